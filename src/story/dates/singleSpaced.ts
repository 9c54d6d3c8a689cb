/** A text with each run of white space read as one space, and the way back to the original. */
export interface SingleSpaced {
  readonly text: string;
  /** Offset in the original of an offset in `text`. */
  readonly original: (offset: number) => number;
}

/** Lets every pattern say a plain space, wherever the story breaks its lines. */
export function singleSpaced(text: string): SingleSpaced {
  if (!/\s\s|[^\S ]/.test(text)) return { text, original: (offset) => offset };
  const offsets: number[] = [];
  const kept = [...text.matchAll(/\s+|\S/g)].map((match) => {
    offsets.push(match.index);
    return /\s/.test(match[0]) ? ' ' : match[0];
  });
  return { text: kept.join(''), original: (offset) => offsets[offset] ?? text.length };
}
