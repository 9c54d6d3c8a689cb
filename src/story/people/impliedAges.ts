import { genderOfPronoun } from '../lexicon/functionWords.ts';
import type { Gender } from '../lexicon/givenNames.ts';
import { isQuoteMark, type Token } from '../tokens.ts';
import { ageAfterVerb, ageAtDeath, yearsOld } from './ages.ts';
import { genderOf } from './gender.ts';
import type { Persona } from './persona.ts';

/**
 * Ages in years told of somebody without the name, by index of the person: "He died in 1998, aged
 * 84.", "She is 30 years old.", "the 31-year-old laughed". Linear in tokens and mentions.
 */
export function impliedAges(
  tokens: readonly Token[],
  personas: readonly Persona[],
): ReadonlyMap<number, number> {
  const genders = personas.map(({ mentions }) => genderOf(tokens, mentions));
  const starts = new Map(
    personas.flatMap(({ mentions }, i) => mentions.map((name) => [name.titleFirst, i] as const)),
  );
  const ages = new Map<number, number>();
  const lastOf: { [gender in Gender]?: Named } = {};
  let subject: Named | undefined;
  for (const at of outsideQuotes(tokens)) {
    const token = tokens[at] as Token;
    const person = starts.get(at);
    if (person === undefined) {
      const told = ageOfPronoun(tokens, at, lastOf) ?? ageOfEpithet(tokens, at, subject);
      if (told && !ages.has(told.person)) ages.set(told.person, told.years);
      continue;
    }
    const named = { person, block: token.block };
    const gender = genders[person];
    if (gender) lastOf[gender] = named;
    if (token.opens) subject = named;
  }
  return ages;
}

/** Indexes of the tokens that nobody is quoted with. */
function* outsideQuotes(tokens: readonly Token[]): Generator<number> {
  let quoted = false;
  for (const [at, token] of tokens.entries()) {
    if (token.block !== tokens[at - 1]?.block) quoted = false;
    if (isQuoteMark(token) && token.text !== '’') quoted = !quoted && token.text !== '”';
    if (!quoted) yield at;
  }
}

interface Named {
  readonly person: number;
  readonly block: number;
}

interface Told {
  readonly person: number;
  readonly years: number;
}

/** So many paragraphs back a pronoun still has its owner. */
const REACH = 3;

const isNear = (named: Named | undefined, token: Token): named is Named =>
  named !== undefined && token.block - named.block <= REACH;

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
  const years = yearsOld(token?.text ?? '');
  if (years === undefined || !/^the$/iu.test(the?.text ?? '')) return undefined;
  if (!token || !subject) return undefined;
  const near =
    subject.block === token.block ||
    (opensBlock(tokens, at - 1) && token.block - subject.block === 1);
  if (!near) return undefined;
  const alone =
    next?.kind === 'mark' ||
    /^\p{Ll}+(?:ed|s)$|^(?:was|said|told|has|had|who)$/u.test(next?.text ?? '');
  return alone ? { person: subject.person, years } : undefined;
}

const opensBlock = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.block !== tokens[at - 1]?.block;
