import type { Span } from '../span.ts';

/** How a paragraph is marked up; its span leaves the marks out. */
export type Mark = 'heading' | 'item' | 'quote' | 'image' | 'weblink' | 'emphasis';

/** A line, or the lines of one hard-wrapped paragraph, with what stands around it. */
export interface Paragraph extends Span {
  readonly text: string;
  readonly mark?: Mark;
  /** Whether a blank line, or the story's start, stands before it. */
  readonly gapBefore: boolean;
}

interface Line extends Span {
  readonly text: string;
  readonly gapBefore: boolean;
}

/** The paragraphs of a text in order: trimmed, without their Markdown marks, each with some word. */
export function findParagraphs(text: string): Paragraph[] {
  const lines = findLines(text);
  const width = wrapWidth(lines);
  const joined = width === 0 ? lines : joinLines(text, lines, width);
  return joined.map(markSetextHeading).map(unmark).filter(hasWords);
}

const LINE = /[^\n\r\u2028\u2029]+|\r\n|[\n\r\u2028\u2029]/gu;

function findLines(text: string): Line[] {
  const lines: Line[] = [];
  let breaks = 2;
  for (const { 0: raw, index } of text.matchAll(LINE)) {
    const trimmed = raw.trim();
    if (/^[\n\r\u2028\u2029]/u.test(raw)) breaks += 1;
    if (trimmed === '') continue;
    const start = index + raw.length - raw.trimStart().length;
    lines.push({ text: trimmed, start, end: start + trimmed.length, gapBefore: breaks > 1 });
    breaks = 0;
  }
  return lines;
}

/** Share of long lines with another below that must break off in mid-sentence in a wrapped text. */
const WRAPPED_SHARE = 0.4;
/** UTF-16 code units; nobody wraps lines shorter than this. */
const NARROWEST = 40;

/** The length at which a text's lines are wrapped; 0 when each line is a paragraph. */
function wrapWidth(lines: readonly Line[]): number {
  const long = lines.filter(
    ({ text }, i) => text.length >= NARROWEST && continuesBelow(lines[i + 1]),
  );
  const broken = lines.filter(
    (line, i) => line.text.length >= NARROWEST && breaksOff(line, lines[i + 1]),
  );
  if (broken.length < long.length * WRAPPED_SHARE) return 0;
  return broken.reduce((widest, line) => Math.max(widest, line.text.length), 0);
}

function continuesBelow(next: Line | undefined): boolean {
  return next?.gapBefore === false && !OPENS_MARKED.test(next.text);
}

function breaksOff(line: Line, next: Line | undefined): boolean {
  return (
    next?.gapBefore === false &&
    /^\p{Ll}/u.test(next.text) &&
    !/[.!?:]["'”’)]*$/u.test(line.text.slice(-8))
  );
}

const OPENS_MARKED = /^(?:#{1,6}\s|[-–—*+•‣·>]|!?\[|={3}|\d{1,3}[.)]\s)/u;

/** Whether a line breaks off, or is so full that the next line's first word would not have fitted. */
function runsOn(line: Line, next: Line, width: number): boolean {
  if (OPENS_MARKED.test(next.text) || /^[#>]/u.test(line.text)) return false;
  const firstWord = next.text.search(/\s|$/u);
  const slack = width / 6;
  return breaksOff(line, next) || line.text.length + 1 + firstWord > width - slack;
}

function joinLines(text: string, lines: readonly Line[], width: number): Line[] {
  const joined: Line[] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && previous && !line.gapBefore && runsOn(previous, line, width)) {
      joined[joined.length - 1] = { ...open, end: line.end, text: '' };
    } else {
      joined.push(line);
    }
    previous = line;
  }
  return joined.map((line) => ({ ...line, text: text.slice(line.start, line.end) }));
}

/** A title underlined with "===" or "---". */
function markSetextHeading(line: Line, index: number, lines: readonly Line[]): Paragraph {
  const next = lines[index + 1];
  const underlined = next && !next.gapBefore && /^(?:={3,}|-{3,})$/u.test(next.text);
  return underlined && !line.text.endsWith('.') ? { ...line, mark: 'heading' } : line;
}

/** Each form's first group is what remains; a form may hold another ("> - words"). */
const FORMS: readonly (readonly [Mark, RegExp])[] = [
  ['heading', /^#{1,6}\s+(\S.*?)(?:\s#{1,6})?$/dsu],
  ['heading', /^\*\*([^*]{1,120}[^*.])\*\*$/du],
  ['emphasis', /^\*\*([^*]+)\*\*$/du],
  ['emphasis', /^\*([^*\s][^*]*)\*$/du],
  ['emphasis', /^_([^_]+)_$/du],
  ['quote', /^>\s*(\S.*)$/dsu],
  ['item', /^[-–—*+•‣·]\s+(\S.*)$/dsu],
  ['image', /^!\[([^\]]*)\]\([^()\s]*(?:\s+"[^"]*")?\)$/du],
  ['weblink', /^\[([^\]]+)\]\([^()\s]*(?:\s+"[^"]*")?\)[.,]?$/du],
];

/** What any of them opens with. */
const MARKED = /^[#*_>–—+•‣·![-]/u;

/** Marks inside marks that are looked for; more are noise, not markup. */
const DEPTH = 4;

function unmark(paragraph: Paragraph): Paragraph {
  let inner = paragraph;
  for (let depth = 0; depth < DEPTH && MARKED.test(inner.text); depth += 1)
    inner = unmarkOnce(inner);
  return inner;
}

function unmarkOnce(paragraph: Paragraph): Paragraph {
  for (const [mark, form] of FORMS) {
    const [from, to] = form.exec(paragraph.text)?.indices?.[1] ?? [];
    if (from === undefined || to === undefined) continue;
    const kept = paragraph.mark === 'heading' ? 'heading' : mark;
    return { ...trimmed(paragraph, from, to), mark: kept };
  }
  return paragraph;
}

function trimmed(paragraph: Paragraph, from: number, to: number): Paragraph {
  const raw = paragraph.text.slice(from, to);
  const text = raw.trim();
  const start = paragraph.start + from + raw.length - raw.trimStart().length;
  return { ...paragraph, text, start, end: start + text.length };
}

function hasWords(paragraph: Paragraph): boolean {
  return /[\p{L}\p{N}]/u.test(paragraph.text);
}
