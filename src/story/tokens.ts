import { allMatches } from './allMatches.ts';
import { clockStampLength } from './clockStamps.ts';
import { isSentenceOpener } from './lexicon/functionWords.ts';
import { isStateAbbreviation } from './lexicon/places.ts';
import type { Span } from './span.ts';
import type { Block } from './story.ts';

/** A word or mark of running text, with what a reader of names and cues needs to know about it. */
export interface Token extends Span {
  readonly text: string;
  /** `possessive` is the "'s" of "Russia's"; `tag` a handle, hashtag or web address. */
  readonly kind: 'word' | 'number' | 'possessive' | 'mark' | 'tag';
  /** Index of the block it stands in. */
  readonly block: number;
  /** Whether it opens a sentence, a quotation or a block, so that its capital says nothing. */
  readonly opens: boolean;
}

/** A group for each kind, in the order of `KINDS`; named groups would take half as long again. */
const TOKEN =
  /(https?:\/\/\S+|[@#][\p{L}\p{N}_]+)|(\p{N}+(?:[.,]\p{N}+)*(?:-[\p{L}-]+|\p{L}+)?)|((?:\p{Lu}-)?(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:[-‐‑'’]?[\p{L}\p{M}\p{N}]+)*)|(?<=\p{N})(['’]s)(?!\p{L})|([^\s\p{L}\p{N}\p{M}])/gu;
const KINDS = ['tag', 'number', 'word', 'possessive', 'mark'] as const;
const POSSESSIVE = /['’]s$/iu;
const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|dr|st|sen|sens|rep|reps|gov|gen|col|lt|sgt|cpl|capt|cmdr|prof|rev|jr|sr|del|maj|brig|adm|hon|messrs|fr|supt|insp|vs|dept|ft|mt|atty|coun)$/iu;
const COMPANY = /^(?:inc|corp|co|cos|ltd|bros|plc)$/iu;
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
/** Longer than any word that a sentence opens with. */
const DOT_REACH = 24;
const ENDS_SENTENCE = /^[.!?…]$/u;
const QUOTE_MARK = /^["“”„«»'‘’`]$/u;

/** The tokens of every block but link lines, in text order. Linear time. */
export function findTokens(text: string, blocks: readonly Block[]): readonly Token[] {
  if (last?.text === text && last.blocks === blocks) return last.tokens;
  const tokens = blocks.flatMap((block, i) =>
    block.kind === 'link' ? [] : tokensOf(text, block, i),
  );
  last = { text, blocks, tokens };
  return tokens;
}

/** What was read last: people are looked for in a story, and after them quotations. */
let last:
  | {
      readonly text: string;
      readonly blocks: readonly Block[];
      readonly tokens: readonly Token[];
    }
  | undefined;

function tokensOf(text: string, block: Block, index: number): Token[] {
  const tokens: Token[] = [];
  let opens = true;
  const stampEnd = block.start + clockStampLength(text.slice(block.start, block.end));
  for (const match of allMatches(text.slice(block.start, block.end), TOKEN)) {
    const start = block.start + match.index;
    const previous = tokens.at(-1);
    if (previous && start < previous.end) continue;
    if (previous && previous.end <= stampEnd && stampEnd <= start) opens = true;
    for (const token of split(text, match, { start, end: start + match[0].length }, index, opens)) {
      tokens.push(token);
      opens = opensNext(token, opens);
    }
  }
  return tokens;
}

/** After a full stop, a quotation mark or at the start nothing follows from a capital. */
function opensNext(token: Token, opens: boolean): boolean {
  if (token.kind !== 'mark') return false;
  if (/^[("“‘'’”«»„:•*–—-]$/u.test(token.text)) return opens || /^["“„«‘':•]$/u.test(token.text);
  return ENDS_SENTENCE.test(token.text);
}

function split(
  text: string,
  match: RegExpExecArray,
  span: Span,
  block: number,
  opens: boolean,
): Token[] {
  const kind = kindOf(match);
  const word = match[0];
  if (kind !== 'word') return [token(text, span, kind, block, opens)];
  const tail = POSSESSIVE.exec(word);
  if (tail && tail.index > 0) {
    const cut = span.start + tail.index;
    return [
      token(text, { start: span.start, end: cut }, 'word', block, opens),
      token(text, { start: cut, end: span.end }, 'possessive', block, false),
    ];
  }
  const dotted = { start: span.start, end: span.end + (takesDot(text, span) ? 1 : 0) };
  return [token(text, dotted, 'word', block, opens)];
}

/** Whether the dot after a word is its own: "Mr.", "Sen.", and the initial in "John F. Kennedy". */
function takesDot(text: string, span: Span): boolean {
  if (text[span.end] !== '.') return false;
  const word = text.slice(span.start, span.end);
  const after = text.slice(span.end + 1, span.end + 1 + DOT_REACH);
  if (COMPANY.test(word))
    return !isSentenceOpener(/^\s+(\p{Lu}\p{L}*)/u.exec(after)?.[1] ?? 'none');
  if (ABBREVIATION.test(word)) return true;
  if (MONTH.test(word) || /^no$/iu.test(word)) return /^\s?\d/u.test(after);
  if (isStateAbbreviation(word)) return /^(?:,|\s\p{Ll})/u.test(after);
  return /^\p{Lu}$/u.test(word) && /^\.\s?["“'‘(]?\p{Lu}/u.test(text.slice(span.end, span.end + 4));
}

function token(
  text: string,
  span: Span,
  kind: Token['kind'],
  block: number,
  opens: boolean,
): Token {
  return {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    kind,
    block,
    opens,
  };
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  // What most of them are is told first.
  if (match[KINDS.indexOf('word') + 1] !== undefined) return 'word';
  return KINDS.find((_, i) => match[i + 1] !== undefined) ?? 'mark';
}

export const isQuoteMark = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && QUOTE_MARK.test(token.text);

/** A word with a capital, of a token or of what stands for one. */
export const isCapitalised = (
  token: { readonly kind: string; readonly text: string } | undefined,
): boolean => token?.kind === 'word' && /^\p{Lu}/u.test(token.text);

export const isComma = (token: Pick<Token, 'text'> | undefined): boolean => token?.text === ',';

export const endsSentence = (token: Token | undefined): boolean =>
  token?.kind === 'mark' && ENDS_SENTENCE.test(token.text);
