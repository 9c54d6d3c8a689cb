import { isAdverb, isAuxiliary } from '../../lexicon/functionWords.ts';
import { showsVerb } from './finiteVerbs.ts';
import type { Items } from './frame.ts';

/** The first item from a place on that shows a verb. */
export function firstVerb(items: Items, from: number): number | undefined {
  const at = items.findIndex((item, i) => i >= from && showsVerb([item]));
  return at < 0 ? undefined : at;
}

/** Behind the verb of a clause that starts at an item, the verb of the sentence around it: "that it burnt | was mocked". */
export function secondVerb(items: Items, first: number): number | undefined {
  const own = firstVerb(items, first);
  const main = own === undefined ? undefined : firstVerb(items, endOfVerb(items, own));
  return main !== undefined && !LINKS.test(items[main - 1]?.text ?? '') ? main : undefined;
}

const LINKS = /^(?:and|or|but|who|which|that|when|if|as|where|while|because|he|she|it|they|to)$/u;

/** Past "had not been seen" or "fell": auxiliaries and adverbs, and then one verb. */
function endOfVerb(items: Items, verb: number): number {
  let at = verb;
  while (isAuxiliary(items[at]?.text ?? '') || isAdverb(items[at]?.text ?? '')) at++;
  return at + 1;
}
