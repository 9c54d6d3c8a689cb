import { isPreposition } from '../../lexicon/functionWords.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { type Cue, startOf, verbOf } from '../cues/cue.ts';
import { isBareFinding } from '../cues/findings.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { clauseEnd } from './clauseEnd.ts';
import { clauseStart, questionStart } from './clauseStart.ts';
import { endInside } from './insertedClauses.ts';
import { judgement } from './judgements.ts';
import { requestedDeed } from './requests.ts';

/** "Doe said (that) | CLAUSE", "Doe asked | whether CLAUSE", "Doe urged him | to CLAUSE", "Doe called | him a fool". */
export function behindVerb(items: Items, cue: Cue, cues: readonly Cue[]): Phrase | undefined {
  const behind = items.slice(cue.words.last + 1, cue.words.last + 3).map(({ text }) => text);
  const that = behind[0] === 'that' || (behind[0] === 'back' && behind[1] === 'that');
  const says = isSayingVerb(verbOf(items, cue)) || isBareFinding(items, cue.words.first);
  const reports = that || (says && !hasItsWords(items, cue));
  const first = (reports ? clauseStart(items, cue) : undefined) ?? questionStart(items, cue);
  if (first === undefined) return requestedDeed(items, cue) ?? judgement(items, cue);
  return { first, last: Math.min(clauseEnd(items, first, cues), endInside(items, cue, first)) };
}

/** `"…," X said on the night of the fire`: what was said stands in front, in quotation marks. */
const hasItsWords = (items: Items, cue: Cue): boolean =>
  cue.subject !== undefined &&
  items[startOf(cue) - 1]?.kind === 'quote' &&
  !isPreposition(items[startOf(cue) - 2]?.text ?? '');
