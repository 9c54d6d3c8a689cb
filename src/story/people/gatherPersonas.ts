import { sameGivenName } from '../lexicon/diminutives.ts';
import { isGivenName, isPlainlyGivenName } from '../lexicon/givenNames.ts';
import { genderOfTitle } from '../lexicon/titles.ts';
import { isComma, type Token } from '../tokens.ts';
import { statedAge } from './ages.ts';
import { type Candidate, hasOrganisationNoun, isBehindDeterminer } from './candidates.ts';
import { genderOf } from './gender.ts';
import { isSurnameOf, keyOf, type Persona, withoutSuffix } from './persona.ts';
import { isPerson } from './personEvidence.ts';
import { spanOf } from './personNames.ts';
import { relationBeside } from './relations.ts';
import { isSameName } from './sameName.ts';
import { addTo, bySurname, halvesOf, type Index, indexBy, surnameKeys } from './surnames.ts';
import { withTitledKin } from './titledKin.ts';

/** The story's people with their mentions: names of several words first, then what is short for them. */
export function gatherPersonas(tokens: readonly Token[], found: readonly Candidate[]): Persona[] {
  const candidates = withoutPlurals(withoutEpithets(tokens, found));
  const [long, lone] = [candidates.filter(isLong), candidates.filter((name) => !isLong(name))];
  const groups = [...groupByName(long).values()];
  const alone = new Set(
    lone.filter((name) => !isBehindDeterminer(tokens, name)).map((name) => keyOf(name.words)),
  );
  const sure = groups.filter((mentions) =>
    isPerson(tokens, mentions, alone.has(surnameOf(mentions))),
  );
  const people = [...sure, ...listedWith(tokens, groups, sure)];
  const persons = new Set(people);
  const others = groups.filter((mentions) => !persons.has(mentions)).flat();
  const full = mergeNames(tokens, people);
  const { personas, left } = assignShort(
    tokens,
    full,
    [...others, ...lone].sort((a, b) => a.first - b.first),
  );
  const things = new Set(others.filter(isThing).map(({ words }) => keyOf(words.slice(0, 1))));
  const loners = [...groupByName(left.filter((name) => !isLong(name))).values()]
    .filter(
      (mentions) => isPerson(tokens, mentions, false) && !isShortForThing(tokens, mentions, things),
    )
    .map((mentions) => ({ words: mentions[0]?.words ?? [], mentions }));
  return withTitledKin(tokens, [...personas, ...loners]).sort((a, b) => firstOf(a) - firstOf(b));
}

const LISTED_BESIDE = 2;

/** Who stands in one list with two or more who are people: "Ann Roe, Zorin Quorr and Ben Doe". */
function listedWith(
  tokens: readonly Token[],
  groups: readonly (readonly Candidate[])[],
  sure: readonly (readonly Candidate[])[],
): (readonly Candidate[])[] {
  const persons = new Set(sure);
  const ends = new Map(sure.flat().map((name) => [name.last, name]));
  const starts = new Map(sure.flat().map((name) => [name.titleFirst, name]));
  const beside = (name: Candidate | undefined, step: 1 | -1): Candidate | undefined => {
    const edge = name && (step > 0 ? name.last + 1 : name.titleFirst - 1);
    const listed = edge !== undefined && /^(?:,|and)$/u.test(tokens[edge]?.text ?? '');
    return listed ? (step > 0 ? starts : ends).get(edge + step) : undefined;
  };
  const isListed = (name: Candidate): boolean => {
    const [before, after] = [beside(name, -1), beside(name, 1)];
    const near = [before, beside(before, -1), after, beside(after, 1)];
    return near.filter((one) => one !== undefined).length >= LISTED_BESIDE;
  };
  return groups.filter(
    (mentions) =>
      !persons.has(mentions) &&
      mentions.some(
        (name) => !hasOrganisationNoun(name) && name.words.length === 2 && isListed(name),
      ),
  );
}

/** "Runaway Kevin" as a headline or a sentence opens: Kevin, where the story has the epithet in small letters and him alone. */
function withoutEpithets(
  tokens: readonly Token[],
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const small = new Set(tokens.map(({ text }) => text).filter((word) => /^\p{Ll}/u.test(word)));
  const lone = new Set(candidates.filter((name) => !isLong(name)).map(({ words }) => words[0]));
  const surnames = new Set(
    candidates.flatMap(({ words }) =>
      words.length > 1 && isPlainlyGivenName(words[0] ?? '') ? [words.at(-1)] : [],
    ),
  );
  return candidates.map((name) => {
    const [epithet = '', given = '', ...others] = name.words;
    const opens = tokens[name.first]?.opens && name.titleFirst === name.first;
    if (opens && isPraise(epithet) && name.words.length === 2 && surnames.has(given))
      return { first: name.last, last: name.last, titleFirst: name.last, words: [given] };
    const led = opens && others.length === 0 && lone.has(given) && isPlainlyGivenName(given);
    if (!led || isGivenName(epithet) || name.last - name.first !== 1) return name;
    if (!small.has(epithet.toLowerCase())) return name;
    return { first: name.last, last: name.last, titleFirst: name.last, words: [given] };
  });
}

/** "Gutsy", "Heroic": by its form an adjective, and no given name. */
const isPraise = (word: string): boolean =>
  /\p{Ll}{2}(?:sy|cky|ky|ful|ous|less|oic|ible|able|iant)$/u.test(word) && !isGivenName(word);

/** Without "a hundred Jane Does" where the story has a Jane Doe. */
function withoutPlurals(candidates: readonly Candidate[]): readonly Candidate[] {
  const names = new Set(candidates.map(({ words }) => keyOf(words)));
  return candidates.filter(({ words }) => {
    const plural = words.length > 1 && /[^s]s$/u.test(words.at(-1) ?? '');
    return !plural || !names.has(keyOf(words).slice(0, -1));
  });
}

/** "Harbourton" where the story has a Harbourton Town, unless a title or an age makes it somebody. */
function isShortForThing(
  tokens: readonly Token[],
  mentions: readonly Candidate[],
  things: ReadonlySet<string>,
): boolean {
  return (
    things.has(keyOf(mentions[0]?.words ?? [])) &&
    mentions.every(
      (name) => name.titleFirst === name.first && statedAge(tokens, name) === undefined,
    )
  );
}

const surnameOf = (mentions: readonly Candidate[]): string =>
  keyOf(mentions[0]?.words.slice(-1) ?? []);

const isLong = (name: Candidate): boolean => name.words.length > 1;

const firstOf = (persona: Persona): number => persona.mentions[0]?.first ?? 0;

function groupByName(names: readonly Candidate[]): Map<string, Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const name of names) {
    const key = keyOf(name.words);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  return groups;
}

/** Joins the forms of one name, longest form first, so that each finds the fullest to join. */
function mergeNames(
  tokens: readonly Token[],
  groups: readonly (readonly Candidate[])[],
): Persona[] {
  const doubles = new Set(groups.flatMap((mentions) => halvesOf(surnameOf(mentions))));
  const isBorn = (mentions: readonly Candidate[]): boolean =>
    mentions.some((mention) => isBirthName(tokens, mention));
  // Birth names last of all, and before them half surnames: they look for who is here already.
  const rankOf = (mentions: readonly Candidate[]): number =>
    isBorn(mentions) || isOtherName(tokens, mentions)
      ? 2
      : Number(doubles.has(surnameOf(mentions)));
  const byLength = [...groups].sort((a, b) => rankOf(a) - rankOf(b) || lengthOf(b) - lengthOf(a));
  const personas: Persona[] = [];
  const index = new Map<string, number[]>();
  for (const mentions of byLength) {
    const words = mentions[0]?.words ?? [];
    const bearer = bearerBefore(tokens, personas, mentions);
    const same =
      bearer === undefined ? namesakes(personas, index, words, isBorn(mentions)) : [bearer];
    const [only] = same;
    const known = only === undefined ? undefined : personas[only];
    if (only === undefined || !known || same.length > 1) {
      addTo(index, surnameKeys(words), personas.length);
      personas.push({ words, mentions });
    } else personas[only] = { words: known.words, mentions: [...known.mentions, ...mentions] };
  }
  return personas.map((p) => ({
    ...p,
    mentions: [...p.mentions].sort((a, b) => a.first - b.first),
  }));
}

const isOtherName = (tokens: readonly Token[], [first]: readonly Candidate[]): boolean =>
  /^(?:as|alias)$/u.test(tokens[(first?.titleFirst ?? 0) - 1]?.text ?? '');

/** Who is "known as DJ Doe": the one whose name stands right before those words. */
function bearerBefore(
  tokens: readonly Token[],
  personas: readonly Persona[],
  mentions: readonly Candidate[],
): number | undefined {
  const [first] = mentions;
  const as = (first?.titleFirst ?? 0) - 1;
  if (!/^(?:as|alias)$/u.test(tokens[as]?.text ?? '')) return undefined;
  let at = as;
  while (
    /^(?:as|alias|known|better|also|professionally|formerly|who|is|was)$/u.test(
      tokens[at]?.text ?? '',
    )
  )
    at--;
  if (!isComma(tokens[at]) || !(tokens[as]?.text === 'alias' || tokens[as - 1]?.text === 'known'))
    return undefined;
  const bearer = personas.findIndex((other) => other.mentions.some(({ last }) => last === at - 1));
  return bearer < 0 ? undefined : bearer;
}

/** Which personas a name is another form of; a birth name is of whoever shares its given name. */
function namesakes(
  personas: readonly Persona[],
  index: ReadonlyMap<string, readonly number[]>,
  words: readonly string[],
  born: boolean,
): number[] {
  const alike = new Set(surnameKeys(words).flatMap((key) => index.get(key) ?? []));
  const near = born ? personas.keys() : alike;
  return [...near].filter((i) => {
    const other = personas[i]?.words ?? [];
    return isSameName(other, words) || (born && sameGivenName(other[0] ?? '', words[0] ?? ''));
  });
}

/** "Born Jane Ann Roe", "née Jane Roe", "Jane Ann Roe was born": the name somebody of the story had first. */
const isBirthName = (tokens: readonly Token[], { titleFirst, last }: Candidate): boolean =>
  /^(?:born|née|nee)$/iu.test(tokens[titleFirst - 1]?.text ?? '') ||
  (tokens[last + 1]?.text === 'was' && tokens[last + 2]?.text === 'born');

const lengthOf = (mentions: readonly Candidate[]): number => keyOf(mentions[0]?.words ?? []).length;

/** Gives bare surnames and first names, in text order, to the people they are short for. */
function assignShort(
  tokens: readonly Token[],
  full: readonly Persona[],
  short: readonly Candidate[],
): { personas: Persona[]; left: Candidate[] } {
  const genders = full.map((persona) => genderOf(tokens, persona.mentions));
  const names = { surnames: bySurname(full), firstNames: indexBy(full.map(firstNamesOf)) };
  const added = full.map((persona) => [...persona.mentions]);
  const companies = new Set(
    short
      .filter((name) => hasOrganisationNoun(name) || isThing(name))
      .map(({ words }) => keyOf(words.slice(0, 1))),
  );
  const left: Candidate[] = [];
  for (const name of short) {
    const title = titleGender(tokens, name);
    const bearers = bearersOf(name, full, names).filter(
      (i) => !title || !genders[i] || genders[i] === title,
    );
    const owner =
      bearerOfGeneration(tokens, name, bearers, added) ??
      marriedBearer(tokens, name, bearers, added) ??
      chooseBearer(name, withoutKin(tokens, bearers, added), added);
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

/** "Doe Tools": a name of several words that is no person's, nor could be one's given name. */
const isThing = ({ words }: Candidate): boolean => words.length > 1 && !isGivenName(words[0] ?? '');

/** "Doe said sales fell", before Jane Doe is named, where the story has a Doe Mills Corp. */
const isCompany = (name: Candidate, companies: ReadonlySet<string>): boolean =>
  name.titleFirst === name.first && companies.has(keyOf(name.words));

function titleGender(tokens: readonly Token[], { titleFirst, first }: Candidate) {
  return tokens
    .slice(titleFirst, first)
    .map(({ text }) => genderOfTitle(text))
    .find((gender) => gender);
}

function bearersOf(
  name: Candidate,
  full: readonly Persona[],
  { surnames, firstNames }: { readonly surnames: Index; readonly firstNames: Index },
): readonly number[] {
  const alike = surnames.get(keyOf(withoutSuffix(name.words))) ?? [];
  const named = alike.filter((i) => isSurnameOf(name.words, full[i]?.words ?? []));
  if (named.length > 0) return named;
  const byFirst = name.words.length === 1 ? (firstNames.get(name.words[0] ?? '') ?? []) : [];
  return byFirst.length === 1 ? byFirst : [];
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

/** The bearer named last before the mention, unless another has three times as many mentions. */
function chooseBearer(
  name: Candidate,
  bearers: readonly number[],
  mentions: readonly (readonly Candidate[])[],
): number | undefined {
  if (bearers.length <= 1) return bearers[0];
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
  const [latest] = named.sort((a, b) => b.last - a.last);
  return latest && latest.last >= 0 ? latest.bearer : undefined;
}

function lastFull(mentions: readonly Candidate[]): number {
  return Math.max(-1, ...mentions.filter(isLong).map((mention) => mention.first));
}
