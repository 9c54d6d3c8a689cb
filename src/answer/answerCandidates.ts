import type { Passage } from '../search/passages.ts';
import { overlaps, type Span } from '../story/span.ts';

/** What a candidate answer looks like, whatever the question. */
export type Shape =
  | 'name'
  | 'number'
  | 'year'
  | 'date'
  | 'duration'
  | 'age'
  | 'money'
  | 'percent'
  | 'quotation'
  | 'reason'
  | 'phrase';

/** A run of a passage's words that may be the exact answer. Positions index `passage.terms`. */
export interface AnswerCandidate extends Span {
  readonly shape: Shape;
}

/**
 * Proposes answers inside one sentence: names, figures, dates, quotations, reasons and the phrases
 * between function words and punctuation ("chinks and chunks", Liberman and Church 1992).
 */
export function proposeAnswers(passage: Passage, sentence: Span): AnswerCandidate[] {
  const seen = new Set<string>();
  const proposed: AnswerCandidate[] = [];
  for (const rule of [figures, dates, names, quotations, reasons, phrases]) {
    for (const candidate of rule(passage, sentence)) {
      const key = `${candidate.start}-${candidate.end}`;
      if (candidate.start >= candidate.end || seen.has(key)) continue;
      seen.add(key);
      proposed.push(candidate);
    }
  }
  return proposed;
}

const numberWords =
  /^(\d[\d.,]*\p{L}{0,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|billion|trillion|dozen|half|first|second|third|fourth|fifth|m|bn)$/u;
const durations = /^(second|minute|hour|day|night|week|month|year|decade|centurie|century)s?$/;
const percents = /^(percent|percentage|cent)$/;

function* figures(passage: Passage, sentence: Span): Iterable<AnswerCandidate> {
  for (const run of runs(passage, sentence, (at) => isNumber(passage, at))) {
    const unit = passage.terms[run.end]?.word ?? '';
    const joined = run.end < sentence.end && gapBefore(passage, run.end) !== 'break';
    if (isMoney(passage, run)) {
      yield { ...run, shape: 'money' };
    } else if (isPercent(passage, run)) {
      yield { ...run, end: percents.test(unit) ? run.end + 1 : run.end, shape: 'percent' };
    } else if (isAge(passage, run)) {
      yield { ...run, shape: 'age' };
    } else if (isYear(passage, run)) {
      yield { ...run, shape: 'year' };
    } else {
      if (joined && durations.test(unit)) yield { start: run.start, end: run.end + 1, shape: 'duration' };
      yield { ...run, shape: 'number' };
      if (joined && !passage.terms[run.end]?.stop) yield { start: run.start, end: run.end + 1, shape: 'number' };
    }
  }
}

function* dates(passage: Passage, sentence: Span): Iterable<AnswerCandidate> {
  for (const date of passage.story.dates) {
    const run = termsWithin(passage, sentence, date);
    if (run) yield { ...run, shape: date.kind };
  }
  const month = /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
  const isPart = (at: number) => isNumber(passage, at) || month.test(passage.terms[at]?.word ?? '');
  for (const run of runs(passage, sentence, isPart, true)) {
    const parts = passage.terms.slice(run.start, run.end);
    if (parts.some(({ word }) => month.test(word))) yield { ...run, shape: 'date' };
  }
}

function* names(passage: Passage, sentence: Span): Iterable<AnswerCandidate> {
  const joins = /^(of|the|de|la|van|von|der|bin|al|and|for|di|da|del|le)$/;
  const isName = (at: number) => isCapital(passage, at) && !(at === sentence.start && passage.terms[at]?.stop);
  for (const run of runs(passage, sentence, isName)) {
    yield { ...run, shape: 'name' };
    let end = run.end;
    while (end < sentence.end && gapBefore(passage, end) === 'space' && (isCapital(passage, end) || (joins.test(passage.terms[end]?.word ?? '') && bridges(passage, end, sentence.end, joins)))) end++;
    if (end > run.end) yield { start: run.start, end, shape: 'name' };
  }
}

function bridges(passage: Passage, at: number, end: number, joins: RegExp): boolean {
  for (let next = at + 1; next < Math.min(end, at + 3); next++) {
    if (gapBefore(passage, next) === 'break') return false;
    if (isCapital(passage, next)) return true;
    if (!joins.test(passage.terms[next]?.word ?? '')) return false;
  }
  return false;
}

function* quotations(passage: Passage, sentence: Span): Iterable<AnswerCandidate> {
  for (const quotation of passage.quotations) {
    if (!quotation.direct) continue;
    const run = termsWithin(passage, sentence, quotation);
    if (run) yield { ...run, shape: 'quotation' };
  }
}

function* reasons(passage: Passage, sentence: Span): Iterable<AnswerCandidate> {
  const openers = /^(because|due|since|as|so|to|after|over|following|amid|for|by)$/;
  for (let at = sentence.start; at < sentence.end; at++) {
    const word = passage.terms[at]?.word ?? '';
    if (!openers.test(word)) continue;
    let end = at + 1;
    while (end < sentence.end && gapBefore(passage, end) !== 'break' && end - at < 25) end++;
    if (end - at > 2) yield { start: at, end, shape: 'reason' };
  }
}

function* phrases(passage: Passage, sentence: Span): Iterable<AnswerCandidate> {
  const content = (at: number) => !passage.terms[at]?.stop;
  for (const run of runs(passage, sentence, content)) {
    yield { ...run, shape: 'phrase' };
    for (let start = run.start; start < run.end; start++) {
      for (let end = start + 1; end <= Math.min(run.end, start + 4); end++) yield { start, end, shape: 'phrase' };
    }
    const longer = overPreposition(passage, run, sentence.end, content);
    if (longer) yield { ...longer, shape: 'phrase' };
  }
}

/** "ministers of the UK government": the run, a preposition, and the run after it. */
function overPreposition(passage: Passage, run: Span, end: number, content: (at: number) => boolean): Span | undefined {
  const bridge = /^(of|for|in|to|and|on|with|from|the|a|an|at|or)$/;
  let at = run.end;
  while (at < end && at - run.end < 2 && bridge.test(passage.terms[at]?.word ?? '') && gapBefore(passage, at) === 'space') at++;
  if (at === run.end || at >= end || !content(at) || gapBefore(passage, at) !== 'space') return undefined;
  let last = at;
  while (last < end && content(last) && (last === at || gapBefore(passage, last) !== 'break')) last++;
  return { start: run.start, end: last };
}

/** Maximal runs of words that pass `test`, unbroken by punctuation (commas may pass). */
function* runs(passage: Passage, within: Span, test: (at: number) => boolean, overCommas = false): Iterable<Span> {
  let start = -1;
  for (let at = within.start; at <= within.end; at++) {
    const goes = at < within.end && test(at);
    const broken = start >= 0 && at < within.end && gapBefore(passage, at) === 'break' && !(overCommas && /^,\s*$/.test(between(passage, at)));
    if (start >= 0 && (!goes || broken)) {
      yield { start, end: at };
      start = -1;
    }
    if (goes && start < 0) start = at;
  }
}

function between(passage: Passage, at: number): string {
  const text = passage.story.text;
  return text.slice(passage.terms[at - 1]?.end ?? 0, passage.terms[at]?.start ?? 0);
}

/** What stands between a word and the one before it. */
function gapBefore(passage: Passage, at: number): 'space' | 'hyphen' | 'break' {
  const gap = between(passage, at);
  if (/^\s+$/.test(gap)) return 'space';
  return /^([-–'’/.&+]|\s?[$£€#]|\s&\s)$/.test(gap) ? 'hyphen' : 'break';
}

function isNumber(passage: Passage, at: number): boolean {
  return numberWords.test(passage.terms[at]?.word ?? '');
}

function isCapital(passage: Passage, at: number): boolean {
  return /^[\p{Lu}\d]/u.test(passage.story.text.slice(passage.terms[at]?.start ?? 0, (passage.terms[at]?.start ?? 0) + 1)) ;
}

function isMoney(passage: Passage, run: Span): boolean {
  const start = passage.terms[run.start]?.start ?? 0;
  const after = passage.terms[run.end]?.word ?? '';
  return /[$£€¥₹]\s?$/.test(passage.story.text.slice(Math.max(0, start - 2), start)) || /^(pounds?|dollars?|euros?|pence|cents|yen|rupees|kroner?)$/.test(after);
}

function isPercent(passage: Passage, run: Span): boolean {
  const end = passage.terms[run.end - 1]?.end ?? 0;
  return /^\s?(%|per ?cent)/.test(passage.story.text.slice(end, end + 9));
}

function isAge(passage: Passage, run: Span): boolean {
  const { text } = passage.story;
  const start = passage.terms[run.start]?.start ?? 0;
  const end = passage.terms[run.end - 1]?.end ?? 0;
  if (!/^\d{1,3}$/.test(text.slice(start, end)) ) return /^[- ]years?[- ]old/.test(text.slice(end, end + 10));
  return (
    /^[- ]years?[- ]old/.test(text.slice(end, end + 10)) ||
    /\b(aged|age) $/.test(text.slice(Math.max(0, start - 5), start)) ||
    (/\p{L}, $/u.test(text.slice(Math.max(0, start - 3), start)) && /^[,.]/.test(text.slice(end, end + 1)))
  );
}

function isYear(passage: Passage, run: Span): boolean {
  return run.end - run.start === 1 && /^(1[0-9]|20)\d\d$/.test(passage.terms[run.start]?.word ?? '');
}

function termsWithin(passage: Passage, sentence: Span, span: Span): Span | undefined {
  let start = -1;
  let end = -1;
  for (let at = sentence.start; at < sentence.end; at++) {
    const term = passage.terms[at];
    if (!term || !overlaps(term, span)) continue;
    if (start < 0) start = at;
    end = at + 1;
  }
  return start < 0 ? undefined : { start, end };
}
