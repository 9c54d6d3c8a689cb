import { wordSet } from '../../lexicon/wordSet.ts';
import type { Items } from '../frames/frame.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import type { Cue } from './cue.ts';
import { opensSubject } from './inversions.ts';

const TWO_WORDS =
  /^(?:(?:went|goes) on|point(?:s|ed) out|(?:put|puts|cut|cuts|broke|breaks|chimed|chimes|chipped|chips|butted) in|(?:shot|shoots|fired|fires|hit|hits|snapped) back)$/u;

const SECOND = wordSet('on in back out');

/** `"…," she went on.` and `"…," put in Jane Doe.`: two words that only behind a quotation say who speaks. */
export function twoWordCue(items: Items, at: number): Cue | undefined {
  const next = items[at + 1]?.text ?? '';
  if (!SECOND.has(next) || !TWO_WORDS.test(`${items[at]?.text ?? ''} ${next}`)) return undefined;
  const words = { first: at, last: at + 1 };
  const pointed = /^point/u.test(items[at]?.text ?? '');
  if (items[at - 1]?.kind === 'quote' || (pointed && items[at - 1]?.text === ','))
    return invertedCue(items, words);
  return pointed ? undefined : cueBehind(items, words);
}

function cueBehind(items: Items, words: Phrase): Cue | undefined {
  const at = words.first;
  const near = items.slice(Math.max(0, at - LONGEST_SPEAKER), at);
  // "What hurt, she went on, was the silence."
  const between = items[at - 2]?.text === ',' && items[at + 2]?.text === ',';
  const closed = items[at + 2] === undefined || /^[.,:;]$/u.test(items[at + 2]?.text ?? '');
  if (!closed || !(between || near.some(({ kind }) => kind === 'quote'))) return undefined;
  const subject = subjectBefore(items, at);
  return subject && { words, subject, inverted: false, kind: 'verb' };
}

function invertedCue(items: Items, words: Phrase): Cue | undefined {
  const subject = opensSubject(items[words.last + 1])
    ? phraseStartingAt(items, words.last + 1)
    : undefined;
  return subject && { words, subject, inverted: true, kind: 'verb' };
}

const LONGEST_SPEAKER = 6;
