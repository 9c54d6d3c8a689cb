import type { Passage } from '../../../search/passages.ts';
import { spelledYears } from '../../../story/lexicon/ages.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
import { overlaps, type Span } from '../../../story/span.ts';
import type { Candidate } from './candidate.ts';
import { timesIn } from './clocks.ts';
import { isBroken, runsOf, wordAt } from './runs.ts';

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
const lengthUnits =
  /^(k|kilo|centi|milli)?(met(er|re)s?|m)$|^(cm|mm|miles?|yards?|foot|feet|ft|inch|inches|fathoms?|leagues?|pages?|words?|store?ys?|stories)$/;
/** What makes a speed of a length: "168 kilometres an hour", "12 m/s". */
const perTime = /^\s?\/|^ (?:an?|per) /;
/** With its unit in one word: "12km". */
const lengthWord = /^\d[\d.,]*(km|cm|mm|ft|mi)$/;
const currencies = wordSet(`
  pound pounds dollar dollars euro euros pence penny cents yen yuan won baht ringgit rupee rupees rupiah taka
  krone kroner krona kronor koruna crown crowns franc francs mark marks guilder guilders florin florins schilling
  shilling shillings guineas peso pesos real reais lira liras lire zloty zlotys forint forints leu lei lev leva
  dinar dinars dirham dirhams rial rials riyal riyals shekel shekels rand naira cedi cedis birr lari hryvnia
  hryvnias rouble roubles ruble rubles tenge dram
`);

/** Amounts, ages, years and plain numbers, each with its unit. */
export function* proposeFigures(passage: Passage, sentence: Span): Iterable<Candidate> {
  const times = timesIn(sentence, passage);
  for (const run of runsOf(passage, sentence, (at) => isNumber(passage, at))) {
    if (isOfClock(passage, run, times)) continue;
    if (isMoney(passage, run)) yield* money(passage, run, sentence);
    else if (isPercent(passage, run)) yield { ...withPercent(passage, run), shape: 'percent' };
    else if (isAge(passage, run)) yield* ages(passage, run);
    else if (isYear(passage, run)) yield { ...run, shape: 'year' };
    else yield* countsAndMeasures(passage, run, sentence);
  }
}

/** The 15 of "4:15" counts nothing; words may: "took ten minutes to leave". */
function isOfClock({ terms }: Passage, run: Span, times: readonly Span[]): boolean {
  const figure = terms[run.start];
  if (!figure || !/^\d/.test(figure.word)) return false;
  return times.some((time) => overlaps(time, figure));
}

export function isNumber(passage: Passage, at: number): boolean {
  return numberWords.test(wordAt(passage, at));
}

/** "£300", and "40 million euros" with and without the word for them. */
function* money(passage: Passage, run: Span, sentence: Span): Iterable<Candidate> {
  if (currencies.has(wordAt(passage, run.end)))
    yield { ...withUnit(passage, run, sentence), shape: 'money' };
  yield { ...run, shape: 'money' };
}

/** "12" and "12-year-old". */
function* ages(passage: Passage, run: Span): Iterable<Candidate> {
  if (/^-years?-old/.test(textAfter(passage, run, 10))) {
    yield { start: run.start, end: run.end + 2, shape: 'age' };
  }
  yield { ...run, shape: 'age' };
}

/** "70%", "70 percent" or "70 per cent". */
function withPercent(passage: Passage, { start, end }: Span): Span {
  const words = /^\s?%/.test(textAfter(passage, { start, end }, 2)) ? 0 : 1;
  return { start, end: end + words + (wordAt(passage, end) === 'per' ? 1 : 0) };
}

function* countsAndMeasures(passage: Passage, run: Span, sentence: Span): Iterable<Candidate> {
  const whole = withUnit(passage, run, sentence);
  const unit = wordAt(passage, run.end);
  if (timeUnits.test(unit)) yield { ...whole, shape: 'duration' };
  if (lengthUnits.test(unit) && !perTime.test(textAfter(passage, whole, 8)))
    yield { ...whole, shape: 'length' };
  if (lengthWord.test(wordAt(passage, run.end - 1))) yield { ...run, shape: 'length' };
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
    /[$£€¥₹]\s?$/.test(textBefore(passage, run, 2)) ||
    currencies.has(wordAt(passage, run.end)) ||
    /^\d[\d.,]*p$/.test(wordAt(passage, run.start))
  );
}

function isPercent(passage: Passage, run: Span): boolean {
  return /^\s?(%|per ?cent)/.test(textAfter(passage, run, 9));
}

/** "aged 54", ", 54,", "now 54", "who was 54,", "at thirteen he" or "54-year-old". */
function isAge(passage: Passage, run: Span): boolean {
  const after = textAfter(passage, run, 10);
  if (/^[- ]years?[- ]old/.test(after)) return true;
  if (!countsYears(passage, run)) return false;
  const before = textBefore(passage, run, 8);
  if (/\b(aged|age|turned|turns|age of) $/.test(before)) return true;
  const apposed = /\p{L}, (now |then )?$|\b[Aa]t $|\b(is|was|were|'s) $/u.test(before);
  return apposed && /^([,.;)—–]| and | who | when )/.test(after);
}

/** A plain number up to 119; in words from three on, since "one" and "two" count anything. */
function countsYears(passage: Passage, { start, end }: Span): boolean {
  const first = wordAt(passage, start);
  if (/^\d/.test(first)) return end - start === 1 && /^\d{1,2}$|^1[01]\d$/.test(first);
  return (spelledYears(first) ?? 0) > 2;
}

export function isYear(passage: Passage, run: Span): boolean {
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
