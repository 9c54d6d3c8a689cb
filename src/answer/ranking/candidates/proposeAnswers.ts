import type { Passage } from '../../../search/passages.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate } from './candidate.ts';
import { proposeCauses, proposePredicates, proposeQuotations, proposeReasons } from './clauses.ts';
import { proposeClocks } from './clocks.ts';
import { proposeDates } from './dates.ts';
import { proposeFigures } from './figures.ts';
import { proposeMeans } from './means.ts';
import { proposeNames } from './names.ts';
import { proposePhrases, proposePlaces, proposeSomebodies } from './phrases.ts';

/** Read in order: of two proposals for the same words the first, more telling one stands. */
const rules = [
  // Before figures: "30 March" is no thirty of anything.
  proposeDates,
  proposeClocks,
  proposeFigures,
  proposeCauses,
  proposeReasons,
  proposeQuotations,
  proposeMeans,
  proposeSomebodies,
  proposePlaces,
  proposeNames,
  proposePhrases,
  proposePredicates,
];

/**
 * Proposes exact answers inside one sentence: dates, times, figures, reasons, quotations, means, places,
 * names and the phrases between function words ("chinks and chunks", Liberman and Church 1992).
 *
 * @param sentence range of the sentence's words in `passage.terms`
 */
export function proposeAnswers(passage: Passage, sentence: Span): Candidate[] {
  const proposed = new Map<number, Candidate>();
  for (const rule of rules) {
    for (const candidate of rule(passage, sentence)) {
      const key = candidate.start * passage.terms.length * 2 + candidate.end;
      if (!proposed.has(key)) proposed.set(key, candidate);
    }
  }
  return [...proposed.values()];
}
