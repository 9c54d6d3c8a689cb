import type { Span } from '../../span.ts';
import type { Block } from '../../story.ts';

/** Words in quotation marks: the span lies inside the marks, `outer` includes them. */
export interface DirectSpeech extends Span {
  readonly outer: Span;
  readonly block: number;
  /** Whether it goes on from a quotation that the paragraph before left open. */
  readonly runsOn: boolean;
}

interface Mark extends Span {
  readonly double: boolean;
  /** What the mark's shape and neighbours allow it to be. */
  readonly opens: boolean;
  readonly closes: boolean;
}

interface Pair {
  readonly open: Mark;
  /** Absent when the block ends with the quotation still open. */
  readonly close?: Mark;
}

const MARK = /``|''|‘‘|’’|["“”„«»'‘’]/gu;
const ELISION = /^['’](?:em|cause|til|tis|twas|n['’]|round|cos|bout|\d{2}s?)(?![\p{L}\p{N}])/iu;
const ELISION_REACH = 8;
const NO_MARK: Mark = { start: 0, end: 0, double: true, opens: false, closes: false };

/** Every direct quotation of the story, outermost marks only. Linear time. */
export function findDirectSpeech(text: string, blocks: readonly Block[]): DirectSpeech[] {
  const found: DirectSpeech[] = [];
  let open = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'link') continue;
    const pairs = pairMarks(text, block, findMarks(text, block));
    const runsOn = open && pairs[0] !== undefined && startsBlock(text, block, pairs[0].open);
    for (const [j, pair] of pairs.entries()) {
      const speech = speechOf(text, block, i, pair, runsOn && j === 0);
      if (speech) found.push(speech);
    }
    if (block.kind === 'body')
      open = pairs.at(-1) !== undefined && pairs.at(-1)?.close === undefined;
  }
  return found;
}

function startsBlock(text: string, block: Block, mark: Mark): boolean {
  return text.slice(block.start, mark.start).trim() === '';
}

function speechOf(
  text: string,
  block: Block,
  index: number,
  { open, close }: Pair,
  runsOn: boolean,
): DirectSpeech | undefined {
  const outer = { start: open.start, end: close?.end ?? block.end };
  const inside = text.slice(open.end, close?.start ?? block.end);
  const words = inside.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const start = open.end + (inside.length - inside.trimStart().length);
  return { start, end: start + words.length, outer, block: index, runsOn };
}

function findMarks(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(block.start, block.end).matchAll(MARK)) {
    const start = block.start + match.index;
    const span = { start, end: start + match[0].length };
    const mark = judgeMark(text, block, span, match[0]);
    if (mark.opens || mark.closes) marks.push(mark);
  }
  return marks;
}

function judgeMark(text: string, block: Block, span: Span, shape: string): Mark {
  const before = span.start > block.start ? (text[span.start - 1] ?? ' ') : ' ';
  const after = span.end < block.end ? (text[span.end] ?? ' ') : ' ';
  const double = !/^['‘’]$/u.test(shape);
  const canOpen = /[\s([{–—\-/"“‘'”’…:]/u.test(before) && /\S/u.test(after);
  const canClose = /\S/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
  if (double) return { ...span, double, ...judgeDouble(shape, before, after, canOpen) };
  const elided = ELISION.test(text.slice(span.start, span.start + ELISION_REACH));
  const opens = shape !== '’' && canOpen && /[\p{L}\p{N}“"…@#[£$€]/u.test(after) && !elided;
  return { ...span, double, opens, closes: shape !== '‘' && canClose };
}

function judgeDouble(shape: string, before: string, after: string, canOpen: boolean) {
  if (/^[“„«]$|^``$|^‘‘$/u.test(shape)) return { opens: true, closes: false };
  if (/^[”»]$|^’’$/u.test(shape)) return { opens: false, closes: true };
  if (/\d/u.test(before) && /[\s\d]/u.test(after)) return { opens: false, closes: true };
  return { opens: canOpen, closes: /\S/u.test(before) || /\s/u.test(after) };
}

/** Pairs opening with closing marks; what stands inside an open quotation belongs to it. */
function pairMarks(text: string, block: Block, marks: readonly Mark[]): Pair[] {
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
