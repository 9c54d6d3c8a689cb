import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { cutLongSentence, leftOut } from '../../../src/answer/quoting/cutLongSentence.ts';
import { longestExcerpt } from '../../../src/answer/ranking/windows.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf, passageWith } from '../../search/corpusOf.ts';

const roses = 'for the best roses, Alwin Terhorst, who has grown them for fifty years in a yard';
const hedge = 'for the best hedge, the Osterwolds, whose box elephant was visited by three schools';
const balcony = 'for the best balcony, Jolanda Pruitt, who carries her water up in a rucksack';
const compost = 'for the best compost, all of Vine Street, which was praised for its many worms';
const tree = 'for the best tree, the cherry of the old fire station, which leans on its own hose';

const listed = `Prizes went on Friday: ${[roses, hedge, balcony, compost, tree].join('; ')}.`;

/** What is quoted of one sentence when it answers with the given words. */
function quoteOf(sentence: string, question: string, answer?: string) {
  const corpus = corpusOf(`Gardens\n\n${sentence}\n`);
  const passage = passageWith(sentence.slice(0, 12), corpus);
  const { text } = passage.story;
  const at = answer === undefined ? -1 : text.indexOf(answer);
  const exact = answer === undefined ? undefined : { start: at, end: at + answer.length };
  const cut = cutLongSentence(readQuestion(question, corpus), passage, passage.block, exact);
  return { words: slice(text, cut), leftOut: leftOut(passage.story, cut) };
}

describe('a sentence longer than an excerpt', () => {
  it('is cut to the clauses that hold the answer and meet the question', () => {
    const { words } = quoteOf(listed, 'Who has the best tree?', 'cherry');
    expect(words.length).toBeLessThanOrEqual(longestExcerpt);
    expect(words.endsWith(`${tree}.`)).toBe(true);
    expect([hedge, balcony, compost].some((clause) => words.startsWith(clause))).toBe(true);
  });

  it('tells on which side it was cut', () => {
    expect(quoteOf(listed, 'best tree', 'cherry').leftOut).toEqual({ before: true, after: false });
    expect(quoteOf(listed, 'best roses', 'Alwin').leftOut).toEqual({ before: false, after: true });
  });

  it('is cut at commas where no semicolon is in the right place', () => {
    const members = Array.from({ length: 30 }, (_, i) => `the painter of house number ${i}`);
    const { words } = quoteOf(
      `Among the members are ${members.join(', ')}.`,
      'painter',
      'number 20',
    );
    expect(words.length).toBeLessThanOrEqual(longestExcerpt);
    expect(words).toContain('the painter of house number 20');
    expect(words).toMatch(/^the painter/);
  });

  it('is quoted whole where it has no joint, and where somebody said it', () => {
    const jointless = `It rained ${'and it rained again and again '.repeat(20)}all night.`;
    expect(quoteOf(jointless, 'Did it rain?').words).toBe(jointless);
    const said = `“It rained, ${'and it rained again, and again, '.repeat(20)}all night,” she said.`;
    expect(quoteOf(said, 'Did it rain?', 'rained').words).toContain('“It rained');
    expect(quoteOf(said, 'Did it rain?', 'rained').words).toContain('all night,”');
  });
});

it('leaves a sentence that fits an excerpt as it is', () => {
  const { words, leftOut } = quoteOf(`Prizes went out: ${roses}; ${hedge}.`, 'roses', 'Alwin');
  expect(words).toContain(hedge);
  expect(leftOut).toEqual({ before: false, after: false });
});
