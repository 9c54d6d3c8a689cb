import { isAdverb, isAuxiliary } from '../../lexicon/functionWords.ts';
import type { Item, Items } from '../frames/frame.ts';

/** Index of the last item before `verb` that is not its auxiliary or adverb: "has also said". */
export function beforeVerb(items: Items, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isVerbPart(items[at], items[at + 1])) at--;
  return at;
}

function isVerbPart(item: Item | undefined, next: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.person !== undefined) return false;
  return (
    isAuxiliary(item.text) ||
    (isAdverb(item.text) && !/^\p{Lu}/u.test(item.text)) ||
    /^(?:to|instead|went|on|goes|going|heard|overheard|filmed|recorded|today|yesterday)$|n['’]t$/u.test(
      item.text,
    ) ||
    (next?.text === 'to' &&
      /^(?:said|reported|believed|thought|understood|used|likes?|liked|loved?|loves|managed|manages|hastened|hastens)$/u.test(
        item.text,
      ))
  );
}
