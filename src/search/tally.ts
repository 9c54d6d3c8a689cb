import type { Story } from '../story/story.ts';
import { fields, fieldTerm, type PassageDocument, stemsIn, toDocument } from './passageIndex.ts';
import { type Passage, passagesOf } from './passages.ts';
import { contentStems } from './terms.ts';

/**
 * How some stories use words, all in counts, so that the tallies of several sets of stories add up
 * to the tally of them all.
 */
export interface Tally {
  /** For each stem, the number of passages that hold it. */
  readonly passagesWith: Counts;
  /** For each stem inside sentences, how much more often it has a capital than not. */
  readonly capitals: Counts;
  /** For each stem of a speaker's name or role, how many quotations are that speaker's. */
  readonly speakers: Counts;
  /** For each person's full name, the number of stories with that person. */
  readonly people: Counts;
  /** For each stem in a field, as `fieldTerm` writes it, the number of passages that have it there. */
  readonly indexed: Counts;
}

export type Counts = Map<string, number>;

export function emptyTally(): Tally {
  return {
    passagesWith: new Map(),
    capitals: new Map(),
    speakers: new Map(),
    people: new Map(),
    indexed: new Map(),
  };
}

/** Counts a story in, given its passages' documents. */
export function tallyStory(
  tally: Tally,
  story: Story,
  documents: readonly PassageDocument[] = passagesOf(story).map(toDocument),
): void {
  for (const passage of passagesOf(story)) {
    for (const stem of heldStems(passage)) add(tally.passagesWith, stem, 1);
    if (passage.block.kind === 'body') tallyCapitals(tally.capitals, passage);
  }
  for (const document of documents) tallyDocument(tally.indexed, document);
  for (const { speaker } of story.quotations) {
    const stems = contentStems(`${speaker?.name ?? ''} ${speaker?.role ?? ''}`);
    for (const stem of stems) add(tally.speakers, stem, 1);
  }
  for (const { name } of story.people) add(tally.people, name, 1);
}

function add(counts: Counts, key: string, amount: number): void {
  counts.set(key, (counts.get(key) ?? 0) + amount);
}

/** What a passage writes, or means for certain. */
function heldStems({ terms, aliases }: Passage): Set<string> {
  const stems = new Set(aliases.filter(({ strength }) => strength === 1).map(({ stem }) => stem));
  for (const term of terms) if (!term.stop) stems.add(term.stem);
  return stems;
}

function tallyDocument(indexed: Counts, document: PassageDocument): void {
  for (const field of fields) {
    for (const stem of new Set(stemsIn(document[field]))) add(indexed, fieldTerm(stem, field), 1);
  }
}

/** The content words that do not open a sentence. */
function tallyCapitals(capitals: Counts, { terms, sentenceTerms, story }: Passage): void {
  for (const { start, end } of sentenceTerms) {
    for (const term of terms.slice(start + 1, end)) {
      if (term.stop) continue;
      const capital = /^\p{Lu}/u.test(story.text.slice(term.start, term.start + 2));
      add(capitals, term.stem, capital ? 1 : -1);
    }
  }
}
