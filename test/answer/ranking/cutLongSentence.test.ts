import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutLongSentence } from '../../../src/answer/ranking/cutLongSentence.ts';
import { longestExcerpt } from '../../../src/answer/ranking/longestExcerpt.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf, passageWith } from '../../search/corpusOf.ts';

const roses = 'for the best roses, Alwin Terhorst, who has grown them for fifty years in a yard';
const hedge = 'for the best hedge, the Osterwolds, whose box elephant was visited by three schools';
const balcony = 'for the best balcony, Jolanda Pruitt, who carries her water up in a rucksack';
const compost = 'for the best compost, all of Vine Street, which was praised for its many worms';
const tree = 'for the best tree, the cherry of the old fire station, which leans on its own hose';

/** What may be quoted of a paragraph that is one sentence. */
function partsOf(sentence: string): string[] {
  const passage = passageWith(sentence.slice(0, 12), corpusOf(`Gardens\n\n${sentence}\n`));
  return cutLongSentence(passage, passage.block).map((part) => slice(passage.story.text, part));
}

describe('a sentence longer than an excerpt', () => {
  it('is cut at semicolons into runs of clauses, as many as fit', () => {
    const parts = partsOf(
      `Prizes went on Friday: ${[roses, hedge, balcony, compost, tree].join('; ')}.`,
    );
    expect(parts).toEqual([
      `Prizes went on Friday: ${[roses, hedge, balcony, compost].join('; ')}`,
      `${[hedge, balcony, compost, tree].join('; ')}.`,
    ]);
  });

  it('is cut at commas where its clauses are still too long', () => {
    const members = Array.from({ length: 30 }, (_, i) => `the painter of house number ${i}`);
    const parts = partsOf(`Among the members are ${members.join(', ')}.`);
    expect(parts.every((part) => part.length <= longestExcerpt)).toBe(true);
    expect(parts.slice(1).every((part) => part.startsWith('the painter of house'))).toBe(true);
    for (const member of members) expect(parts.some((part) => part.includes(member))).toBe(true);
  });

  it('is quoted whole where it has no joint, and where somebody said it', () => {
    const jointless = `It rained ${'and it rained again and again '.repeat(20)}all night.`;
    expect(partsOf(jointless)).toEqual([jointless]);
    const said = `“It rained, ${'and it rained again, and again, '.repeat(20)}all night,” she said.`;
    expect(partsOf(said)).toEqual([said]);
  });

  it('loses none of its words, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem({ maxCount: 12 }), { minLength: 12 }), (clauses) => {
        const sentence = `Rain, ${clauses.join(', ').toLowerCase().replaceAll('.', '')}.`;
        const parts = partsOf(sentence);
        for (const clause of clauses) {
          const words = clause.toLowerCase().replaceAll('.', '');
          expect(parts.some((part) => part.includes(words))).toBe(true);
        }
      }),
      { numRuns: 30 },
    );
  });
});
