import type { Passage } from '../../../search/passages.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate } from './candidate.ts';
import { wordsOf } from './runs.ts';

/** "8.12am", "15:40 GMT", "half past nine", "noon"; "8.12" alone may be any figure. */
const clockTimes = new RegExp(
  [
    String.raw`\b\d{1,2}(?:[.:]\d{2})?\s?[ap]\.?m\b\.?`,
    String.raw`\b\d{1,2}:\d{2}(?![\d:])(?:\s(?:GMT|UTC|[BC]E?ST))?`,
    String.raw`\b(?:half|quarter|twenty|ten|five)(?: minutes)? (?:past|to) \p{L}{3,8}\b`,
    String.raw`\b\p{L}{3,6} o['’]clock\b`,
    String.raw`\b(?:noon|midday|midnight)\b`,
  ].join('|'),
  'giu',
);

/** Times of day. */
export function* proposeClocks(passage: Passage, sentence: Span): Iterable<Candidate> {
  const { terms, story } = passage;
  const from = terms[sentence.start]?.start ?? 0;
  const text = story.text.slice(from, terms[sentence.end - 1]?.end ?? from);
  for (const { index, 0: time } of text.matchAll(clockTimes)) {
    const start = from + index;
    const run = wordsOf(passage, sentence, { start, end: start + time.length });
    if (run) yield { ...run, shape: 'clock' };
  }
}
