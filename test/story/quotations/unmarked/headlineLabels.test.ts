import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/story/blocks.ts';
import { findPeople } from '../../../../src/story/people.ts';
import { findQuotations } from '../../../../src/story/quotations.ts';

/** What the headline says, and who says it. */
function saidBy(headline: string): string[] {
  const text = `${headline}\n\nThe bridge was shut on Monday, and Ann Lowe, the mayor, came to look.`;
  const blocks = findBlocks(text);
  return findQuotations(text, blocks, findPeople(text, blocks)).map(
    ({ start, end, speaker }) => `${text.slice(start, end)} — ${speaker?.name ?? 'nobody'}`,
  );
}

describe('a headline with a label', () => {
  it.each([
    ['Lowe: Bridge will be open by May', ['Bridge will be open by May — Ann Lowe']],
    ['Ferry operator: We warned them twice', ['We warned them twice — Ferry operator']],
    ['Police: Man drove into the harbour', ['Man drove into the harbour — Police']],
    ['Bridge works: Traffic will be slow today', []],
    ['EXCLUSIVE: Bridge will be open by May', []],
    ['Lowe: Good news', []],
  ])('%s', (headline, expected) => {
    expect(saidBy(headline)).toEqual(expected);
  });
});
