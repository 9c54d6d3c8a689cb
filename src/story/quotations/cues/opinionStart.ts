import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import type { Cue } from './cue.ts';

/** Where the clause begins that an opinion leads to, behind its "that", or the "to" of what is intended. */
export function opinionStart(items: Items, { words, subject }: Cue): number {
  const behind = Math.max(words.last, subject?.last ?? 0) + 1;
  const that = thatBehind(items, behind);
  return that === undefined ? behind : that + 1;
}

/** The "that" at an item, or behind one comma, "is" or ", which is". */
export function thatBehind(items: Items, from: number): number | undefined {
  const at = items[from]?.text === ',' && items[from + 1]?.text === 'which' ? from + 2 : from;
  const that = /^(?:,|is|was)$/u.test(items[at]?.text ?? '') ? at + 1 : at;
  // "a statement that said so": no clause of its own.
  const relative = showsVerb(items.slice(that + 1, that + 2));
  return items[that]?.text === 'that' && !relative ? that : undefined;
}
