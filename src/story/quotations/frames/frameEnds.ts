import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Item } from './frame.ts';

/** An item with the block that it stands in. */
export interface Placed {
  readonly item: Item;
  readonly block: number;
}

const SPEECH_REACH = 26;

/** Whether the sentence ends with an item, and no cue behind it belongs to it. */
export function endsFrame(text: string, items: readonly Placed[], at: number): boolean {
  const [here, next] = [items[at], items[at + 1]];
  if (!here || !next || next.block !== here.block) return true;
  if (here.item.kind === 'quote') return quoteEndsFrame(text, items, at);
  // "(“We won.”) He left.": the bracket closes with the quotation.
  if (here.item.text === ')' && items[at - 1]?.item.kind === 'quote') return opensFrame(next.item);
  if (here.item.kind !== 'mark' || !/^[.!?…]$/u.test(here.item.text)) return false;
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
