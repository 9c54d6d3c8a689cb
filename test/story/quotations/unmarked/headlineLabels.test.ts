import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../../../src/story/blocks.ts';
import { findPeople } from '../../../../src/story/people.ts';
import { findQuotations } from '../../../../src/story/quotations.ts';

/** What the headline says, and who says it. */
function saidBy(headline: string): string[] {
  const text = `${headline}\n\nThe bridge was shut on Monday, and Ann Lowe, the mayor, came to look with Ben Dunn.`;
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
    ['Bakers to Ann Lowe: Send us more rye bread', ['Send us more rye bread — Bakers']],
    ['Bridge works: Traffic will be slow today', []],
    ['EXCLUSIVE: Bridge will be open by May', []],
    ['Lowe: Good news', []],
    [
      "Lowe: Bridge will be 'a wreck' by May",
      ["Bridge will be 'a wreck' by May — Ann Lowe", 'a wreck — Ann Lowe'],
    ],
    ['Lowe: Bridge has been shut for good.', ['Bridge has been shut for good — Ann Lowe']],
    ['Lowe: “Bridge will be open by May”', ['Bridge will be open by May — Ann Lowe']],
    [
      'Harbour mayor Ann Lowe: Bridge will be open by May',
      ['Bridge will be open by May — Ann Lowe'],
    ],
  ])('%s', (headline, expected) => {
    expect(saidBy(headline)).toEqual(expected);
  });
});

describe('a headline in title case', () => {
  it.each([
    ['Ann Lowe Says That Bridge Will Open Soon', ['Bridge Will Open Soon — Ann Lowe']],
    ['Lowe Calls Ben Dunn a Liar in Fiery Speech', ['Ben Dunn a Liar in Fiery Speech — Ann Lowe']],
    ['Police Reports Show Bridge Was Safe All Along', []],
    ['Lowe Hires Ben Dunn In Ad Attacking Town Council', []],
    ['Fire Calls Rise as Heat Claims Two Lives', []],
    [
      "Lowe Says Bridge Will Tell of 'Better Days'",
      ["Bridge Will Tell of 'Better Days' — Ann Lowe", 'Better Days — Ann Lowe'],
    ],
  ])('%s', (headline, expected) => {
    expect(saidBy(headline)).toEqual(expected);
  });
});
