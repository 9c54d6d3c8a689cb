import { isDocument } from '../../lexicon/documentNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Item, Items } from '../frames/frame.ts';

/** Whether a quotation or clause, and a subject of one word or name, stand right before: `"…," she laughed`. */
export function followsWords(items: Items, at: number): boolean {
  const subject = items[at - 1];
  if (!subject || !isPlainSubject(subject)) return false;
  let first = at - 1;
  while (subject.person !== undefined && items[first - 1]?.person === subject.person) first--;
  if (subject.person === undefined && items[first - 1]?.text === 'the') first--;
  const edge = items[first - 1];
  return edge?.kind === 'quote' || (edge?.text === ',' && first > 1);
}

const isPlainSubject = ({ kind, text, person }: Item): boolean =>
  person !== undefined ||
  /^\d+-year-old$/u.test(text) ||
  (kind === 'word' && (isRoleNoun(text) || isDocument(text))) ||
  (kind === 'word' && /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)$|^\p{Ll}{3,}[^s]s$/u.test(text));
