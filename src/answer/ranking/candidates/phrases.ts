import type { Passage } from '../../../search/passages.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
import { overlaps, type Span, slice } from '../../../story/span.ts';
import { kindOfNoun } from '../../question/headNoun.ts';
import type { Candidate } from './candidate.ts';
import { isNumber } from './figures.ts';
import { followsClosely, isBroken, isCapital, runsOf, wordAt } from './runs.ts';
import { isVerb } from './verbForms.ts';

const phraseJoints = /^(of|for|in|to|and|on|with|from|the|a|an|at|or)$/;
const determiners = /^(the|a|an|his|her|its|their)$/;
const locating =
  /^(in|at|near|outside|from|to|on|inside|across|through|into|off|along|beside|behind|around|over|towards|via|under|underneath|beneath|below|above|between|beyond|opposite|aboard|onto|within)$/;
const gathering =
  /^(conference|rally|court|hearing|inquiry|parliament|meeting|congress|tribunal|committee|summit|vigil|briefing)$/;
const times = wordSet(
  'year years month months week weeks day days weekend morning mornings afternoon afternoons evening evenings night nights monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday sundays time times moment minute minutes hour hours season seasons spring summer autumn winter century decade decades age past future meantime occasion anniversary',
);
/** What "in", "on" and "at" right before them say of somebody's state or reasons. */
const states = wordSet(
  'charge front favour favor suspicion behalf case terms support need risk order addition average fact doubt particular secret return response protest total advance trouble danger pain shock tears turn vain person full detail condition impression strike fire purpose cash',
);
const longestPart = 4;

/** People and bodies without a name: "daughter", "eight old friends", "Austrian government". */
export function* proposeSomebodies(passage: Passage, sentence: Span): Iterable<Candidate> {
  const inside = (at: number) => !passage.terms[at]?.stop;
  for (const { start, end: limit } of runsOf(passage, sentence, inside)) {
    for (let end = start + 1; end <= Math.min(limit, start + longestPart); end++) {
      if (saysWho(wordAt(passage, end - 1))) yield { start, end, shape: 'somebody' };
    }
  }
}

function saysWho(noun: string): boolean {
  const kind = kindOfNoun(noun);
  return kind === 'person' || kind === 'group';
}

/** What stands after a preposition of place, unless it is a time. */
export function* proposePlaces(passage: Passage, sentence: Span): Iterable<Candidate> {
  const inside = (at: number) => !passage.terms[at]?.stop && !isNumber(passage, at);
  for (const run of runsOf(passage, sentence, inside)) {
    let before = run.start - 1;
    while (before >= sentence.start && determiners.test(wordAt(passage, before))) before--;
    if (before < sentence.start || !leadsToPlace(passage, before, run)) continue;
    const first = passage.terms[run.start];
    if (first && passage.story.dates.some((date) => overlaps(date, first))) continue;
    if (isNoPlace(passage, run)) continue;
    yield { ...run, shape: 'place' };
    const longer = overJoint(passage, run, sentence.end, inside);
    if (longer) yield { ...longer, shape: 'place' };
  }
}

/** "From Ann Lee", "in human beings", "in a good year", "in charge" and "on suspicion" lead to no place. */
function isNoPlace(passage: Passage, run: Span): boolean {
  const { terms, story } = passage;
  const last = terms[run.end - 1];
  // "In Ann Lee's garden", "at the doctor's"
  if (!last || /['’]s?$/.test(slice(story.text, last))) return false;
  const isState = run.end - run.start === 1 && !determiners.test(wordAt(passage, run.start - 1));
  return (
    isPerson(passage, run) ||
    kindOfNoun(last.word) === 'person' ||
    times.has(last.word) ||
    (isState && states.has(last.word))
  );
}

function isPerson(passage: Passage, { start, end }: Span): boolean {
  return (
    passage.mentions.some(({ at, written }) => written && at >= start && at < end) &&
    passage.terms.slice(start, end).every((term) => isCapital(passage, term))
  );
}

/**
 * "In", or "told" before those who gather in a place: "told a press conference". A "to" right before a
 * verb leads to what is done: "to say her name".
 */
function leadsToPlace(passage: Passage, before: number, run: Span): boolean {
  const word = wordAt(passage, before);
  if (word === 'told') return gathering.test(wordAt(passage, run.end - 1));
  const isNext = before === run.start - 1;
  if (word === 'to' && isNext && isVerb(passage, passage.terms[run.start])) return false;
  return locating.test(word);
}

/** The phrases between function words and punctuation, their parts, and pairs joined by "of". */
export function* proposePhrases(passage: Passage, sentence: Span): Iterable<Candidate> {
  const inside = (at: number) => !passage.terms[at]?.stop;
  for (const run of runsOf(passage, sentence, inside)) {
    yield { ...run, shape: 'phrase' };
    for (let start = run.start; start < run.end; start++) {
      for (let end = start + 1; end <= Math.min(run.end, start + longestPart); end++) {
        yield { start, end, shape: 'phrase' };
      }
    }
    const longer = overJoint(passage, run, sentence.end, inside);
    if (longer) yield { ...longer, shape: 'phrase' };
  }
}

/** "ministers of the cabinet": the run, a preposition, and the run after it. */
function overJoint(
  passage: Passage,
  run: Span,
  limit: number,
  inside: (at: number) => boolean,
): Span | undefined {
  let at = run.end;
  const joins = () => phraseJoints.test(wordAt(passage, at)) && followsClosely(passage, at);
  while (at < limit && at - run.end < 2 && joins()) at++;
  if (at === run.end || at >= limit || !inside(at) || !followsClosely(passage, at))
    return undefined;
  let end = at + 1;
  while (end < limit && inside(end) && !isBroken(passage, end)) end++;
  return { start: run.start, end };
}
