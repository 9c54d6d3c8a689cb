import { isDemonym } from '../../lexicon/places.ts';
import { isPartyMember, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import type { Items } from '../frames/frame.ts';
import { isDescription, isNameAlone } from './appositions.ts';
import { type Phrase, phraseStartingAt } from './nounPhrases.ts';

/** "said the head of the agency, Jane Doe": the name after the comma is the speaker. */
export function withApposedName(items: Items, subject: Phrase): Phrase {
  const after = subject.last + 2 + descriptionAt(items, subject.last + 2);
  if (items[subject.last + 1]?.text !== ',' || items[after]?.person === undefined) return subject;
  if (
    items
      .slice(subject.first, subject.last + 1)
      .some((item) => item.person !== undefined && items[subject.last]?.person !== undefined)
  )
    return subject;
  let last = after;
  while (items[last + 1]?.person === items[after]?.person) last++;
  return { first: after, last };
}

/** "according to the utility, Harbour Water.": the name after the comma is the body's. */
export function withApposedBody(items: Items, subject: Phrase): Phrase {
  if (items[subject.last + 1]?.text !== ',' || !isDescription(items, subject)) return subject;
  const apposed = phraseStartingAt(items, subject.last + 2);
  return apposed && isNameAlone(items, apposed) ? apposed : subject;
}

/** Length of "the radio presenter" and "former minister" in "said a guest, the radio presenter Jane Doe". */
function descriptionAt(items: Items, from: number): number {
  const length = items.slice(from, from + 5).findIndex(({ person }) => person !== undefined);
  const role = items[from + length - 1]?.text ?? '';
  const words = items.slice(from, from + Math.max(0, length));
  const told = isRoleNoun(role) || isTitle(role) || isPartyMember(role) || isDemonym(role);
  return told && words.every(({ kind, text }) => kind === 'word' && text !== 'and') ? length : 0;
}
