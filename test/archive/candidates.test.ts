import { describe, expect, it } from 'vitest';
import { seek } from '../../src/archive/candidates.ts';
import { columns, type WordRow } from '../../src/archive/wordRows.ts';

const SIZE = 1_000_000;

/** How the archive uses stems that so many passages write. */
function uses(holders: Readonly<Record<string, number>>): Map<string, WordRow> {
  const none = Object.fromEntries(columns.map((column) => [column, 0])) as WordRow;
  return new Map(
    Object.entries(holders).map(([stem, count]) => [
      stem,
      { ...none, passages: count, in_text: count },
    ]),
  );
}

function queryFor(holders: Readonly<Record<string, number>>, boosts = {}): string | undefined {
  const all = Object.keys(holders).map((stem) => [stem, 1] as const);
  return seek(new Map([...all, ...Object.entries<number>(boosts)]), uses(holders), SIZE)?.query;
}

describe('what an archive is searched for', () => {
  it('is each word alone while all are rare', () => {
    expect(queryFor({ osk: 20, ferri: 300 })).toBe(`('osk') | ('ferri')`);
  });

  it('is a common word only together with another', () => {
    expect(queryFor({ osk: 20, mayor: 30_000, open: 40_000 })).toBe(`('osk') | ('mayor' & 'open')`);
  });

  it('is three words together when two are found too often', () => {
    expect(queryFor({ mayor: 100_000, open: 100_000, town: 100_000 })).toBe(
      `('mayor' & 'open' & 'town')`,
    );
  });

  it('is all of them when nothing less is rare', () => {
    expect(queryFor({ mayor: 400_000, open: 400_000 })).toBe(`('mayor' & 'open')`);
    expect(queryFor({ mayor: 400_000 })).toBe(`('mayor')`);
  });

  it('pairs the question’s own words before those of like meaning', () => {
    const holders = { mayor: 20_000, open: 30_000, begin: 19_000, start: 19_000 };
    expect(queryFor(holders, { begin: 0.3, start: 0.3 })).toMatch(/^\('mayor' & 'open'\)/);
  });

  it('leaves out what no passage holds, and is nothing when that is all', () => {
    expect(queryFor({ osk: 20, vell: 0 })).toBe(`('osk')`);
    expect(queryFor({ vell: 0 })).toBeUndefined();
  });

  it('quotes words that PostgreSQL would read as its own signs', () => {
    expect(queryFor({ "a'b\\c": 1 })).toBe(`('a''b\\\\c')`);
  });
});
