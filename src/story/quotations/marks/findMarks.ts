import { allMatches } from '../../allMatches.ts';
import type { Span } from '../../span.ts';
import type { Block } from '../../story.ts';

/** A quotation mark, double or single, as far as it can be told from an apostrophe. */
export interface Mark extends Span {
  readonly double: boolean;
  /** What the mark's shape and neighbours allow it to be. */
  readonly opens: boolean;
  readonly closes: boolean;
}

const MARK = /``|''|‘‘|’’|["“”„«»'‘’]/gu;
const ELISION = /^['’](?:em|cause|til|tis|twas|n['’]|round|cos|bout|\d{2}s?)(?![\p{L}\p{N}])/iu;
const ELISION_REACH = 8;

/** The marks of a block that can open or close a quotation, in order. */
export function findMarks(text: string, block: Block): Mark[] {
  const marks: Mark[] = [];
  for (const match of allMatches(text.slice(block.start, block.end), MARK)) {
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
  const { start, end } = span;
  if (double) {
    const { opens, closes } = judgeDouble(shape, before, after, canOpen);
    return { start, end, double, opens, closes };
  }
  const elided = ELISION.test(text.slice(span.start, span.start + ELISION_REACH));
  const opens = shape !== '’' && canOpen && /[\p{L}\p{N}“"…@#[£$€]/u.test(after) && !elided;
  return { start, end, double, opens, closes: shape !== '‘' && canClose };
}

function judgeDouble(shape: string, before: string, after: string, canOpen: boolean) {
  if (/^[“„«]$|^``$|^‘‘$/u.test(shape)) return { opens: true, closes: false };
  if (/^[”»]$|^’’$/u.test(shape)) return { opens: false, closes: true };
  if (/\d/u.test(before) && /[\s\d]/u.test(after)) return { opens: false, closes: true };
  return { opens: canOpen, closes: /\S/u.test(before) || /\s/u.test(after) };
}
