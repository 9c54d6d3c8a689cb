import { overlaps, type Span } from './span.ts';

/**
 * Index of the first item from which on a test holds, given that it holds for none before and for all
 * after; the number of items where it holds for none. Takes the logarithm of their number.
 */
export function firstWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of `parts`, in text order and apart, that shares a code unit with a span; or -1. */
export function firstTouching(parts: readonly Span[], span: Span): number {
  const at = firstWhere(parts, ({ end }) => end > span.start);
  const part = parts[at];
  return part && overlaps(part, span) ? at : -1;
}

/** For each of `parts`, in text order and apart, the spans that share a code unit with it. */
export function shareOut<Kind extends Span>(
  parts: readonly Span[],
  spans: readonly Kind[],
): readonly (readonly Kind[])[] {
  const shares = parts.map((): Kind[] => []);
  for (const span of spans) {
    const first = firstTouching(parts, span);
    if (first < 0) continue;
    for (let at = first; (parts[at]?.start ?? span.end) < span.end; at++) shares[at]?.push(span);
  }
  return shares;
}
