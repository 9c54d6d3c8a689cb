import type { Asked } from '../question/asked.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import { measuresAnother } from './candidateEvidence/measuring.ts';
import type { RankedWindow } from './rank.ts';

const ofMeasures: ReadonlySet<Asked> = new Set(['extent', 'length']);
/** "How long is the film", and no more: "how long was the road closed" asks of what went on. */
const ofThing =
  /\bhow \p{L}+(?:'s| is| are| was| were) (?:(?:the|an?|this|that|these|those|his|her|its|their) )?[\p{L}-]+(?: [\p{L}-]+)?[?!. ]*$/iu;

/**
 * Whether a question asks how long, tall or wide something is, and the window's figure surely says so of
 * something else, or how long a thing went on: "worked there for six years".
 */
export function isOthersMeasure(
  { asked, text, focus }: QuestionModel,
  { answer }: RankedWindow,
): boolean {
  if (!ofMeasures.has(asked) || !answer?.fits) return false;
  if (!ofThing.test(text.replace(/’/g, "'")) || focus.some(({ word }) => word.endsWith('ed')))
    return false;
  return measuresAnother(answer.features);
}
