import type { Passage } from '../../../search/passages.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate } from './candidate.ts';
import { isBroken, isBrokenButByComma, runsOf, wordAt, wordsOf } from './runs.ts';

const numberWords = new RegExp(
  `^(\\d[\\d.,]*\\p{L}{0,3}|${[
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand',
    'million billion trillion m bn dozen half quarter first second third fourth fifth once twice thrice',
    'dozens hundreds thousands millions both none nobody pair couple',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
  'u',
);
const timeUnits = /^(second|minute|hour|day|night|week|month|year|decade|century|centurie)s?$/;
const currencies =
  /^(pounds?|dollars?|euros?|pence|cents|yen|rupees|kroner?|kronor|crowns|francs)$/;
const calendarWords =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Amounts, ages, years and plain numbers, each with its unit. */
export function* proposeFigures(passage: Passage, sentence: Span): Iterable<Candidate> {
  for (const run of runsOf(passage, sentence, (at) => isNumber(passage, at))) {
    if (isMoney(passage, run)) yield { ...run, shape: 'money' };
    else if (isPercent(passage, run))
      yield { ...withUnit(passage, run, sentence), shape: 'percent' };
    else if (isAge(passage, run)) yield { ...run, shape: 'age' };
    else if (isYear(passage, run)) yield { ...run, shape: 'year' };
    else yield* countsAndDurations(passage, run, sentence);
  }
}

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

export function isNumber(passage: Passage, at: number): boolean {
  return numberWords.test(wordAt(passage, at));
}

function* countsAndDurations(passage: Passage, run: Span, sentence: Span): Iterable<Candidate> {
  const whole = withUnit(passage, run, sentence);
  if (timeUnits.test(wordAt(passage, run.end))) yield { ...whole, shape: 'duration' };
  yield { ...run, shape: 'number' };
  if (!passage.terms[run.end]?.stop) yield { ...whole, shape: 'number' };
}

/** The run and the word after it, when nothing parts them. */
function withUnit(passage: Passage, run: Span, sentence: Span): Span {
  const joined = run.end < sentence.end && !isBroken(passage, run.end);
  return joined ? { start: run.start, end: run.end + 1 } : run;
}

function isMoney(passage: Passage, run: Span): boolean {
  return (
    /[$£€¥₹]\s?$/.test(textBefore(passage, run, 2)) || currencies.test(wordAt(passage, run.end))
  );
}

function isPercent(passage: Passage, run: Span): boolean {
  return /^\s?(%|per ?cent)/.test(textAfter(passage, run, 9));
}

/** "aged 54", ", 54,", "now 54", "at 63," or "54-year-old". */
function isAge(passage: Passage, run: Span): boolean {
  const after = textAfter(passage, run, 10);
  if (/^[- ]years?[- ]old/.test(after)) return true;
  if (!/^\d{1,3}$/.test(wordAt(passage, run.start)) || run.end - run.start > 1) return false;
  const before = textBefore(passage, run, 8);
  if (/\b(aged|age|turned|turns|age of) $/.test(before)) return true;
  const apposed = /\p{L}, (now |then )?$|\b[Aa]t $/u.test(before);
  return (
    apposed && /^([,.;)—–]| and | who )/.test(after) && Number(wordAt(passage, run.start)) < 120
  );
}

function isYear(passage: Passage, run: Span): boolean {
  return run.end - run.start === 1 && /^(1\d|20)\d\d$/.test(wordAt(passage, run.start));
}

function textBefore(passage: Passage, run: Span, length: number): string {
  const start = passage.terms[run.start]?.start ?? 0;
  return passage.story.text.slice(Math.max(0, start - length), start);
}

function textAfter(passage: Passage, run: Span, length: number): string {
  const end = passage.terms[run.end - 1]?.end ?? 0;
  return passage.story.text.slice(end, end + length);
}
