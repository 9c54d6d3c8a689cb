import type { Passage } from '../../../search/passages.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate } from './candidate.ts';
import { isNumber, isYear } from './figures.ts';
import { isBrokenButByComma, runsOf, wordAt, wordsOf } from './runs.ts';

const calendarWords =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** What the story reader found to be a date or duration, and bare days and months; a year is a figure. */
export function* proposeDates(passage: Passage, sentence: Span): Iterable<Candidate> {
  for (const date of passage.story.dates) {
    const run = wordsOf(passage, sentence, date);
    if (run && !isYear(passage, run)) yield { ...run, shape: date.kind };
  }
  const isPart = (at: number) => isNumber(passage, at) || calendarWords.test(wordAt(passage, at));
  for (const run of runsOf(passage, sentence, isPart, isBrokenButByComma)) {
    const words = passage.terms.slice(run.start, run.end);
    if (words.some(({ word }) => calendarWords.test(word))) yield { ...run, shape: 'date' };
  }
}
