import { readWordList } from './wordLists.ts';

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
 * likeness in hundredths. It is read once, at the first story or question.
 */
export function lookUp(stem: string): LexiconEntry | undefined {
  entries ??= readLexicon();
  const line = entries.get(stem);
  if (line === undefined || typeof line !== 'string') return line;
  const entry = readEntry(line);
  entries.set(stem, entry);
  return entry;
}

/** Share of a stem's uses that are verbs, 0 to 1; 0 for a stem that the lexicon does not hold. */
export function verbShare(stem: string): number {
  return lookUp(stem)?.verb ?? 0;
}

let entries: Map<string, string | LexiconEntry> | undefined;

function readLexicon(): Map<string, string | LexiconEntry> {
  return new Map(readWordList('#lexicon').map((line) => [line.slice(0, line.indexOf(' ')), line]));
}

/** The lexicon's multi-word expressions whose first word has this stem, each as its words' stems. */
export function expressionsFrom(stem: string): readonly (readonly string[])[] {
  entries ??= readLexicon();
  expressions ??= groupExpressions(entries.keys());
  return expressions.get(stem) ?? none;
}

let expressions: Map<string, (readonly string[])[]> | undefined;
const none: readonly (readonly string[])[] = [];

function groupExpressions(stems: Iterable<string>): Map<string, (readonly string[])[]> {
  const groups = new Map<string, (readonly string[])[]>();
  for (const stem of stems) {
    if (!stem.includes('_')) continue;
    const words = stem.split('_');
    const [first = ''] = words;
    groups.set(first, [...(groups.get(first) ?? []), words]);
  }
  return groups;
}

function readEntry(line: string): LexiconEntry {
  const [, rank = '', verbs = '', ...related] = line.split(' ');
  const pairs = related.map((pair) => [pair.slice(0, -2), Number(pair.slice(-2)) / 100] as const);
  return {
    rank: Number(rank),
    verb: Number(verbs) / 9,
    related: pairs.length ? new Map(pairs) : nothing,
  };
}
