import { loadedOnce } from './wordLists.ts';

/** What the lexicon knows of a stem. */
export interface LexiconEntry {
  /** Place in a list of English words by frequency; 1 is the most frequent. */
  readonly rank: number;
  /** Share of the word's uses that are verbs, 0 to 1. */
  readonly verb: number;
  /** Stems of like meaning, with how alike they are, 0 to 1. */
  readonly related: ReadonlyMap<string, number>;
}

const nothing: ReadonlyMap<string, number> = new Map();

/**
 * English stems with their frequency, part of speech and words of like meaning, or undefined for a
 * stem it does not hold. `lexicon.txt` is made by `npm run lexicon` from a list of paraphrases;
 * sisters of one kind and antonyms ("father" and "son", "buy" and "rent") are not in it, because a
 * quote about the one does not answer for the other.
 *
 * A line is `stem rank verbs related…`, where `verbs` is in ninths and each related stem ends in its
 * likeness in hundredths. The list is loaded once, at the first story or question.
 */
export function lookUp(stem: string): LexiconEntry | undefined {
  const known = entries.get(stem);
  if (known) return known;
  const line = lexicon().get(stem);
  if (line === undefined) return undefined;
  const entry = readEntry(line);
  entries.set(stem, entry);
  return entry;
}

/** Share of a stem's uses that are verbs, 0 to 1; 0 for a stem that the lexicon does not hold. */
export function verbShare(stem: string): number {
  return lookUp(stem)?.verb ?? 0;
}

/** Those looked up so far. */
const entries = new Map<string, LexiconEntry>();

const lexicon = loadedOnce('#lexicon');

/**
 * The lexicon's multi-word expressions whose first word has this stem: for the stem of each second word
 * the stems of the words behind it, which are none in an expression of two.
 */
export function expressionsFrom(stem: string): Expressions {
  const known = expressions.get(stem);
  if (known) return known;
  const lines = lexicon().startingWith(`${stem}_`);
  if (lines.length === 0) return none;
  const found = new Map<string, string[][]>();
  for (const line of lines) {
    const [, second = '', ...rest] = line.slice(0, line.indexOf(' ')).split('_');
    found.set(second, [...(found.get(second) ?? []), rest]);
  }
  expressions.set(stem, found);
  return found;
}

export type Expressions = ReadonlyMap<string, readonly (readonly string[])[]>;

const expressions = new Map<string, Expressions>();
const none: Expressions = new Map();

/** Most words are looked up for their frequency or sort alone, so their relatives are read when asked for. */
function readEntry(line: string): LexiconEntry {
  const [, rank = '', verbs = ''] = line.split(' ', 3);
  let related: ReadonlyMap<string, number> | undefined;
  return {
    rank: Number(rank),
    verb: Number(verbs) / 9,
    get related() {
      related ??= readRelated(line);
      return related;
    },
  };
}

function readRelated(line: string): ReadonlyMap<string, number> {
  const [, , , ...related] = line.split(' ');
  const pairs = related.map((pair) => [pair.slice(0, -2), Number(pair.slice(-2)) / 100] as const);
  return pairs.length ? new Map(pairs) : nothing;
}
