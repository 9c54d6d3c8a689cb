import { allMatches } from './allMatches.ts';
import { clockStampLength } from './clockStamps.ts';
import { isSentenceOpener } from './lexicon/functionWords.ts';
import { isStateAbbreviation } from './lexicon/places.ts';
import { narrow, narrowPieces, type Pieces } from './narrow.ts';
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
  /(https?:\/\/\S+|[@#][\p{L}\p{N}_]+)|(\p{N}+(?:[.,]\p{N}+)*(?:-[\p{L}-]+|\p{L}+)?)|((?:(?:\p{Ll}{2,6}|\p{Lu})-)?(?:\p{Lu}\.){2,}|[\p{L}\p{M}]+(?:[-‐‑'’]?[\p{L}\p{M}\p{N}]+)*)|(?<=\p{N})(['’]s)(?!\p{L})|([^\s\p{L}\p{N}\p{M}])/gu;
const KINDS = ['tag', 'number', 'word', 'possessive', 'mark'] as const;
const ABBREVIATION =
  /^(?:mr|mrs|ms|mx|drs?|st|sens?|reps?|govs?|gens?|col|lt|sgt|cpl|capt|cmdr|prof|rev|jr|sr|del|maj|brig|adm|hon|messrs|fr|supt|insp|vs|dept|ft|mt|atty|coun)$/iu;
const COMPANY = /^(?:inc|corp|co|cos|ltd|bros|plc)$/iu;
const MONTH = /^(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;
/** Longer than any word that a sentence opens with. */
const DOT_REACH = 24;
const ENDS_SENTENCE = /^[.!?…]$/u;
const QUOTE_MARK = /^["“”„«»'‘’`]$/u;

/** The tokens of every block but link lines, in text order. Linear time. */
export function findTokens(text: string, blocks: readonly Block[]): readonly Token[] {
  if (last?.text === text && last.blocks === blocks) return last.tokens;
  const pieceOf = narrowPieces(text);
  const tokens = blocks.flatMap((block, i) =>
    block.kind === 'link' ? [] : tokensOf(text, pieceOf, block, i),
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

function tokensOf(text: string, pieceOf: Pieces, block: Block, index: number): Token[] {
  const tokens: Token[] = [];
  const source = narrow(text.slice(block.start, block.end));
  const stampEnd = block.start + clockStampLength(source);
  let opens = true;
  let reached = block.start;
  for (const match of allMatches(source, TOKEN)) {
    const start = block.start + match.index;
    if (start < reached) continue;
    if (reached <= stampEnd && stampEnd <= start) opens = true;
    const kind = kindOf(match);
    const end = start + match[0].length;
    const cut = kind === 'word' ? endOfWord(text, start, end) : end;
    const word = pieceOf(start, cut);
    tokens.push({ start, end: cut, text: word, kind, block: index, opens });
    if (cut < end) tokens.push(possessiveAt(pieceOf, cut, end, index));
    opens = kind === 'mark' && opensNext(word, opens);
    reached = Math.max(cut, end);
  }
  return tokens;
}

function possessiveAt(pieceOf: Pieces, start: number, end: number, block: number): Token {
  return { start, end, text: pieceOf(start, end), kind: 'possessive', block, opens: false };
}

function kindOf(match: RegExpExecArray): Token['kind'] {
  for (let i = 0; i < KINDS.length; i++) if (match[i + 1] !== undefined) return KINDS[i] ?? 'mark';
  return 'mark';
}

/** Before the "'s" that closes a word, or behind the dot that is its own. */
function endOfWord(text: string, start: number, end: number): number {
  const apostrophe = end - "'s".length;
  if (apostrophe > start && isApostrophe(text[apostrophe]) && /s/iu.test(text.charAt(end - 1)))
    return apostrophe;
  return text[end] === '.' && takesDot(text, start, end) ? end + 1 : end;
}

const isApostrophe = (sign: string | undefined): boolean => sign === "'" || sign === '’';

/** Whether a mark leaves open what follows: after a full stop, a quotation mark or at the start a capital says nothing. */
function opensNext(mark: string, opens: boolean): boolean {
  if (/^[("“‘'’”«»„:•*–—-]$/u.test(mark)) return opens || /^["“„«‘':•]$/u.test(mark);
  return ENDS_SENTENCE.test(mark);
}

/** Whether the dot after a word is its own: "Mr.", "Sen.", and the initial in "John F. Kennedy". */
function takesDot(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const after = text.slice(end + 1, end + 1 + DOT_REACH);
  if (COMPANY.test(word))
    return !isSentenceOpener(/^\s+(\p{Lu}\p{L}*)/u.exec(after)?.[1] ?? 'none');
  if (ABBREVIATION.test(word)) return true;
  if (MONTH.test(word) || /^no$/iu.test(word)) return /^\s?\d/u.test(after);
  if (isStateAbbreviation(word)) return /^(?:,|\s\p{Ll})/u.test(after);
  // "B&T" is a name to its end.
  if (text[start - 1] === '&') return false;
  return /^\p{Lu}$/u.test(word) && /^\.\s?["“'‘(]?\p{Lu}/u.test(text.slice(end, end + 4));
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
