import { genderOfPronoun, isAuxiliary, isPreposition } from '../../lexicon/functionWords.ts';
import { type Gender, genderOfGivenName } from '../../lexicon/givenNames.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { genderOfRelation } from '../../lexicon/relationNouns.ts';
import { genderOfTitle } from '../../lexicon/titles.ts';
import { endsSentence, isComma, isQuoteMark, type Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';

const MALE_NOUN =
  /(?:^|-)(?:man|men|boy|king|prince|father-of-\w+|dad|monk|waiter|duke|lord|baron|priest|businessman|congressman)$|(?<!spokes|chair)(?<=\w{3})man$/iu;
const FEMALE_NOUN =
  /(?:^|-)(?:woman|women|girl|actress|queen|princess|mother-of-\w+|mum|mom|nun|waitress|duchess|lady|baroness|heiress|hostess|ballerina|countess|midwife|stewardess)$|\w{2,}woman$/iu;
const NEAR = 24;
/** Tokens from a name to the end of the next sentence, in most. */
const REACH = 40;

/**
 * Whether a story calls somebody "she" or "he", by, in order: title, kinship and role nouns beside
 * the name, the given name, the office, the pronouns that follow before anybody else is named.
 */
export function genderOf(
  tokens: readonly Token[],
  mentions: readonly Candidate[],
): Gender | undefined {
  const before = judgedOnce.get(mentions);
  if (before?.tokens === tokens) return before.gender;
  const gender = judge(tokens, mentions);
  judgedOnce.set(mentions, { tokens, gender });
  return gender;
}

/** Whoever looks for somebody's kin asks it of everybody in the story. */
const judgedOnce = new WeakMap<
  readonly Candidate[],
  { readonly tokens: readonly Token[]; readonly gender: Gender | undefined }
>();

function judge(tokens: readonly Token[], mentions: readonly Candidate[]): Gender | undefined {
  const full = mentions.filter(({ words }) => words.length > 1);
  const named = full.length > 0 ? full : mentions;
  const called = named.map((mention) => byGivenName(tokens, mention)).find((gender) => gender);
  for (const [sign, judged] of [
    [byTitle, mentions],
    [byNoun, mentions],
    [byGivenName, isContradicted(tokens, mentions, called) ? [] : named],
    [byOffice, mentions],
  ] as const) {
    for (const mention of judged) {
      const gender = sign(tokens, mention);
      if (gender) return gender;
    }
  }
  return byPronouns(tokens, mentions);
}

function byTitle(tokens: readonly Token[], { titleFirst, first }: Candidate): Gender | undefined {
  return tokens
    .slice(titleFirst, first)
    .map(({ text }) => genderOfTitle(text))
    .find((gender) => gender);
}

function byNoun(tokens: readonly Token[], name: Candidate): Gender | undefined {
  const [before = '', ...after] = nounsBeside(tokens, name);
  return (
    genderOfRelation(before) ??
    [before, ...after].map(genderOfNoun).find((gender) => gender) ??
    byKinOf(tokens, name)
  );
}

/** "Jane Doe, the long-time girlfriend of John Roe,". */
function byKinOf(tokens: readonly Token[], { last }: Candidate): Gender | undefined {
  if (!isComma(tokens[last + 1]) || !/^(?:the|an?)$/u.test(tokens[last + 2]?.text ?? ''))
    return undefined;
  const words = tokens.slice(last + 3, last + 8);
  const of = words.findIndex(({ kind, text }) => kind !== 'word' || text === 'of');
  return words[of]?.text === 'of' ? genderOfRelation(words[of - 1]?.text ?? '') : undefined;
}

/** A spokesman, an actor or a chairman is a man, unless the given name says otherwise. */
const byOffice = (tokens: readonly Token[], name: Candidate): Gender | undefined =>
  nounsBeside(tokens, name).some((word) => /^(?:(?:spokes|chair)man|actor)$/iu.test(word))
    ? 'male'
    : undefined;

/** The word before a name and those of the apposition behind it. */
function nounsBeside(tokens: readonly Token[], { titleFirst, last }: Candidate): string[] {
  const comma = isComma(tokens[titleFirst - 1]) ? 1 : 0;
  // "reunited with her nephew, Doe said": the comma ends a clause.
  const goesOn = comma > 0 && tokens[last + 1]?.kind === 'word';
  // "younger than Doe, is an actor": whom the verb tells of is somebody else.
  // So is the aide of "Doe, through a spokeswoman, declined".
  const behind = tokens[last + 2]?.text ?? '';
  const apposed = isComma(tokens[last + 1]) && !isAuxiliary(behind) && !isPreposition(behind);
  const after = apposed ? tokens.slice(last + 2, last + 6) : [];
  const before = goesOn ? undefined : tokens[titleFirst - 1 - comma];
  return [before?.text ?? '', ...untilMark(after)];
}

function untilMark(tokens: readonly Token[]): string[] {
  const end = tokens.findIndex(
    (token) => token.kind === 'mark' || /^(?:of|who|for|at|in|and|to)$/u.test(token.text),
  );
  return tokens.slice(0, end < 0 ? undefined : end).map((token) => token.text);
}

export function genderOfNoun(noun: string): Gender | undefined {
  if (/^(?:woman|women|human|german|roman)$/iu.test(noun))
    return noun.toLowerCase().startsWith('wo') ? 'female' : undefined;
  if (FEMALE_NOUN.test(noun)) return 'female';
  return MALE_NOUN.test(noun) ? 'male' : undefined;
}

function byGivenName(_: readonly Token[], { words }: Candidate): Gender | undefined {
  const given = words.filter((word) => !/^(?:\p{Lu}\.)+$/u.test(word));
  const first = genderOfGivenName(given[0] ?? '');
  return first ?? (given.length > 2 ? genderOfGivenName(given[1] ?? '') : undefined);
}

/** From so many pronouns of the other gender on, and none of its own, a given name is no sign. */
const CONTRADICTION = 3;

function isContradicted(
  tokens: readonly Token[],
  mentions: readonly Candidate[],
  called: Gender | undefined,
): boolean {
  if (!called) return false;
  const { female, male } = pronounsOf(tokens, mentions);
  const [own, other] = called === 'female' ? [female, male] : [male, female];
  return own === 0 && other >= 2 * CONTRADICTION;
}

function byPronouns(tokens: readonly Token[], mentions: readonly Candidate[]): Gender | undefined {
  const { female, male } = pronounsOf(tokens, mentions);
  if (female === male) return undefined;
  return female > male ? 'female' : 'male';
}

/** Weighs the pronouns after each mention up to the next capitalised name or quotation; "she" counts two. */
function pronounsOf(
  tokens: readonly Token[],
  mentions: readonly Candidate[],
): Readonly<Record<Gender, number>> {
  const counts = { female: 0, male: 0 };
  for (const { titleFirst, last } of mentions) {
    const ahead = pronounAhead(tokens, titleFirst);
    if (ahead) counts[ahead] += 2;
    const pronoun = pronounAfter(tokens, last);
    const gender = pronoun && genderOfPronoun(pronoun.text);
    if (gender && gender !== ownerBefore(tokens, titleFirst)) counts[gender] += pronoun.weight;
  }
  return counts;
}

const LONGEST_LEAD = 12;

/** "In her last song, | Jane Doe …", "For her part, | Doe …": whose it is follows the comma. */
function pronounAhead(tokens: readonly Token[], first: number): Gender | undefined {
  if (!isComma(tokens[first - 1])) return undefined;
  for (let at = first - 2; at > first - LONGEST_LEAD; at--) {
    const token = tokens[at];
    if (!token || endsSentence(token) || isQuoteMark(token)) return undefined;
    if (!token.opens) continue;
    const pronoun = tokens[at + 1]?.text ?? '';
    return isPreposition(token.text) && /^(?:his|her)$/u.test(pronoun)
      ? genderOfPronoun(pronoun)
      : undefined;
  }
  return undefined;
}

const LONGEST_DESCRIPTION = 5;

/** "Her former student Jo Doe": "she" behind the name may be whose student it is. */
function ownerBefore(tokens: readonly Token[], first: number): Gender | undefined {
  for (let at = first - 1; at > first - LONGEST_DESCRIPTION; at--) {
    const token = tokens[at];
    if (!token || endsSentence(token) || token.block !== tokens[first]?.block) return undefined;
    if (token.opens && /^(?:His|Her)$/u.test(token.text)) return genderOfPronoun(token.text);
  }
  return undefined;
}

interface Weighed {
  readonly text: string;
  readonly weight: 1 | 2;
}

function pronounAfter(tokens: readonly Token[], last: number): Weighed | undefined {
  let quoted = false;
  let sentences = 0;
  for (let at = last + 1; at <= last + REACH; at++) {
    const token = tokens[at];
    if (!token || token.block !== tokens[last]?.block || sentences > 1) return undefined;
    if (isQuoteMark(token)) quoted = !quoted;
    if (quoted) continue;
    if (endsSentence(token)) sentences++;
    const pronoun = weigh(token, at - last);
    if (pronoun || isAnotherName(token)) return pronoun;
  }
  return undefined;
}

function weigh(token: Token, distance: number): Weighed | undefined {
  // "Roe named his deputy, Ann Doe, as his successor": "his" is somebody else's as often.
  if (isOwner(token)) return { text: token.text, weight: 1 };
  return genderOfSubject(token.text)
    ? { text: token.text, weight: distance <= NEAR ? 2 : 1 }
    : undefined;
}

/** Objects are left out: in "Doe, who thanked her" she is somebody else. */
const genderOfSubject = (word: string): Gender | undefined =>
  /^(?:him|hers?)$/iu.test(word) ? undefined : genderOfPronoun(word);

/** "his", and the "Her" of "Doe wrote a book. Her sister sang.": inside a sentence that is as often an object. */
const isOwner = ({ text, opens }: Token): boolean =>
  text === 'his' || text === 'His' || (opens && text === 'Her');

const isAnotherName = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.opens &&
  /^\p{Lu}\p{Ll}/u.test(token.text) &&
  !isCalendarWord(token.text);
