import { isGivenName, isPlainlyGivenName } from '../../lexicon/givenNames.ts';
import { isCalendarWord, isDemonym, isPlace } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { type Candidate, hasOrganisationNoun } from '../names/candidate.ts';
import { isNumbered, opensPlaceName, opensWithPreposition } from './thingSigns.ts';

interface SignInside {
  readonly name: string;
  /** Added to the score of a name once, however it is spelled. */
  readonly weight: number;
  readonly seen: (name: Candidate) => boolean;
}

/** What the words of a name say themselves, wherever it stands. */
export const SIGNS_INSIDE: readonly SignInside[] = [
  {
    name: 'plain given name first',
    weight: 3,
    seen: (c) => c.words.length > 1 && isPlainlyGivenName(givenOf(c)),
  },
  {
    name: 'given name first',
    weight: 2,
    seen: (c) => c.words.length > 1 && isGivenName(givenOf(c)),
  },
  {
    name: 'lone plain given name',
    weight: 1,
    seen: (c) => c.words.length === 1 && isPlainlyGivenName(c.words[0] ?? ''),
  },
  {
    name: 'initial inside',
    weight: 2,
    seen: (c) =>
      c.words.length > 1 &&
      c.words.slice(0, -1).some((word) => /^(?:\p{Lu}\.|\p{Lu}{2}$)+$/u.test(word)),
  },
  {
    name: 'particle inside',
    weight: 1,
    seen: (c) => c.words.slice(1).some((word) => /^\p{Ll}/u.test(word)),
  },
  {
    name: 'letter for a name',
    weight: 3,
    seen: (c) => /^\p{Lu}$/u.test(c.words.at(-1) ?? '') && isRoleNoun(c.words[0] ?? ''),
  },
  {
    name: 'Irish or Scottish surname',
    weight: 2,
    seen: (c) =>
      c.words.length > 1 && /^(?:O['’]|Mc|Mac)\p{Lu}\p{Ll}+$/u.test(c.words.at(-1) ?? ''),
  },
  {
    name: 'organisation noun inside',
    weight: -9,
    seen: (c) => hasOrganisationNoun(c) && !hasSurnameNoun(c),
  },
  { name: 'surname that is a place noun too', weight: -2, seen: hasSurnameNoun },
  { name: 'place', weight: -4, seen: (c) => isPlace(c.words.join(' ')) },
  { name: 'numbered craft', weight: -9, seen: isNumbered },
  { name: 'preposition first', weight: -9, seen: opensWithPreposition },
  {
    name: 'first word of places and storms',
    weight: -4,
    seen: opensPlaceName,
  },
  {
    name: 'nationality or date',
    weight: -9,
    seen: (c) =>
      c.words.every(
        (word) =>
          isDemonym(word.replace(/(?<=\p{L}{4})s$/u, '')) ||
          isDemonym(word) ||
          (isCalendarWord(word) && !isGivenName(word)),
      ),
  },
];

/** The first word, or the one behind a bare letter: "F Scott Doe". */
function givenOf({ words }: Candidate): string {
  const lettered = words.length > 2 && /^\p{Lu}$/u.test(words[0] ?? '');
  return words[lettered ? 1 : 0] ?? '';
}

/** Surnames such as "Field" and "Woods" after a plain given name. */
export function hasSurnameNoun({ words }: Candidate): boolean {
  const [given = '', ...rest] = words;
  const surname = rest.at(-1) ?? '';
  const inner = rest.slice(0, -1);
  return (
    isPlainlyGivenName(given) &&
    SURNAME_NOUNS.has(surname.toLowerCase()) &&
    // "Solomon Mission Baptist Church"
    inner.every((word, i) => i === 0 || isGivenName(word) || /^\p{L}\.?$/u.test(word)) &&
    !inner.some((word) => isInBody(word))
  );
}

/** The words before the noun of "Jane Primary School" and "James Baptist Church". */
const isInBody = (word: string): boolean =>
  (SURNAME_NOUNS.has(word.toLowerCase()) && word.length > 2) ||
  /^(?:Baptist|Methodist|Lutheran|Presbyterian|Episcopal|Catholic|Orthodox|Primary|Elementary|Middle|High|Secondary|Grammar|Community|Memorial|Missionary|Regional|National|State)$/u.test(
    word,
  );

const SURNAME_NOUNS = wordSet(`
field fields hall park parks king day west wood woods mill mills bush banks bank page post street
hill hills lane ford heath camp french law forest church brook lake rivers bridges price wells bell
north power powers gates shields marsh land banner bond bonds stone castle barnes house houses ward
walker waters temple towers walk plant bay base pope angel ball major crown green summers gale
knight best love rush cruz rice case fair star storm marine grant lodge mall moon rock valley school
franklin kings rangers magic ray pierce heat eve palace lions pass point port reed steel stores
square van way week works world abbey union guard crane coast bishop bird cooper london washington
`);
