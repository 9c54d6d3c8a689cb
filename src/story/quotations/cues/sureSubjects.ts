import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import { isStudyResult, resultSubject } from './studyResults.ts';

/** Who speaks by a verb where a set form of words tells it, whatever else stands around. */
export function sureSubject(items: Items, at: number): Phrase | undefined {
  const speaker = quotedSubject(items, at) ?? madeToSpeak(items, at);
  return speaker ?? (isStudyResult(items, at) ? resultSubject(items, at) : undefined);
}

const QUOTED_REACH = 8;

/** "Doe was quoted | as saying", "Doe was quoted by the agency | as saying". */
function quotedSubject(items: Items, at: number): Phrase | undefined {
  if (items[at]?.text !== 'saying' || items[at - 1]?.text !== 'as') return undefined;
  const quoted = items.findLastIndex(
    ({ text }, i) => i < at && i > at - QUOTED_REACH && /^(?:quoted|cited)$/u.test(text),
  );
  const passive = /^(?:is|was|are|were|been)$/u.test(items[quoted - 1]?.text ?? '');
  return quoted > 0 && passive ? subjectBefore(items, quoted) : undefined;
}

const MADE_REACH = 16;

/** "The storm forced | the mayor, who was away, | to admit that …": who was made to speak. */
function madeToSpeak(items: Items, at: number): Phrase | undefined {
  const speaks = isSayingVerb(items[at]?.text ?? '') && items[at + 1]?.text === 'that';
  if (!speaks || items[at - 1]?.text !== 'to') return undefined;
  const from = Math.max(0, at - MADE_REACH);
  const near = items.slice(from, at);
  const made = near.findLastIndex(({ text }) => MAKES.test(text));
  const plain = near.slice(made).every(({ kind }) => kind !== 'quote');
  return made >= 0 && plain ? phraseStartingAt(items, from + made + 1) : undefined;
}

const MAKES = /^(?:forc|compell|prompt|push)(?:e?s|ed|ing)$|^(?:forcing|led|leads|leading)$/u;
