import { isDeterminer } from '../../lexicon/functionWords.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { isCapitalised } from '../../tokens.ts';
import { type Item, type Items, isBreak } from '../frames/frame.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import { type Phrase, phraseEndingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';

/** "The audit found | 60 errors", "A poll showed | Doe leading", "The poll gave | Doe a lead": a result told as a thing, without a clause. */
export function isStudyResult(items: Items, verb: number): boolean {
  const word = items[verb]?.text ?? '';
  const opener = items[verb + 1];
  // Every word is asked.
  if (!results.has(word) || lengthBehind(items, verb) < MIN_WORDS) return false;
  const finder = finderOf(items, verb);
  if (POLL.test(finder)) return isStandingOf(opener) || (!GIVES.test(word) && isFigure(opener));
  return STUDY.test(finder) && /^finds?$|^found$/u.test(word) && isFigure(opener);
}

const results = wordSet('found find finds show shows showed shown give gives gave has had');
const GIVES = /^(?:g[ai]ves?|ha[sd])$/u;
const POLL = /^(?:polls?|surveys?)$/iu;
const STUDY =
  /^(?:study|studies|reports?|analysis|analyses|reviews?|audits?|research|investigations?|inquiry|inquiries|inspections?|surveys?)$/iu;

/** Words, at least, that make a result. */
const MIN_WORDS = 3;

function lengthBehind(items: Items, verb: number): number {
  const behind = items.slice(verb + 1);
  const end = behind.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  return end < 0 ? behind.length : end;
}

/** Somebody of whom a poll tells how they stand. */
const isStandingOf = (item: Item | undefined): boolean =>
  item?.person !== undefined || isCapitalised(item);

const isFigure = (item: Item | undefined): boolean =>
  item?.kind === 'number' ||
  (isDeterminer(item?.text ?? '') && !/^(?:his|her|their|that|this)$/u.test(item?.text ?? '')) ||
  /^(?:at|more|nearly|almost|no|little|evidence|only|up)$/u.test(item?.text ?? '');

const LONGEST_ORIGIN = 13;

/** The noun that finds: "audit", the "poll" of "a poll by the Post", of "polls out Monday" and of "The poll, which …,". */
const finderOf = (items: Items, verb: number): string => items[finderAt(items, verb)]?.text ?? '';

function finderAt(items: Items, verb: number): number {
  const edge = beforeVerb(items, verb);
  const end = isBreak(items[edge]) ? (subjectBefore(items, verb)?.last ?? edge) : edge;
  const start = Math.max(0, end - LONGEST_ORIGIN);
  const words = items.slice(start, end + 1);
  const from = words.findIndex(
    ({ text }, at) =>
      (POLL.test(text) || STUDY.test(text)) && ORIGIN.test(words[at + 1]?.text ?? ''),
  );
  const plain = words.slice(from).every(({ kind }) => kind !== 'mark' && kind !== 'quote');
  return from >= 0 && plain ? start + from : end;
}

/** "A review | of the pitch and its price | found": the whole subject, or without what it is of. */
export function resultSubject(items: Items, verb: number): Phrase | undefined {
  const subject = subjectBefore(items, verb);
  const finder = finderAt(items, verb);
  return subject && subject.first > finder ? phraseEndingAt(items, finder) : subject;
}

const ORIGIN = /^(?:from|of|by|released|obtained|published|out|conducted|taken|commissioned|for)$/u;
