import { isGivenName, isPlainlyGivenName } from '../../lexicon/givenNames.ts';
import type { Token } from '../../tokens.ts';
import { isPerson } from '../evidence/personEvidence.ts';
import { type Candidate, hasOrganisationNoun, isBehindDeterminer } from '../names/candidate.ts';
import { keyOf, type Persona } from '../names/persona.ts';
import { smallWords } from '../names/smallWords.ts';
import { statedAge } from '../traits/statedAges.ts';
import { generationsApart } from './generations.ts';
import { mergeNames, surnameOf } from './mergeNames.ts';
import { assignShort, isLong, isThing } from './shortForms.ts';
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
  const full = mergeNames(tokens, people, generationsApart(tokens, groups));
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
    if (!smallWords(tokens).has(epithet.toLowerCase())) return name;
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
