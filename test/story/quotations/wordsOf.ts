import { expect, it } from 'vitest';
import { findBlocks } from '../../../src/story/blocks.ts';
import { findPeople } from '../../../src/story/people.ts';
import { findQuotations } from '../../../src/story/quotations.ts';

/** A story, then its quotations in order as "words — speaker"; reported clauses begin with "~". */
export type Case = readonly [story: string, ...quotes: string[]];

const HEAD = 'A headline that only opens the story\n\n';

/** Every quotation and reported clause of a story. */
function wordsOf(story: string): string[] {
  const text = HEAD + story;
  const blocks = findBlocks(text);
  return findQuotations(text, blocks, findPeople(text, blocks)).map(
    ({ start, end, direct, speaker }) =>
      `${direct ? '' : '~ '}${text.slice(start, end)} — ${speaker?.name ?? 'nobody'}`,
  );
}

/** One test a case: all that the story quotes, and whom it says. */
export function checkWords(cases: readonly Case[]): void {
  it.each(cases)('%s', (story, ...expected) => {
    expect(wordsOf(story)).toEqual(expected);
  });
}
