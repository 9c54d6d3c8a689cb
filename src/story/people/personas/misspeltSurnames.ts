import { editDistance } from '../../nearestWord.ts';
import type { Token } from '../../tokens.ts';
import { speaks } from '../evidence/actSigns.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf, type Persona, withoutSuffix } from '../names/persona.ts';

const SLIP = 1;
/** Shorter surnames have too many others beside them. */
const SHORTEST = 5;

/** "Zines said" of Ann Zimes: who alone is called so but for one letter, where the story lets the name speak. */
export function misspeltBearers(
  tokens: readonly Token[],
  name: Candidate,
  full: readonly Persona[],
): readonly number[] {
  const written = keyOf(name.words);
  const bare = name.words.length === 1 && name.titleFirst === name.first;
  if (!bare || written.length < SHORTEST || !speaks(tokens, name)) return [];
  const alike = full.flatMap(({ words, mentions }, i) => {
    const surname = keyOf(withoutSuffix(words).slice(-1));
    const near = surname.charAt(0) === written.charAt(0) && editDistance(surname, written) === SLIP;
    return near && (mentions[0]?.first ?? 0) < name.first ? [i] : [];
  });
  return alike.length === 1 ? alike : [];
}
