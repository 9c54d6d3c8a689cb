import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A set of words that share one sense. */
export interface Synset {
  /** Part of speech (n, v, a or r) and byte offset: unique in the dictionary. */
  readonly id: string;
  /** As written: proper names keep their capital, phrases have underscores. */
  readonly words: readonly string[];
  /** Those of `words` in plain lower-case letters. */
  readonly plainWords: readonly string[];
  readonly pointers: readonly Pointer[];
}

/** A relation to another synset, or between one word of each. */
export interface Pointer {
  /** See https://wordnet.princeton.edu/documentation/wninput5wn: "@" is a hypernym. */
  readonly symbol: string;
  readonly target: string;
  /** Places of the two related words in their synsets, from 1; 0 where the whole synsets are. */
  readonly fromWord: number;
  readonly toWord: number;
}

const dataFiles = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' };

/**
 * Reads the synsets of the WordNet database in `folder`, by id. Throws if a file is missing.
 *
 * Source of the format: https://wordnet.princeton.edu/documentation/wndb5wn
 */
export function readSynsets(folder: string): Map<string, Synset> {
  const synsets = Object.entries(dataFiles).flatMap(([file, part]) =>
    readLines(join(folder, `data.${file}`)).map((line) => readSynset(line, part)),
  );
  return new Map(synsets.map((synset) => [synset.id, synset]));
}

/** The lines of a WordNet file, without the licence at its head, which is indented. */
export function readLines(file: string): string[] {
  const lines = readFileSync(file, 'latin1').split('\n');
  return lines.filter((line) => line && !line.startsWith('  '));
}

/** Whether a word is spelt with lower-case letters alone: no name, phrase or abbreviation. */
export function isPlain(word: string): boolean {
  return /^[a-z]+$/.test(word);
}

/** The synsets that name `@` each synset as their kind, by the id of the kind. */
export function findKinds(synsets: ReadonlyMap<string, Synset>): Map<string, Synset[]> {
  const kinds = new Map<string, Synset[]>();
  for (const synset of synsets.values()) {
    for (const { symbol, target } of synset.pointers) {
      if (symbol !== '@') continue;
      const known = kinds.get(target);
      if (known) known.push(synset);
      else kinds.set(target, [synset]);
    }
  }
  return kinds;
}

/** Offset, file, type, count of words (hexadecimal), words with ids, count of pointers, pointers. */
function readSynset(line: string, part: string): Synset {
  const fields = line.split(' | ', 1).join().split(' ');
  const field = (index: number) => fields[index] ?? '';
  const wordCount = Number.parseInt(field(3), 16);
  const firstPointer = 4 + 2 * wordCount + 1;
  const words = Array.from({ length: wordCount }, (_, index) =>
    withoutMarker(field(4 + 2 * index)),
  );
  const pointers = Array.from({ length: Number(field(firstPointer - 1)) }, (_, index) =>
    readPointer(fields.slice(firstPointer + 4 * index)),
  );
  return { id: part + field(0), words, plainWords: words.filter(isPlain), pointers };
}

/** An adjective may say where it stands: "galore(ip)". */
function withoutMarker(word: string): string {
  return word.replace(/\(.*\)/, '');
}

function readPointer([symbol = '', offset = '', part = '', places = '']: string[]): Pointer {
  return {
    symbol,
    target: (part === 's' ? 'a' : part) + offset,
    fromWord: Number.parseInt(places.slice(0, 2), 16),
    toWord: Number.parseInt(places.slice(2), 16),
  };
}
