import type { Passage } from '../../../search/passages.ts';
import { rememberLately } from '../../../search/rememberLately.ts';
import { allMatches } from '../../../story/allMatches.ts';
import { type Span, slice, stretch } from '../../../story/span.ts';
import type { Story } from '../../../story/story.ts';
import type { Candidate } from './candidate.ts';
import { wordsOf } from './runs.ts';

/** "8.12am", "15:40 GMT", "at 8.12,", "half past nine", "noon"; "8.12" elsewhere may be any figure. */
const clockTimes = new RegExp(
  [
    String.raw`\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?`,
    String.raw`\b\d{1,2}:\d{2}(?![\d:])(?:\s(?:GMT|UTC|[BC]E?ST))?`,
    String.raw`(?<=\b(?:at|until|till|since) )(?:[01]?\d|2[0-3])\.[0-5]\d(?=[,;)]|\.?$|\.\s|\s(?:on|and|when|but|the|he|she|they|it)\b)`,
    String.raw`\b(?:half|quarter|twenty|ten|five)(?: minutes)? (?:past|to) \p{L}{3,8}\b`,
    String.raw`\b\p{L}{3,6} o['\u2019]clock\b`,
    String.raw`\b(?:noon|midday|midnight)\b`,
  ].join('|'),
  'giu',
);

/** Times of day, and days with their times: "Tuesday at 8.45pm". */
export function* proposeClocks(passage: Passage, sentence: Span): Iterable<Candidate> {
  for (const time of timesIn(sentence, passage)) {
    const run = wordsOf(passage, sentence, time);
    if (run) yield { ...run, shape: 'clock' };
    const dated = withDay(passage.story, time);
    const longer = dated && wordsOf(passage, sentence, dated);
    if (longer) yield { ...longer, shape: 'date' };
  }
}

/** The times of day in a sentence, as spans of the text; remembered, since figures ask for them too. */
export const timesIn = rememberLately((sentence: Span, { terms, story }: Passage): Span[] => {
  const within = stretch(terms, sentence);
  return allMatches(slice(story.text, within), clockTimes).map(({ index, 0: time }) => ({
    start: within.start + index,
    end: within.start + index + time.length,
  }));
});

function withDay({ text, dates }: Story, time: Span): Span | undefined {
  const joins = (start: number, end: number) => start <= end && joint.test(text.slice(start, end));
  const day = dates.find((date) => joins(date.end, time.start) || joins(time.end, date.start));
  return day && { start: Math.min(day.start, time.start), end: Math.max(day.end, time.end) };
}

const joint = /^,? (?:(?:at|on|around|about|by|(?:shortly|just) (?:before|after)) )?$/;
