import type { Block } from '../../story.ts';
import type { Mark } from './findMarks.ts';

/** The marks of one quotation. */
export interface Pair {
  readonly open: Mark;
  /** Absent when the block ends with the quotation still open. */
  readonly close?: Mark;
}

const NO_MARK: Mark = { start: 0, end: 0, double: true, opens: false, closes: false };

/** Pairs opening with closing marks; what stands inside an open quotation belongs to it. */
export function pairMarks(text: string, block: Block, marks: readonly Mark[]): Pair[] {
  const closers = closersAhead(text, block, marks);
  const pairs: Pair[] = [];
  let at = 0;
  while (at < marks.length) {
    const open = marks[at];
    if (!open?.opens || !opensQuotation(open, at, marks, closers)) {
      at++;
      continue;
    }
    const close = closingIndex(text, block, marks, at);
    const closing = close === undefined ? undefined : marks[close];
    pairs.push(closing ? { open, close: closing } : { open });
    at = close === undefined ? marks.length : close + 1;
  }
  return pairs;
}

/** A single mark that nothing can close is an apostrophe; a double one may run to the block's end. */
function opensQuotation(
  open: Mark,
  at: number,
  marks: readonly Mark[],
  closers: readonly number[],
): boolean {
  if (open.double) return !(open.closes && marks[at - 1] === undefined && !open.opens);
  return (closers[at + 1] ?? 0) > 0;
}

/** For each mark, how many single marks from it on can close a quotation. */
function closersAhead(text: string, block: Block, marks: readonly Mark[]): number[] {
  const ahead = new Array<number>(marks.length + 1).fill(0);
  for (let i = marks.length - 1; i >= 0; i--) {
    const mark = marks[i];
    const closes =
      mark !== undefined && !mark.double && mark.closes && !isPluralPossessive(text, block, mark);
    ahead[i] = (ahead[i + 1] ?? 0) + (closes ? 1 : 0);
  }
  return ahead;
}

/** "the teachers' union": after an s, before a space and a small letter. */
function isPluralPossessive(text: string, block: Block, mark: Mark): boolean {
  const around = text.slice(mark.start - 1, Math.min(block.end, mark.end + 2));
  return /^[sxz]['’] \p{Ll}/u.test(around);
}

function closingIndex(
  text: string,
  block: Block,
  marks: readonly Mark[],
  from: number,
): number | undefined {
  const open = marks[from];
  if (!open) return undefined;
  return open.double
    ? closingDouble(text, block, marks, from)
    : closingSingle(text, block, marks, from);
}

/** The next closing double mark, or a single one typed by mistake before the next quotation opens. */
function closingDouble(
  text: string,
  block: Block,
  marks: readonly Mark[],
  from: number,
): number | undefined {
  let nested = 0;
  let mistyped: number | undefined;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i] ?? NO_MARK;
    if (mark.double) return mark.closes && !(mark.opens && mistyped !== undefined) ? i : mistyped;
    if (mark.opens) nested++;
    else if (nested > 0) nested--;
    else if (isStrongClose(text, block, mark)) mistyped ??= i;
  }
  return mistyped;
}

function closingSingle(
  text: string,
  block: Block,
  marks: readonly Mark[],
  from: number,
): number | undefined {
  let nested = false;
  let weak: number | undefined;
  for (let i = from + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.double) nested = !nested;
    if (mark.double || nested || !mark.closes) continue;
    if (isStrongClose(text, block, mark)) return i;
    if (!isPluralPossessive(text, block, mark)) return i;
    weak ??= i;
  }
  return weak;
}

/** A mark after a comma or full stop, or before one, or at the end of its block. */
function isStrongClose(text: string, block: Block, mark: Mark): boolean {
  const [before, after] = [text[mark.start - 1] ?? '', text[mark.end] ?? ''];
  if (!mark.closes) return false;
  return /[.,!?…–—-]/u.test(before) || mark.end >= block.end || /[.,;:!?)]/u.test(after);
}
