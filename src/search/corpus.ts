import type MiniSearch from 'minisearch';
import type { Story } from '../story/story.ts';
import { indexPassages, type PassageDocument } from './passageIndex.ts';
import { cutPassages, type Passage } from './passages.ts';
import { contentStems } from './terms.ts';

/** The stories an answer may quote, and the index over them. Immutable. */
export interface Corpus {
  readonly stories: readonly Story[];
  readonly passages: readonly Passage[];
  readonly index: MiniSearch<PassageDocument>;
  /** For each stem, the number of passages that hold it. */
  readonly passagesWith: ReadonlyMap<string, number>;
  /** Stems that the stories write with a capital inside sentences more often than not. */
  readonly names: ReadonlySet<string>;
  /** Stems of the names and roles of everybody whose words the stories give. */
  readonly speakers: ReadonlySet<string>;
  /** Every person of the stories, by full name, with the stems of the name. */
  readonly people: ReadonlyMap<string, readonly string[]>;
}

/** Cuts `stories` into passages and builds the index over them. */
export function buildCorpus(stories: readonly Story[]): Corpus {
  const passages = cutPassages(stories);
  return {
    stories,
    passages,
    index: indexPassages(passages),
    passagesWith: countPassages(passages),
    names: learnNames(passages),
    speakers: new Set(
      stories
        .flatMap(({ quotations }) => quotations)
        .flatMap(({ speaker }) => contentStems(`${speaker?.name ?? ''} ${speaker?.role ?? ''}`)),
    ),
    people: new Map(
      stories.flatMap((story) =>
        story.people.map(({ name }) => [name, contentStems(name)] as const),
      ),
    ),
  };
}

function countPassages(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { terms, aliases } of passages) {
    const stems = new Set(aliases.filter(({ strength }) => strength === 1).map(({ stem }) => stem));
    for (const term of terms) if (!term.stop) stems.add(term.stem);
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function learnNames(passages: readonly Passage[]): Set<string> {
  const balance = new Map<string, number>();
  for (const passage of passages) {
    if (passage.block.kind !== 'body') continue;
    for (const { stem, capital } of insideSentences(passage)) {
      balance.set(stem, (balance.get(stem) ?? 0) + (capital ? 1 : -1));
    }
  }
  return new Set([...balance].filter(([, more]) => more > 0).map(([stem]) => stem));
}

/** The content words of a passage that do not open a sentence. */
function insideSentences({ terms, sentenceTerms, story }: Passage) {
  return sentenceTerms
    .flatMap(({ start, end }) => terms.slice(start + 1, end))
    .filter(({ stop }) => !stop)
    .map(({ stem, start }) => ({
      stem,
      capital: /^\p{Lu}/u.test(story.text.slice(start, start + 2)),
    }));
}
