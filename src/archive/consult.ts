import { type Answer, answer } from '../answer/answer.ts';
import type { Question } from '../answer/question/question.ts';
import { reachBeyond } from '../search/beyond.ts';
import type { Corpus } from '../search/corpus.ts';
import type { Passage } from '../search/passages.ts';
import { mayBeMisspelt } from '../search/spelling.ts';
import type { Archive, Uses } from './archive.ts';
import { placeOf, type WordRow } from './wordRows.ts';

/** An answer with the corpus that gave it: the stories in memory, and those that were brought. */
export interface Consulted {
  readonly answer: Answer;
  readonly corpus: Corpus;
}

/** Answers from the stories in memory and those of an archive. @throws StoreError */
export async function consult(
  question: Question,
  memory: Corpus,
  archive: Archive,
): Promise<Consulted> {
  const began = performance.now();
  const { made, corpus } = await bringFor((reached) => answer(question, reached), memory, archive);
  return { answer: { ...made, ms: performance.now() - began }, corpus };
}

/**
 * What `make` makes of the stories in memory and those of an archive.
 *
 * Answering is pure and knows of no database. So a question is put to a corpus that holds only what
 * was brought so far, and notes what it is asked and does not know: first how stems are used, then
 * which passages hold them. That is brought, and the question is put again, until nothing is missing.
 * Only the last time is a passage looked at. A story in memory stands in for one of the same name.
 *
 * @throws StoreError
 */
export async function bringFor<Made>(
  make: (corpus: Corpus) => Made,
  memory: Corpus,
  archive: Archive,
): Promise<{ readonly made: Made; readonly corpus: Corpus }> {
  let brought = nothingYet;
  for (let round = 1; ; round++) {
    const missing: Missing = { stems: new Set(), boosts: undefined };
    const corpus = glimpse(memory, brought, round < mostRounds ? missing : undefined);
    const made = make(corpus);
    if (missing.stems.size === 0 && !missing.boosts) return { made, corpus };
    brought = await bring(brought, missing, memory, archive);
  }
}

/**
 * Three rounds are usual, one more for a misspelt word or where the people of what was brought change
 * how a question is read that leans on another.
 */
const mostRounds = 6;

/** What a question was found to need and is not there. */
interface Missing {
  readonly stems: Set<string>;
  /** The stems that passages are looked for by. */
  boosts: ReadonlyMap<string, number> | undefined;
}

/** What was brought for a question so far. */
interface Brought {
  readonly size: number;
  /** By stem; undefined for one that the archive does not hold. */
  readonly words: ReadonlyMap<string, WordRow | undefined>;
  /** Stems that a misspelt one may stand for. */
  readonly alike: ReadonlySet<string>;
  readonly passages: readonly Passage[];
  /** What the passages were looked for by. */
  readonly boosts: ReadonlyMap<string, number> | undefined;
}

const nothingYet: Brought = {
  size: 0,
  words: new Map(),
  alike: new Set(),
  passages: [],
  boosts: undefined,
};

/** The corpus as far as it is known. Without `missing` it makes do with that. */
function glimpse(memory: Corpus, brought: Brought, missing?: Missing): Corpus {
  const { size, words, alike, passages, boosts } = brought;
  const corpus = reachBeyond(memory, {
    size,
    passages,
    stems: () => alike,
    count(kind, key) {
      const place = placeOf(kind, key);
      if (!place) return 0;
      if (words.has(place.stem) || !missing) return words.get(place.stem)?.[place.column] ?? 0;
      missing.stems.add(place.stem);
      // Taken to be there, so that all words of like meaning are asked for at once.
      return 1;
    },
  });
  if (!missing) return corpus;
  const { stories, passagesWith, names, speakers, peopleCalled, layers } = corpus;
  return {
    ...{ stories, size: corpus.size, passagesWith, names, speakers, peopleCalled, layers },
    get passages() {
      return missing.stems.size === 0 && boosts ? corpus.passages : [];
    },
    search(sought) {
      if (missing.stems.size === 0 && boosts && isSame(sought, boosts)) {
        return corpus.search(sought);
      }
      missing.boosts = sought;
      return [];
    },
  };
}

function isSame(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  return one.size === other.size && [...one].every(([stem, boost]) => other.get(stem) === boost);
}

/** Brings how stems are used before any passage is looked for, since that decides which. */
async function bring(
  brought: Brought,
  missing: Missing,
  memory: Corpus,
  archive: Archive,
): Promise<Brought> {
  if (missing.stems.size > 0) return bringWords(brought, [...missing.stems], memory, archive);
  const { boosts = new Map() } = missing;
  const known = [...brought.words].flatMap(([stem, row]) => (row ? [[stem, row] as const] : []));
  const uses: Uses = { size: brought.size, words: new Map(known) };
  const own = new Set(memory.stories.map(({ name }) => name));
  const found = (await archive.find(boosts, uses)).filter(({ story }) => !own.has(story.name));
  return { ...brought, boosts, passages: [...new Set([...brought.passages, ...found])] };
}

async function bringWords(
  brought: Brought,
  stems: readonly string[],
  memory: Corpus,
  archive: Archive,
): Promise<Brought> {
  const { size, words } = await archive.uses(stems);
  const isHeld = (stem: string) => memory.passagesWith.has(stem) || words.get(stem)?.passages;
  const strange = stems.filter((stem) => !isHeld(stem) && mayBeMisspelt(stem));
  const alike = await Promise.all(strange.map((stem) => archive.alike(stem)));
  return {
    ...brought,
    size,
    words: new Map([...brought.words, ...stems.map((stem) => [stem, words.get(stem)] as const)]),
    alike: new Set([...brought.alike, ...alike.flat()]),
  };
}
