import { isAuxiliary } from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import type { Items } from './frame.ts';

/** Whether a stretch of a sentence shows a verb of its own, as far as its form tells. */
export function hasFiniteVerb(items: Items): boolean {
  return items.some(
    ({ text, person }) =>
      person === undefined &&
      !NAMES.test(text) &&
      (isAuxiliary(text) || /\p{Ll}ed$|n['’]t$/u.test(text)),
  );
}

/** The month and "the United States" are no verbs. */
const NAMES = /^(?:May|United)$/u;

/** Whether a verb stands among the words, by its form: "is", "opened", "fell". */
export const showsVerb = (items: Items): boolean =>
  hasFiniteVerb(items) || items.some(({ text }) => isIrregularPast(text));
