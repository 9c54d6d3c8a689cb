import { yearsOld } from '../../lexicon/ages.ts';
import { genderOfPronoun, isAuxiliary, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { contains } from '../../span.ts';
import { isComma, isQuoteMark, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Persona } from '../names/persona.ts';
import { wordsInMarks } from '../names/wordsInMarks.ts';
import { rolesBeside } from '../roles/rolesBeside.ts';
import { genderOf } from './gender.ts';
import { ageAfterVerb, ageAtDeath } from './statedAges.ts';

/**
 * Ages in years told of somebody without the name, by index of the person: "He died in 1998, aged
 * 84.", "She is 30 years old.", "the 31-year-old laughed", "The striker, 19,". Linear in tokens and mentions.
 */
export function impliedAges(
  tokens: readonly Token[],
  personas: readonly Persona[],
): ReadonlyMap<number, number> {
  const genders = personas.map(({ mentions }) => genderOf(tokens, mentions));
  const starts = new Map(
    personas.flatMap(({ mentions }, i) =>
      mentions.map((name) => [name.titleFirst, { person: i, last: name.last }] as const),
    ),
  );
  const bearersOf = bearersIn(tokens, personas);
  const ages = new Map<number, number>();
  const lastOf: { [gender in Gender]?: Named } = {};
  let subject: Named | undefined;
  let owned = false;
  const toldAt = (at: number): Told | undefined =>
    ageOfPronoun(tokens, at, whoDied(tokens, at, subject, genders) ?? lastOf) ??
    ageOfEpithet(tokens, at, subject) ??
    ageOfRole(tokens, at, bearersOf, subject);
  for (const at of outsideQuotes(tokens)) {
    const token = tokens[at] as Token;
    const start = starts.get(at);
    if (start === undefined) {
      const told = mayTellAge(token) && toldAt(at);
      if (told && !ages.has(told.person)) ages.set(told.person, told.years);
      continue;
    }
    const named = { person: start.person, block: token.block, at };
    const gender = genders[start.person];
    if (gender) lastOf[gender] = named;
    // "Doe's coach, John Roe, left": about him.
    const owns = tokens[start.last + 1]?.kind === 'possessive';
    if (!owns && (owned || leadsSentence(tokens, at))) subject = named;
    owned = owns && leadsSentence(tokens, at);
  }
  return ages;
}

/** A pronoun that opens a sentence, "31-year-old", or "19". */
const mayTellAge = ({ kind, opens, text }: Token): boolean =>
  kind === 'number' || (kind === 'word' && (opens || text.includes('-')));

/** Indexes of the tokens that nobody is quoted with. */
function* outsideQuotes(tokens: readonly Token[]): Generator<number> {
  let quoted = false;
  for (const [at, token] of tokens.entries()) {
    if (token.block !== tokens[at - 1]?.block) quoted = false;
    if (token.kind === 'mark' && isQuoteMark(token) && token.text !== '’')
      quoted = !quoted && token.text !== '”';
    if (!quoted) yield at;
  }
}

interface Named {
  readonly person: number;
  readonly block: number;
  /** The token that the mention begins with. */
  readonly at: number;
}

interface Told {
  readonly person: number;
  readonly years: number;
}

/** So many paragraphs back a pronoun still has its owner. */
const REACH = 3;

const isNear = (named: Named | undefined, token: Token): named is Named =>
  named !== undefined && token.block - named.block <= REACH;

/** What stands behind closing marks opens no sentence in small letters. */
const opensAnew = ({ opens, text }: Token): boolean => opens && /^\p{Lu}/u.test(text);

const LONGEST_SENTENCE = 60;

/** "Jane Doe, who played Ann Roe, died in May. | She was 84.": whose death the sentence before tells of. */
function whoDied(
  tokens: readonly Token[],
  at: number,
  subject: Named | undefined,
  genders: readonly (Gender | undefined)[],
): { readonly [gender in Gender]?: Named } | undefined {
  const gender = genderOfPronoun(tokens[at]?.text ?? '');
  if (!gender || !subject || at - subject.at > LONGEST_SENTENCE) return undefined;
  const marked = wordsInMarks(tokens);
  const between = tokens.slice(subject.at + 1, at).filter((_, i) => !marked[subject.at + 1 + i]);
  const died = between.some(({ text }) => text === 'died') && !between.some(opensAnew);
  const fits = (genders[subject.person] ?? gender) === gender;
  return died && fits ? { [gender]: subject } : undefined;
}

/** "He died …, aged 84" and "She is 30 years old", of the last one of that gender whom the story named. */
function ageOfPronoun(
  tokens: readonly Token[],
  at: number,
  lastOf: { readonly [gender in Gender]?: Named },
): Told | undefined {
  const token = tokens[at];
  if (!token?.opens || !/^(?:He|She)$/u.test(token.text)) return undefined;
  const gender = genderOfPronoun(token.text);
  const named = gender && lastOf[gender];
  if (!isNear(named, token)) return undefined;
  const died =
    tokens[at + 1]?.text === 'died' ? ageAtDeath(tokens, { first: at, last: at }) : undefined;
  const years = died ?? ageAfterVerb(tokens, at + 1);
  return years === undefined ? undefined : { person: named.person, years };
}

/** "the 31-year-old said", of the last one whose name opened a sentence of the paragraph, or of the one before. */
function ageOfEpithet(
  tokens: readonly Token[],
  at: number,
  subject: Named | undefined,
): Told | undefined {
  const [the, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !subject || !/^the$/iu.test(the?.text ?? '')) return undefined;
  const years = yearsOld(token.text);
  if (years === undefined) return undefined;
  const near =
    subject.block === token.block ||
    (opensSentence(tokens, at - 1) && token.block - subject.block === 1);
  if (!near) return undefined;
  const alone =
    next?.kind === 'mark' ||
    /^\p{Ll}{2,}(?:ed|s)$|^(?:was|said|told|has|had|who)$/u.test(next?.text ?? '');
  return alone ? { person: subject.person, years } : undefined;
}

const LONGEST_ROLE = 4;

/** "The Ghana striker, | 19, came on", where one person of the story is a striker; "The soap star, | 44,". */
function ageOfRole(
  tokens: readonly Token[],
  at: number,
  bearersOf: BearersOf,
  subject: Named | undefined,
): Told | undefined {
  const [years, noun] = [tokens[at], tokens[at - 2]];
  if (years?.kind !== 'number' || !isComma(tokens[at - 1]) || !isComma(tokens[at + 1]))
    return undefined;
  if (!/^[1-9]\d$/u.test(years.text) || !noun || !isRoleNoun(noun.text)) return undefined;
  const opener = tokens
    .slice(Math.max(0, at - 2 - LONGEST_ROLE), at - 2)
    .findLast(({ kind, opens }) => opens || kind !== 'word');
  if (opener?.text !== 'The') return undefined;
  const [person, ...others] = bearersOf(noun.text);
  const famed = subject && FAMED.test(noun.text) && years && years.block - subject.block <= 1;
  if (person === undefined && famed) return { person: subject.person, years: Number(years.text) };
  return person === undefined || others.length > 0
    ? undefined
    : { person, years: Number(years.text) };
}

/** What is said of nobody who has not been named just before. */
const FAMED = /^(?:star|starlet|legend|ace|icon|veteran|favourite|favorite)$/u;

type BearersOf = (noun: string) => readonly number[];

/** Whose roles have a noun in them; read once, at the first question. */
function bearersIn(tokens: readonly Token[], personas: readonly Persona[]): BearersOf {
  let known: Map<string, Set<number>> | undefined;
  return (noun) => {
    known ??= readBearers(tokens, personas);
    return [...(known.get(noun.toLowerCase()) ?? [])];
  };
}

function readBearers(tokens: readonly Token[], personas: readonly Persona[]) {
  const bearers = new Map<string, Set<number>>();
  for (const [i, { mentions }] of personas.entries())
    for (const name of mentions)
      for (const word of roleWordsBeside(tokens, name))
        bearers.set(word, (bearers.get(word) ?? new Set()).add(i));
  return bearers;
}

const ROLE_REACH = 24;

/** The words, lower case, of what the story says beside a mention that the person does. */
function roleWordsBeside(tokens: readonly Token[], name: Candidate): string[] {
  const around = tokens.slice(Math.max(0, name.titleFirst - ROLE_REACH), name.last + ROLE_REACH);
  return rolesBeside(tokens, name).flatMap((role) =>
    around.filter((token) => contains(role, token)).map(({ text }) => text.toLowerCase()),
  );
}

const LONGEST_LEAD = 5;

/** Whether a name opens its sentence, or stands there behind what the person is: "TV cook | Jane Doe", "HULL — Chief | Jane Doe". */
function leadsSentence(tokens: readonly Token[], name: number): boolean {
  for (let at = name; at > name - LONGEST_LEAD; at--) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (token?.opens || /^[–—]$/u.test(before?.text ?? '')) return true;
    const led =
      before?.kind === 'word' &&
      !isPreposition(before.text) &&
      !isAuxiliary(before.text) &&
      !isSpeechVerb(before.text) &&
      (at < name || isRoleNoun(before.text));
    if (!led) return false;
  }
  return false;
}

const opensBlock = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.block !== tokens[at - 1]?.block;

/** Whether nothing but a quotation and its verb stands before a token in its block: "“…,” says | the 70-year-old". */
const opensSentence = (tokens: readonly Token[], at: number): boolean =>
  opensBlock(tokens, at) ||
  isQuoteMark(tokens[at - 1]) ||
  (isSpeechVerb(tokens[at - 1]?.text ?? '') && isQuoteMark(tokens[at - 2]));
