import { isGivenName } from '../../lexicon/givenNames.ts';
import type { Token } from '../../tokens.ts';
import {
  type Candidate,
  hasOrganisationNoun,
  isBehindDeterminer,
  spanOf,
} from '../names/candidate.ts';
import { isSurnameOf, keyOf, type Persona, withoutSuffix } from '../names/persona.ts';
import { bySurname, halvesOf, type Index, indexBy } from '../names/surnames.ts';
import { wordsInMarks } from '../names/wordsInMarks.ts';
import { relationBeside } from '../relations/relationBeside.ts';
import { genderOf } from '../traits/gender.ts';
import { isShortJunior, suffixOf } from './generations.ts';
import { misspeltBearers } from './misspeltSurnames.ts';
import { withoutTitledOthers } from './titledOthers.ts';

/** Gives bare surnames and first names, in text order, to the people they are short for. */
export function assignShort(
  tokens: readonly Token[],
  full: readonly Persona[],
  short: readonly Candidate[],
): { personas: Persona[]; left: Candidate[] } {
  const genders = full.map((persona) => genderOf(tokens, persona.mentions));
  const names = {
    surnames: bySurname(full),
    firstNames: indexBy(full.map(firstNamesOf)),
    halves: indexBy(full.map(({ words }) => halvesOf(keyOf(withoutSuffix(words).slice(-1))))),
  };
  const added = full.map((persona) => [...persona.mentions]);
  const companies = companiesIn(short);
  const called = withoutTitledOthers(
    tokens,
    genders,
    short.map((name) => ({ name, bearers: bearersOf(name, full, names) })),
  );
  const misspelt = misspeltBearers(tokens, full);
  const left: Candidate[] = [];
  for (const { name, bearers: fitting } of called) {
    const bearers = namedByThen(fitting ?? misspelt(name), full, name);
    const formal = withoutFirstNamed(tokens, bearers, full, added);
    const owner =
      bearerOfGeneration(tokens, name, bearers, added) ??
      marriedBearer(tokens, name, bearers, added) ??
      chooseBearer(tokens, name, withoutKin(tokens, formal, added), added);
    if (owner === undefined && bearers.length === 0) left.push(name);
    if (owner === undefined || isBehindDeterminer(tokens, name)) continue;
    const introduced = full[owner]?.mentions[0]?.first ?? 0;
    if (introduced < name.first || !isCompany(name, companies)) added[owner]?.push(name);
  }
  const personas = full.map(({ words }, i) => ({
    words,
    mentions: (added[i] ?? []).sort((a, b) => a.first - b.first),
  }));
  return { personas, left };
}

/** Of two of a surname those whom the story has named in full by then, if any. */
function namedByThen(
  bearers: readonly number[],
  full: readonly Persona[],
  { first }: Candidate,
): readonly number[] {
  const known = bearers.filter((i) => (full[i]?.mentions[0]?.first ?? first) < first);
  return bearers.length > 1 && known.length > 0 ? known : bearers;
}

/** The first words of the names that are no person's: "doe" of "Doe Tools". */
const companiesIn = (names: readonly Candidate[]): ReadonlySet<string> =>
  new Set(
    names
      .filter((name) => hasOrganisationNoun(name) || isThing(name))
      .map(({ words }) => keyOf(words.slice(0, 1))),
  );

/** "Doe Tools": a name of several words that is no person's, nor could be one's given name. */
export const isThing = ({ words }: Candidate): boolean =>
  words.length > 1 && !isGivenName(words[0] ?? '');

/** "Doe said sales fell", before Jane Doe is named, where the story has a Doe Mills Corp. */
const isCompany = (name: Candidate, companies: ReadonlySet<string>): boolean =>
  name.titleFirst === name.first && companies.has(keyOf(name.words));

function bearersOf(
  name: Candidate,
  full: readonly Persona[],
  {
    surnames,
    firstNames,
    halves,
  }: { readonly surnames: Index; readonly firstNames: Index; readonly halves: Index },
): readonly number[] {
  const alike = surnames.get(keyOf(withoutSuffix(name.words))) ?? [];
  const named = alike.filter((i) => isSurnameOf(name.words, full[i]?.words ?? []));
  if (named.length > 0) return ofGeneration(name, named, full);
  const byFirst = name.words.length === 1 ? (firstNames.get(name.words[0] ?? '') ?? []) : [];
  if (byFirst.length > 0) return byFirst.length === 1 ? byFirst : [];
  const byHalf = halves.get(keyOf(name.words)) ?? [];
  return byHalf.length === 1 ? byHalf : [];
}

/** Of father and son the one with the name's suffix; without one the father, where the son is "Doe Jr." or named after him. */
function ofGeneration(
  { words }: Candidate,
  bearers: readonly number[],
  full: readonly Persona[],
): readonly number[] {
  if (bearers.length === 1) return bearers;
  const suffix = suffixOf(words);
  const junior = bearers.some((i) => full[i]?.mentions.some((name) => isShortJunior(name.words)));
  const own = bearers.filter((i) => suffixOf(full[i]?.words ?? []) === suffix);
  if (own.length === 0 || own.length === bearers.length) return bearers;
  const starts = bearers.map((i) => full[i]?.mentions[0]?.first ?? 0);
  const isFirst = own.includes(bearers[starts.indexOf(Math.min(...starts))] ?? -1);
  return suffix !== '' || junior || isFirst ? own : bearers;
}

/** What a person may be called alone: given names of any form, or the surname of a name written surname first. */
function firstNamesOf({ words, mentions }: Persona): Set<string> {
  const given = [words, ...mentions.map((mention) => mention.words)].flatMap((form) =>
    form.slice(0, -1),
  );
  return new Set(given.filter((word) => isGivenName(word) || words[0] === word));
}

const YOUNGER = /(?:^|-| )(?:son|daughter|nephew|niece|grandson|granddaughter|brother|sister)$/u;
const ELDER = /(?:^|-| )(?:father|mother|dad|mum|mom|uncle|aunt|grandfather|grandmother)$/u;

/** Whom of two of a surname "the younger Doe" and "the elder Doe" mean, by what kin one was introduced as. */
function bearerOfGeneration(
  tokens: readonly Token[],
  { titleFirst }: Candidate,
  bearers: readonly number[],
  mentions: readonly (readonly Candidate[])[],
): number | undefined {
  const word = tokens[titleFirst - 1]?.text ?? '';
  if (bearers.length !== 2 || !/^(?:younger|elder|older)$/u.test(word)) return undefined;
  for (const kin of bearers) {
    const nouns = (mentions[kin] ?? []).map((name) => relationBeside(tokens, name)?.noun ?? '');
    const isYounger = nouns.some((noun) => YOUNGER.test(noun));
    if (!isYounger && !nouns.some((noun) => ELDER.test(noun))) continue;
    return isYounger === (word === 'younger') ? kin : bearers.find((other) => other !== kin);
  }
  return undefined;
}

/** Who alone of a surname "Mrs Doe" is likely to mean: the wife, widow, mother or parent of somebody. */
function marriedBearer(
  tokens: readonly Token[],
  { titleFirst, first }: Candidate,
  bearers: readonly number[],
  mentions: readonly (readonly Candidate[])[],
): number | undefined {
  if (titleFirst === first || !/^Mrs\.?$/u.test(tokens[titleFirst]?.text ?? '')) return undefined;
  const married = bearers.filter((i) =>
    mentions[i]?.some((mention) =>
      /(?:^| )(?:wife|widow|mother|parent)$/u.test(relationBeside(tokens, mention)?.noun ?? ''),
    ),
  );
  return married.length === 1 ? married[0] : undefined;
}

/** Without those of a surname whom the reporter calls by their first name alone, unless it is so with all. */
function withoutFirstNamed(
  tokens: readonly Token[],
  bearers: readonly number[],
  full: readonly Persona[],
  mentions: readonly (readonly Candidate[])[],
): readonly number[] {
  if (bearers.length <= 1) return bearers;
  const others = bearers.filter(
    (i) =>
      !mentions[i]?.some(
        ({ words, first }) =>
          words.length === 1 && words[0] === full[i]?.words[0] && !wordsInMarks(tokens)[first],
      ),
  );
  return others.length > 0 ? others : bearers;
}

/** Without those of a surname who were introduced as somebody's kin: news calls them by their first name. */
function withoutKin(
  tokens: readonly Token[],
  bearers: readonly number[],
  mentions: readonly (readonly Candidate[])[],
): readonly number[] {
  if (bearers.length <= 1) return bearers;
  const heads = bearers.filter((i) => !mentions[i]?.some((mention) => isKinOf(tokens, mention)));
  return heads.length > 0 ? heads : bearers;
}

/** "his wife Jane Doe", "Doe's son, John Doe". */
function isKinOf(tokens: readonly Token[], name: Candidate): boolean {
  const relation = relationBeside(tokens, name);
  const before = (relation?.words.start ?? Number.POSITIVE_INFINITY) < spanOf(tokens, name).start;
  return before && relation?.owner !== undefined;
}

/**
 * The bearer named last before the mention, unless another has three times as many mentions, or more and
 * the last was named but in passing, paragraphs ago.
 */
function chooseBearer(
  tokens: readonly Token[],
  name: Candidate,
  bearers: readonly number[],
  mentions: readonly (readonly Candidate[])[],
): number | undefined {
  if (bearers.length <= 1) return bearers[0];
  const plain = calledBySurname(bearers, mentions);
  if (plain !== undefined) return plain;
  const before = bearers.map((i) =>
    (mentions[i] ?? []).filter((mention) => mention.first < name.first),
  );
  const named = bearers.map((bearer, i) => ({
    bearer,
    count: before[i]?.length ?? 0,
    last: lastFull(before[i] ?? []),
  }));
  const byCount = [...named].sort((a, b) => b.count - a.count);
  if ((byCount[0]?.count ?? 0) >= 3 * Math.max(1, byCount[1]?.count ?? 0))
    return byCount[0]?.bearer;
  const [latest] = [...named].sort((a, b) => b.last - a.last);
  if (!latest || latest.last < 0) return undefined;
  const since = (tokens[name.first]?.block ?? 0) - (tokens[latest.last]?.block ?? 0);
  const passing = since >= PASSED && latest.count < (byCount[0]?.count ?? 0);
  return passing ? byCount[0]?.bearer : latest.bearer;
}

/** So many paragraphs on, whoever was named in passing is out of view. */
const PASSED = 2;

/** Who is named first of a surname and never in full again once all are introduced, as the others are. */
function calledBySurname(
  bearers: readonly number[],
  mentions: readonly (readonly Candidate[])[],
): number | undefined {
  const full = bearers.map((i) => (mentions[i] ?? []).filter(isLong).map(({ first }) => first));
  const starts = full.map((own) => Math.min(...own));
  const again = full.map((own) => own.some((first) => first > Math.max(...starts)));
  const plain = bearers.filter((_, i) => !again[i]);
  const isFirst =
    plain[0] !== undefined && bearers.indexOf(plain[0]) === starts.indexOf(Math.min(...starts));
  return plain.length === 1 && isFirst ? plain[0] : undefined;
}

function lastFull(mentions: readonly Candidate[]): number {
  return Math.max(-1, ...mentions.filter(isLong).map((mention) => mention.first));
}

/** A name of several words, which is no short form. */
export const isLong = (name: Candidate): boolean => name.words.length > 1;
