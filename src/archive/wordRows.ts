import { type Field, fields, stemOf } from '../search/passageIndex.ts';
import type { Tally } from '../search/tally.ts';

/** What is counted of a stem: columns of the table `word`. */
export const columns = [
  'passages',
  'capitals',
  'speakers',
  ...fields.map((field) => `in_${field}` as const),
] as const;

export type Column = 'passages' | 'capitals' | 'speakers' | `in_${Field}`;

/** How stories use one stem. */
export type WordRow = Readonly<Record<Column, number>>;

/** Where a tally's count is kept; people are not counted, since names are read off found stories. */
export function placeOf(
  kind: keyof Tally,
  key: string,
): { readonly stem: string; readonly column: Column } | undefined {
  switch (kind) {
    case 'passagesWith':
      return { stem: key, column: 'passages' };
    case 'indexed':
      return { stem: stemOf(key), column: `in_${fieldOf(key)}` };
    case 'people':
      return undefined;
    default:
      return { stem: key, column: kind };
  }
}

function fieldOf(term: string): Field {
  return term.slice(0, term.indexOf(':')) as Field;
}

const noUse = Object.fromEntries(columns.map((column) => [column, 0])) as WordRow;

/** A tally by stem. Stems too long for the database are left out: nobody asks for them. */
export function wordRows(tally: Tally): Map<string, WordRow> {
  const rows = new Map<string, Record<Column, number>>();
  for (const kind of Object.keys(tally) as (keyof Tally)[]) {
    for (const [key, count] of tally[kind]) {
      const place = placeOf(kind, key);
      if (!place || !isKept(place.stem)) continue;
      const row = rows.get(place.stem) ?? { ...noUse };
      row[place.column] += count;
      rows.set(place.stem, row);
    }
  }
  return rows;
}

const longestStem = 100;

/** Whether a stem is kept at all; PostgreSQL takes no lexeme over 2046 bytes. */
export function isKept(stem: string): boolean {
  return stem.length <= longestStem;
}
