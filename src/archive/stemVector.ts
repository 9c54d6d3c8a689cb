import { boost, type Field, type PassageDocument } from '../search/passageIndex.ts';
import { isKept } from './wordRows.ts';

/**
 * PostgreSQL tells four kinds of places in a text apart. What kind of passage it is needs none: too
 * many are of each.
 */
const labels: Readonly<Record<Exclude<Field, 'kind'>, 'A' | 'B' | 'C' | 'D'>> = {
  text: 'A',
  meant: 'B',
  speakers: 'C',
  people: 'C',
  title: 'D',
};

/** How much each label counts, for `ts_rank`: as much as its field does in MiniSearch. */
export const labelWeights = [boost.title, boost.people, boost.meant, boost.text] as const;

/** A passage's stems as a `tsvector`, each labelled with the fields that hold it. */
export function stemVector(document: PassageDocument): string {
  const found = new Map<string, Set<string>>();
  for (const [field, label] of Object.entries(labels)) {
    for (const stem of document[field as Field].split(' ')) {
      if (stem !== '' && isKept(stem)) found.set(stem, (found.get(stem) ?? new Set()).add(label));
    }
  }
  return [...found].map(([stem, held]) => `${lexeme(stem)}:${places(held)}`).join(' ');
}

/** Each label has a place of its own, since one place keeps only one. */
function places(held: ReadonlySet<string>): string {
  return [...held].map((label) => `${'ABCD'.indexOf(label) + 1}${label}`).join(',');
}

/** A stem as PostgreSQL reads it in a `tsvector` or a `tsquery`, whatever it is made of. */
export function lexeme(stem: string): string {
  return `'${stem.replace(/['\\]/g, '$&$&')}'`;
}
