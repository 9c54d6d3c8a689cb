import { isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';

/** "The audit found that …" and "…, other audits have shown.": elsewhere these are no verbs of saying. */
export function isFinding(items: Items, at: number): boolean {
  const word = items[at]?.text ?? '';
  const finds = FINDINGS.has(word);
  if (!(finds || GRANTING.has(word)) || isBehindSaying(items, at)) return false;
  // "an hourlong show that aired"
  if (
    word === 'show' &&
    items.slice(Math.max(0, at - 3), at).some(({ text }) => /^an?$/iu.test(text))
  )
    return false;
  if (items[at + 1]?.text === 'that') return isClause(items.slice(at + 2));
  const behind = isCalendarWord(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return finds && behind === items.length - 1 && /^[.!]$/u.test(items[behind]?.text ?? '');
}

/** "Doe said on the morning | show that …": the clause of a verb of saying begins there. */
function isBehindSaying(items: Items, at: number): boolean {
  const said = items.findLastIndex(({ text }, i) => i < at && isSayingVerb(text));
  const between = items.slice(said + 1, at);
  return (
    said >= 0 &&
    isPreposition(between[0]?.text ?? '') &&
    between.every(({ kind, text }) => kind !== 'mark' && kind !== 'quote' && text !== 'that')
  );
}

/** "that action unlawful" is no clause, for want of a verb or of length. */
const isClause = (items: Items): boolean =>
  showsVerb(items) || items.filter(({ kind }) => kind === 'word').length > 3;

/** "She allowed that …": of saying only with "that" behind. */
const GRANTING = wordSet(
  'allow allows allowed accept accepts accepted doubt doubts doubted charged',
);

const FINDINGS = wordSet(
  'find finds found show shows showed shown discovered held hold holds agree',
);
