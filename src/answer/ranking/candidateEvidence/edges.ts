import { compound, type Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { gapBefore, wordAt } from '../candidates/runs.ts';
import type { Placed } from './placed.ts';

/** What stands directly left and right of the candidate. */
export function edges(
  { asked }: QuestionModel,
  { passage, sentence, candidate }: Placed,
  tell: Tell,
): void {
  const opens = candidate.start === sentence.start;
  const ends = candidate.end === sentence.end;
  const gapLeft = opens ? '' : gapBefore(passage, candidate.start);
  const gapRight = ends ? '' : gapBefore(passage, candidate.end);
  const left = opens ? 'start' : besides(gapLeft, wordAt(passage, candidate.start - 1), leftWords);
  const right = ends ? 'end' : besides(gapRight, wordAt(passage, candidate.end), rightWords);
  if (opens) tell('opens', 1);
  if (ends || /^[.,;:)]/.test(gapRight)) tell('closes', 1);
  if (/[,;:("“]\s*$/.test(gapLeft)) tell('punctuationLeft', 1);
  if (hyphen.test(gapLeft) || hyphen.test(gapRight)) tell('hyphenated', 1);
  if (gapLeft === ' ' && !passage.terms[candidate.start - 1]?.stop) tell('chunkLeft', 1);
  if (gapRight === ' ' && !passage.terms[candidate.end]?.stop) tell('chunkRight', 1);
  tell(compound('left', left), 1);
  tell(compound(compound('left', asked), left, ':'), 1);
  tell(compound('right', right), 1);
}

const hyphen = /^[-–]$/;
const leftWords = new Set(
  'in at on by of to as was is are were the a an for from with and or called named that than into about like'.split(
    ' ',
  ),
);
const rightWords = new Set('of and in to was is for as by who that which'.split(' '));

function besides(gap: string, word: string, telling: ReadonlySet<string>): string {
  if (gap !== ' ') return 'mark';
  return telling.has(word) ? word : 'other';
}
