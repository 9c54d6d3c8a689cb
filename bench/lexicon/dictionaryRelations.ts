import { stem } from '../../src/search/terms.ts';
import type { SenseCounts } from './senseCounts.ts';
import { findKinds, type Synset } from './wordnet.ts';

/**
 * Pairs of stems with their sense share: of the two words' uses, the smaller share that has the
 * related sense. A pair related by many senses has the best of them.
 */
export type StemPairs = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What WordNet says of the stems of a vocabulary. */
export interface DictionaryRelations {
  /** Words of one synset. */
  readonly synonyms: StemPairs;
  /** "decide" and "decision", "solar" and "sun". */
  readonly derivations: StemPairs;
  /** A word and its kind, what it entails or causes, or its near synonym. Goes both ways. */
  readonly kinds: StemPairs;
  readonly antonyms: StemPairs;
  /** Co-hyponyms, two kinds of one thing: "boat" and "ship", but "son" and "daughter" as well. */
  readonly sisters: StemPairs;
}

const derivationSymbols = new Set(['+', '\\', '<']);
const kindSymbols = new Set(['@', '&', '*', '>', '$']);
/** The kinds of so wide a term ("person", "city") have nothing more in common. */
const mostSisters = 400;

type Dictionary = ReadonlyMap<string, Synset>;
type AddPair = (from: Word, to: Word) => void;

interface Word {
  readonly word: string;
  readonly synset: Synset;
}

/** Finds how the dictionary relates the stems of the vocabulary. */
export function readRelations(
  synsets: Dictionary,
  counts: SenseCounts,
  vocabulary: ReadonlyMap<string, unknown>,
): DictionaryRelations {
  const collect = (find: (add: AddPair) => void): StemPairs => {
    const pairs = new Map<string, Map<string, number>>();
    find((from, to) => {
      const [a, b] = [stem(from.word), stem(to.word)];
      if (a === b || !vocabulary.has(a) || !vocabulary.has(b)) return;
      const share = Math.min(
        counts.share(from.word, from.synset),
        counts.share(to.word, to.synset),
      );
      const related = pairs.get(a) ?? new Map<string, number>();
      pairs.set(a, related.set(b, Math.max(related.get(b) ?? 0, share)));
    });
    return pairs;
  };
  return {
    synonyms: collect((add) => addSynonyms(synsets, add)),
    derivations: collect((add) => addWordPairs(synsets, derivationSymbols, add)),
    kinds: collect((add) => addKinds(synsets, add)),
    antonyms: collect((add) => addWordPairs(synsets, new Set('!'), add)),
    sisters: collect((add) => addSisters(synsets, add)),
  };
}

function addSynonyms(synsets: Dictionary, add: AddPair): void {
  for (const synset of synsets.values()) addAll(synset, synset, add);
}

function addKinds(synsets: Dictionary, add: AddPair): void {
  for (const synset of synsets.values()) {
    for (const { symbol, target } of synset.pointers) {
      const kind = synsets.get(target);
      if (!kind || !kindSymbols.has(symbol)) continue;
      addAll(synset, kind, (from, to) => {
        add(from, to);
        add(to, from);
      });
    }
  }
}

function addSisters(synsets: Dictionary, add: AddPair): void {
  for (const sisters of findKinds(synsets).values()) {
    if (sisters.length > mostSisters) continue;
    for (const one of sisters) {
      for (const other of sisters) if (one !== other) addAll(one, other, add);
    }
  }
}

/** Relations between single words, not whole synsets. */
function addWordPairs(synsets: Dictionary, symbols: ReadonlySet<string>, add: AddPair): void {
  for (const synset of synsets.values()) {
    for (const { symbol, target, fromWord, toWord } of synset.pointers) {
      const other = synsets.get(target);
      const from = synset.words[fromWord - 1];
      const to = other?.words[toWord - 1];
      if (!symbols.has(symbol) || !other || !from || !to) continue;
      add({ word: from, synset }, { word: to, synset: other });
    }
  }
}

function addAll(one: Synset, other: Synset, add: AddPair): void {
  for (const from of one.plainWords) {
    for (const to of other.plainWords) {
      add({ word: from, synset: one }, { word: to, synset: other });
    }
  }
}
