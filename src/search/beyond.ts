import { finish } from '../story/turns.ts';
import { type Corpus, countIn, counting } from './corpus.ts';
import { hide, type Layer } from './layers.ts';
import type { Passage } from './passages.ts';
import { indexing } from './segment.ts';
import type { Tally } from './tally.ts';

/** Stories that lie elsewhere, as far as one question needs to know them. */
export interface Beyond {
  /** How many passages lie there. */
  readonly size: number;
  /** How often a key is counted there. */
  count(kind: keyof Tally, key: string): number;
  /** Stems that are known to be there. */
  stems(): Iterable<string>;
  /** The passages that were brought from there: those that hold most of what is looked for. */
  readonly passages: readonly Passage[];
}

/**
 * A corpus with stories beyond it. Words are counted over all of them, so that a word is as rare as it
 * is in both together; what is found, quoted and offered is the corpus's and what was brought.
 */
export function reachBeyond(corpus: Corpus, beyond: Beyond): Corpus {
  const brought = new Set(beyond.passages.map(({ story }) => story));
  const count = (kind: keyof Tally, key: string) =>
    countIn(corpus.layers, kind, key) + beyond.count(kind, key);
  const own = layersOf(beyond.passages);
  return {
    stories: [...corpus.stories, ...brought],
    get passages() {
      return [...corpus.passages, ...beyond.passages];
    },
    peopleCalled: (stem) => {
      const names = own.flatMap(({ segment }) => segment.namesWith.get(stem) ?? []);
      return [...new Set([...corpus.peopleCalled(stem), ...names])];
    },
    ...counting([...corpus.layers, ...own], corpus.size + beyond.size, count, () =>
      new Set([...corpus.passagesWith.keys(), ...beyond.stems()]).keys(),
    ),
  };
}

/** The index over some passages, made for one question. */
function layersOf(passages: readonly Passage[]): Layer[] {
  if (passages.length === 0) return [];
  const wanted = new Set(passages);
  const stories = new Set(passages.map(({ story }) => story));
  const segment = finish(indexing([...stories], (passage) => wanted.has(passage)));
  return [finish(hide(segment, new Set()))];
}
