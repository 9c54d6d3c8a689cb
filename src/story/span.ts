/**
 * A half-open range of a story's text, in UTF-16 code units: `text.slice(start, end)` is what it
 * covers. Every quote, sentence, name and date in Verbatim is one of these, never a copied string.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words a span covers in the text it was read from. */
export function slice(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `inner` lies wholly inside `outer` (a span contains itself). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** All that some parts of a text cover together; `range` is half-open and counts parts. */
export function stretch(parts: readonly Span[], range: Span): Span {
  return { start: parts[range.start]?.start ?? 0, end: parts[range.end - 1]?.end ?? 0 };
}
