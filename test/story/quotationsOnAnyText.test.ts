import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import { findPeople } from '../../src/story/people.ts';
import { findQuotations } from '../../src/story/quotations.ts';
import { contains } from '../../src/story/span.ts';

const words = fc.constantFrom(
  'Maria Lopez ',
  'she ',
  'said ',
  'that ',
  'it was over',
  ', ',
  '. ',
  ': ',
  '“',
  '”',
  '"',
  "'",
  '’',
  '\n\n',
  'According to ',
  'told the BBC ',
  'who ',
  'adding ',
  'and ',
  '(',
  ')',
  'Read more: ',
  'was called ',
  'by ',
);
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(words, { maxLength: 80 }).map((list) => list.join('')),
);

it('never throws, and every span lies inside one block and holds a word', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const blocks = findBlocks(text);
      for (const quote of findQuotations(text, blocks, findPeople(text, blocks))) {
        expect(blocks.some((block) => contains(block, quote))).toBe(true);
        expect(text.slice(quote.start, quote.end)).toMatch(/[\p{L}\p{N}]/u);
        expect(quote.speaker?.name).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
});

it('keeps direct quotations apart from one another and in text order', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const blocks = findBlocks(text);
      const quotes = findQuotations(text, blocks, findPeople(text, blocks));
      const direct = quotes.filter((quote) => quote.direct);
      for (const [i, quote] of direct.entries()) {
        expect(quote.start).toBeGreaterThanOrEqual(direct[i - 1]?.end ?? 0);
      }
    }),
    { numRuns: 300 },
  );
});

it('reads words behind any number of questions', () => {
  const text = `${'Why? '.repeat(20_000)}“It is gone.”`;
  const blocks = findBlocks(text);
  expect(findQuotations(text, blocks, [])).toHaveLength(1);
});

it.each([
  [
    'paragraphs of news',
    'Maria Lopez, the mayor, told the BBC: “We won.” She said it was over.\n\n',
  ],
  ['opening marks', ' “a'],
  ['straight marks', ' "a" \'b'],
  ['questions before a quotation', 'Why? Why not? “a” '],
  ['questions', 'Why? '],
  ['nothing but quotations', '“a” '],
  ['quotations with commas between', ', “a” '],
  ['apostrophes', " the dogs' x"],
  ['cues', ' said Maria said she'],
  ['capitals', ' Maria Lopez Ann'],
  ['commas', ' the mayor, who, '],
])('takes time in proportion to the text: %s', (_, part) => {
  const time = (times: number): number => {
    const text = part.repeat(times);
    const blocks = findBlocks(text);
    const start = performance.now();
    findQuotations(text, blocks, findPeople(text, blocks));
    return performance.now() - start;
  };
  time(100);
  const unit = Math.max(12, time(500));
  expect(time(4000)).toBeLessThan(30 * unit);
});
