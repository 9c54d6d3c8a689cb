import { isCount } from '../../lexicon/counts.ts';
import { isDemonym } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Span } from '../../span.ts';
import type { Person } from '../../story.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';

/** What a phrase such as "the 34-year-old" or "the former striker" says of someone named before. */
export interface Epithet {
  readonly age?: number;
  /** The head noun, lower case. */
  readonly noun: string;
  /** Names in front of the noun: "Rovers" in "the Rovers manager". */
  readonly of: readonly string[];
  /** "the Spaniard", "the 34-year-old": said of nobody but a person just named. */
  readonly sure: boolean;
}

const SURE =
  /^(?:spaniard|frenchman|frenchwoman|englishman|irishman|scotsman|welshman|dutchman|briton|dane|swede|finn|pole|turk|serb|croat|brazilian|italian|german|american|australian|argentine|portuguese|belgian|canadian|nigerian|norwegian|[\w-]*-of-\w+|centre-half|centre-back|midfielder|winger|goalkeeper|striker|defender|full-back|left-back|right-back|fly-half|scrum-half|quarterback|pitcher|youngster|teenager|pensioner|veteran|star|international|father|mother|mum|mom|dad|duo)$/u;

/** Titles as they stand before a name, by the noun that takes them up. */
const SHORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['senator', ['sen.', 'sen']],
  ['congressman', ['rep.', 'rep']],
  ['congresswoman', ['rep.', 'rep']],
  ['representative', ['rep.', 'rep']],
  ['governor', ['gov.', 'gov']],
  ['judge', ['justice']],
  ['general', ['gen.', 'gen']],
  ['sergeant', ['sgt.', 'sgt', 'ps']],
  [
    'officer',
    'pc ps det sgt con insp constable sergeant inspector superintendent detective'.split(' '),
  ],
  ['actor', ['star']],
  ['actress', ['star']],
  ['singer', ['star']],
  ['manager', ['boss']],
  ['boss', ['manager', 'executive', 'chairman']],
  ['detective', ['det', 'dc', 'ds', 'di', 'dci']],
  ['councillor', ['cllr']],
  ['official', ['head', 'director', 'secretary', 'commissioner', 'minister', 'chief']],
]);

/** Reads "the …" without a complement as an epithet; "the mayor of Hull" names an office instead. */
export function epithetOf(items: Items, { first, last }: Phrase): Epithet | undefined {
  if (!/^the$/iu.test(items[first]?.text ?? '') || last === first || last - first > 4)
    return undefined;
  // "the father of two"
  const parent = items[last - 1]?.text === 'of' && isCount(items[last]?.text ?? '') ? 2 : 0;
  const words = items.slice(first + 1, last + 1 - parent);
  if (
    words.some(
      ({ kind, person, text }) => kind === 'possessive' || person !== undefined || text === 'of',
    )
  )
    return undefined;
  const noun = words.at(-1)?.text.toLowerCase() ?? '';
  const age = words
    .map((item) => /^(\d{1,3})-year-old$/u.exec(item.text)?.[1])
    .find((years) => years);
  const described = words.some((item) =>
    /^(?:former|ex-\w+|retired|ageing|veteran|young|furious|angry|emotional|delighted|\d+-year-old|\p{L}+-(?:born|nominated|winning|raised))$/iu.test(
      item.text,
    ),
  );
  const of = words.slice(0, -1).flatMap(({ text }) => (/^\p{Lu}/u.test(text) ? [text] : []));
  if (age !== undefined) return { age: Number(age), noun, of, sure: true };
  if (SURE.test(noun) || (isDemonym(noun) && words.length === 1)) return { noun, of, sure: true };
  return isRoleNoun(noun) ? { noun, of, sure: described && !OFFICE.test(noun) } : undefined;
}

/** What few are or were: "the former president" is nobody whom the story does not say to be one. */
const OFFICE =
  /^(?:president|premier|minister|chancellor|governor|senator|mayor|secretary|king|queen)$/u;

const OPENING_REACH = 5;

/** "The Ghana striker, 19, was in form": opens with what is said of nobody but a person just named. */
export function opensWithEpithet(items: Items): boolean {
  const [the, ...rest] = items.slice(0, OPENING_REACH);
  const end = rest.findIndex(({ text }) => SURE.test(text.toLowerCase()));
  return (
    the?.text === 'The' &&
    end >= 0 &&
    rest.slice(0, end + 2).every(({ person, kind }) => person === undefined && kind !== 'quote') &&
    !/^(?:of|and|who)$/u.test(rest[end + 1]?.text ?? '') &&
    // "The mother, Ann Roe, wept": somebody new, who has a name.
    !(rest[end + 1]?.text === ',' && items[end + 3]?.person !== undefined)
  );
}

/** Honorifics, right before a name, of whoever is called by the noun: "Dr Doe" is "the doctor". */
const HONORIFIC: ReadonlyMap<string, RegExp> = new Map([
  ['doctor', /\bDr\.?\s$/u],
  ['professor', /\bProf(?:\.|essor)?\s$/u],
]);
const HONORIFIC_REACH = 12;

/** Whether the person's age, roles or honorific bear the epithet out. */
export function fits(text: string, person: Person, { age, noun }: Epithet): boolean {
  if (age !== undefined) return person.age === age;
  const honorific = HONORIFIC.get(noun);
  const isStyled = ({ start }: Span): boolean =>
    honorific?.test(text.slice(Math.max(0, start - HONORIFIC_REACH), start)) ?? false;
  if (honorific && person.mentions.some(isStyled)) return true;
  return person.roles.some((role) => bears(role, noun));
}

/** Whether a role is what the noun says, in its own or another word. */
function bears(role: string, noun: string): boolean {
  const forms = [noun, ...(SHORT.get(noun) ?? [])];
  const words = role.toLowerCase().split(/\s+/u);
  return words.some(
    (word, i) => forms.includes(word) && !(word === noun && SECOND.test(words[i - 1] ?? '')),
  );
}

/** "The Transport Secretary" is no branch secretary: an office of a name that no role of the person tells, but another. */
export function isOfAnother(person: Person, epithet: Epithet): boolean {
  const { noun, of } = epithet;
  if (of.length === 0 || !OFFICE.test(noun) || isOf(person, epithet)) return false;
  const borne = person.roles.filter((role) => bears(role, noun));
  return borne.length > 0 && borne.every((role) => /\s/u.test(role));
}

/** Whether a role of the person names what the epithet names: "Rovers manager" for "the Rovers manager". */
export const isOf = ({ roles }: Person, { of }: Epithet): boolean =>
  roles.some((role) => of.every((name) => role.includes(name)));

/** "The mayor" is not the deputy mayor. */
const SECOND = /^(?:deputy|vice|assistant|co)$/u;
