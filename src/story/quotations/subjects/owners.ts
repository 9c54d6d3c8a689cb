import { isKinNoun } from '../../lexicon/relationNouns.ts';
import type { Items } from '../frames/frame.ts';
import type { Owner } from './source.ts';

/** "his family": whose it is can be told when the pronoun is. */
export function ownerPronoun(
  text: string,
  items: Items,
  first: number,
  last: number,
): Owner | undefined {
  const [pronoun, to] = [items[first], items[last]];
  const noun = items[last]?.text ?? '';
  if (!pronoun || !to || !/^(?:his|her)$/iu.test(pronoun.text) || last - first > 2)
    return undefined;
  if (
    !isKinNoun(noun) &&
    !/^(?:family|parents|children|relatives|lawyers?|office|campaign|team|widow|solicitors?|attorneys?|spokes\w+|agent|representatives?|manager|friends?|party|club|employer)$/iu.test(
      noun,
    )
  )
    return undefined;
  return {
    whose: pronoun.text.toLowerCase(),
    rest: text.slice(items[first + 1]?.start ?? pronoun.start, to.end),
  };
}

/** "Doe's mother": who that is may be told elsewhere. */
export function ownerName(items: Items, first: number, last: number): Owner | undefined {
  const whose = items[first]?.person;
  const rest = items[last]?.text ?? '';
  const owned = items[last - 1]?.kind === 'possessive' && items[last - 2]?.person === whose;
  return whose !== undefined && owned && isKinNoun(rest) ? { whose, rest } : undefined;
}
