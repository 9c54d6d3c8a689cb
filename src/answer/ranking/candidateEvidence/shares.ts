import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { isNumber } from '../candidates/figures.ts';
import { wordAt } from '../candidates/runs.ts';
import type { Placed } from './placed.ts';

/** Words between a share and its whole: "eight of its 22 beds", "seven out of about thirty". */
const mostBetween = 4;
const joining = /^(of|out|the|its|his|her|their|our|my|about|some|all|a)$/;

/**
 * Whether a figure is a share or the whole that it is a share of: 44 and 46 in "44 of 46 shots", 19 and 46
 * in "of 46 shops 19 stood empty".
 */
export function shares({ asked }: QuestionModel, placed: Placed, tell: Tell): void {
  if (asked !== 'number') return;
  if (isWhole(placed)) tell('whole of a share', 1);
  if (isShare(placed)) tell('share of a whole', 1);
}

/** "Of" stands before it, and behind a figure or at the opening of the sentence. */
function isWhole({ passage, sentence, candidate }: Placed): boolean {
  let at = candidate.start - 1;
  const least = Math.max(sentence.start, candidate.start - mostBetween);
  while (at > least && wordAt(passage, at) !== 'of' && joining.test(wordAt(passage, at))) at--;
  if (wordAt(passage, at) !== 'of') return false;
  const before = wordAt(passage, at - 1) === 'out' ? at - 2 : at - 1;
  return before < sentence.start || isNumber(passage, before);
}

/** "Of" and another figure follow it. */
function isShare({ passage, sentence, candidate }: Placed): boolean {
  const most = Math.min(sentence.end, candidate.end + mostBetween);
  const words = passage.terms.slice(candidate.end, most);
  const end = words.findIndex(({ word }) => !joining.test(word));
  const between = words.slice(0, Math.max(0, end)).map(({ word }) => word);
  return between.includes('of') && isNumber(passage, candidate.end + end);
}
