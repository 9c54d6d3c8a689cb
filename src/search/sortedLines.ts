/** Lines in the order of their keys; a key is what stands before a line's first space. */
export interface SortedLines {
  /** The line with a key, which has no white space. */
  get(key: string): string | undefined;
  /** The lines whose key begins so, in order. */
  startingWith(beginning: string): string[];
}

/**
 * Finds lines of a text by halving. The text stays the one string that it is: as a map of its lines the
 * lexicon would take 3 MB more, and some milliseconds of every start.
 *
 * @param text lines by the code units of their keys, with a line break after each
 */
export function sortedLines(text: string): SortedLines {
  const starts = startsOf(text);
  const lineAt = (i: number) => text.slice(starts[i], (starts[i + 1] ?? text.length) - 1);
  /** The first line whose key does not come before this one. */
  const placeOf = (key: string): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (orderAt(text, starts[middle] ?? 0, key) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    get(key) {
      const at = placeOf(key);
      const start = starts[at];
      if (start === undefined || orderAt(text, start, key) !== 0) return undefined;
      return /[ \n]/.test(text.charAt(start + key.length)) ? lineAt(at) : undefined;
    },
    startingWith(beginning) {
      const lines: string[] = [];
      for (let at = placeOf(beginning); at < starts.length; at++) {
        if (orderAt(text, starts[at] ?? 0, beginning) !== 0) break;
        lines.push(lineAt(at));
      }
      return lines;
    },
  };
}

/** Where each line starts. */
function startsOf(text: string): Uint32Array {
  const starts: number[] = [];
  for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1)
    starts.push(start);
  return Uint32Array.from(starts);
}

/**
 * Below 0 where the key that starts there comes before another, 0 where it begins with it, else above.
 * The space behind a key comes before all that a key may hold.
 */
function orderAt(text: string, start: number, key: string): number {
  for (let i = 0; i < key.length; i++) {
    const difference = text.charCodeAt(start + i) - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return 0;
}
