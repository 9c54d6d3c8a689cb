import { clockStampLength } from '../../clockStamps.ts';
import { isAuxiliary } from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Span } from '../../span.ts';
import type { Person } from '../../story.ts';
import type { Token } from '../../tokens.ts';
import type { DirectSpeech } from '../marks/quoteMarks.ts';

/** A token outside quotation marks, or a whole quotation in its place. */
export interface Item extends Span {
  readonly text: string;
  readonly kind: Token['kind'] | 'quote';
  /** Index of the quotation that this item stands for. */
  readonly quote?: number;
  /** Index of the person whose name this word belongs to. */
  readonly person?: number;
}

/** A sentence as its reporter frames it: each quotation in it is one item. */
export interface Frame {
  readonly block: number;
  readonly items: readonly Item[];
}

const SPEECH_REACH = 26;
/** Longer than any sentence; bounds the work on text without stops. */
const MAX_ITEMS = 300;

/** The story's sentences with quotations folded into single items. Linear time. */
export function findFrames(
  text: string,
  tokens: readonly Token[],
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): Frame[] {
  const items = findItems(withoutDatelines(text, tokens), speech, people);
  const frames: Frame[] = [];
  let current: Item[] = [];
  let block = -1;
  for (const [i, { item, block: itemBlock }] of items.entries()) {
    if (itemBlock !== block && current.length > 0) {
      frames.push({ block, items: current });
      current = [];
    }
    block = itemBlock;
    current.push(item);
    if (current.length < MAX_ITEMS && !endsFrame(text, items, i)) continue;
    frames.push({ block, items: current });
    current = [];
  }
  if (current.length > 0) frames.push({ block, items: current });
  return frames;
}

/** "DAKAR, Senegal (Reuters) - " and "SPRINGDALE — " before a paragraph's first words. */
const DATELINE =
  /^\p{Lu}{3}[\p{Lu} .'’-]*(?:,[^()\n–—:-]{2,40})?(?:\([^()\n]{2,30}\)\s?)?(?:[-–—]{1,2}|:)\s/u;
const DATELINE_REACH = 120;

function withoutDatelines(text: string, tokens: readonly Token[]): Token[] {
  let block = -1;
  let end = 0;
  return tokens.filter((token) => {
    if (token.block !== block) {
      const opening = text.slice(token.start, token.start + DATELINE_REACH);
      block = token.block;
      end = token.start + (DATELINE.exec(opening)?.[0].length ?? clockStampLength(opening));
    }
    return token.start >= end;
  });
}

interface Placed {
  readonly item: Item;
  readonly block: number;
}

function findItems(
  tokens: readonly Token[],
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): Placed[] {
  const named = personByOffset(people);
  const items: Placed[] = [];
  let next = 0;
  let inside = -1;
  for (const token of tokens) {
    if (token.end <= inside) continue;
    while ((speech[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const quote = speech[next];
    if (quote && quote.outer.start <= token.start) {
      items.push({
        item: { ...quote.outer, text: '', kind: 'quote', quote: next },
        block: token.block,
      });
      inside = quote.outer.end;
      next++;
      continue;
    }
    const person = named.get(token.start);
    const { start, end, text, kind } = token;
    const item = { start, end, text, kind, ...(person !== undefined && { person }) };
    items.push({ item, block: token.block });
  }
  return items;
}

/** For every code unit inside a mention, whose it is. */
function personByOffset(people: readonly Person[]): Map<number, number> {
  const named = new Map<number, number>();
  for (const [i, person] of people.entries()) {
    for (const { start, end } of person.mentions) {
      for (let at = start; at < end; at++) named.set(at, i);
    }
  }
  return named;
}

function endsFrame(text: string, items: readonly Placed[], at: number): boolean {
  const [here, next] = [items[at], items[at + 1]];
  if (!here || !next || next.block !== here.block) return true;
  if (here.item.kind === 'quote') return quoteEndsFrame(text, items, at);
  // "(“We won.”) He left.": the bracket closes with the quotation.
  if (here.item.text === ')' && items[at - 1]?.item.kind === 'quote') return opensFrame(next.item);
  if (!/^[.!?…]$/u.test(here.item.text)) return false;
  return opensFrame(next.item);
}

const opensFrame = (item: Item): boolean =>
  item.kind === 'quote' || item.kind === 'number' || /^\p{Lu}|^[@#•(]/u.test(item.text);

/** `"We won." He …` ends, `"We won!" Jane Doe shouted` and `"We won," he` go on. */
function quoteEndsFrame(text: string, items: readonly Placed[], at: number): boolean {
  const [here, next] = [items[at], items[at + 1]];
  if (!here || !next || !opensFrame(next.item)) return false;
  const last =
    text
      .slice(here.item.start, here.item.end)
      .replace(/["“”'‘’»)\]\s]+$/u, '')
      .at(-1) ?? '';
  if (!/[.!?…]/u.test(last))
    return next.item.kind === 'quote' && /\s/u.test(text.slice(here.item.end, next.item.start));
  if (next.item.kind === 'quote' || items[at - 1]?.item.text === ':') return true;
  return !handsBack(items, at + 1, last);
}

/** Whether a sentence after a quotation only says who spoke: "Jane Doe shouted." */
function handsBack(items: readonly Placed[], from: number, last: string): boolean {
  if (opensAside(items[from]?.item)) return false;
  for (let i = from; i < from + SPEECH_REACH; i++) {
    const item = items[i]?.item;
    if (!item || item.kind === 'quote' || /^[.!?:]$/u.test(item.text)) return false;
    if (item.kind !== 'word' || !isSpeechVerb(item.text) || item.person !== undefined) continue;
    return !(last === '.' && REACTS.test(item.text)) && closesSentence(items, i, last);
  }
  return false;
}

/** Whether the sentence ends with a verb, or goes on with no words of its own. */
function closesSentence(items: readonly Placed[], verb: number, last: string): boolean {
  const after = items[verb + 1]?.item;
  const ends =
    after === undefined ||
    (last === '.' ? /^[.!?;]$/u : /^[.,!?;]$/u).test(after.text) ||
    items[verb + 1]?.block !== items[verb]?.block;
  return ends || (last !== '.' && !/^(?:that|he|she|it|the|:)$/u.test(after.text));
}

/** Behind a full stop these are what somebody does who has listened: "“It was cold.” Roe laughed." */
const REACTS =
  /^(?:agree[sd]?|laugh(?:s|ed)|smile[sd]|shrug(?:s|ged)|nod(?:s|ded)|grin(?:s|ned)|sigh(?:s|ed)|chuckle[sd]|wept|answer(?:s|ed)|respond(?:s|ed))$/u;

/** "Asked about it, Jane Doe smiled.": a sentence of its own. */
const opensAside = (item: Item | undefined): boolean =>
  item?.person === undefined && /^\p{Lu}\p{Ll}+ed$/u.test(item?.text ?? '');

/** Whether a stretch of a sentence shows a verb of its own, as far as its form tells. */
export function hasFiniteVerb(items: readonly Item[]): boolean {
  return items.some(
    ({ text, person }) =>
      person === undefined && (isAuxiliary(text) || /\p{Ll}ed$|n['’]t$/u.test(text)),
  );
}

/** Whether a verb stands among the words, by its form: "is", "opened", "fell". */
export const showsVerb = (items: readonly Item[]): boolean =>
  hasFiniteVerb(items) || items.some(({ text }) => isIrregularPast(text));
