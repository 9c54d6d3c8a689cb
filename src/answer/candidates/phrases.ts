import type { Passage } from '../../search/passages.ts';
import { isDemonym } from '../../story/lexicon/places.ts';
import { overlaps, type Span } from '../../story/span.ts';
import type { Candidate, Shape } from './candidate.ts';
import { isNumber } from './figures.ts';
import { followsClosely, isBroken, isCapital, runsOf, wordAt } from './runs.ts';

const nameJoints = /^(of|the|de|la|van|von|der|bin|al|and|for|di|da|del|le)$/;
const phraseJoints = /^(of|for|in|to|and|on|with|from|the|a|an|at|or)$/;
const determiners = /^(the|a|an|his|her|its|their)$/;
const locating =
  /^(in|at|near|outside|from|to|on|inside|across|through|into|off|along|beside|behind|around|over|towards|via)$/;
const longestPart = 4;

/** Runs of capitalised words, alone and joined by "of", "the" and the particles of names. */
export function* proposeNames(passage: Passage, sentence: Span): Iterable<Candidate> {
  const isName = (at: number) =>
    isCapital(passage, passage.terms[at]) && !(at === sentence.start && passage.terms[at]?.stop);
  for (const run of runsOf(passage, sentence, isName)) {
    yield { ...run, shape: shapeOfName(passage, run) };
    const end = endOfName(passage, run.end, sentence.end);
    if (end > run.end) yield { start: run.start, end, shape: 'name' };
  }
}

/** Whether a name is a person's, only says where somebody is from, or is any other. */
function shapeOfName(passage: Passage, run: Span): Shape {
  if (passage.mentions.some(({ at }) => at >= run.start && at < run.end)) return 'person';
  return run.end - run.start === 1 && isDemonym(wordAt(passage, run.start)) ? 'demonym' : 'name';
}

/** What stands after a preposition of place, unless it is a time. */
export function* proposePlaces(passage: Passage, sentence: Span): Iterable<Candidate> {
  const inside = (at: number) => !passage.terms[at]?.stop && !isNumber(passage, at);
  for (const run of runsOf(passage, sentence, inside)) {
    let before = run.start - 1;
    while (before >= sentence.start && determiners.test(wordAt(passage, before))) before--;
    if (before < sentence.start || !locating.test(wordAt(passage, before))) continue;
    const first = passage.terms[run.start];
    if (first && passage.story.dates.some((date) => overlaps(date, first))) continue;
    yield { ...run, shape: 'place' };
    const longer = overJoint(passage, run, sentence.end, inside);
    if (longer) yield { ...longer, shape: 'place' };
  }
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

/** Where a name ends that goes on over joints: "Bank | of England". */
function endOfName(passage: Passage, from: number, limit: number): number {
  let end = from;
  while (end < limit && followsClosely(passage, end)) {
    const goesOn = isCapital(passage, passage.terms[end]) || bridgesToCapital(passage, end, limit);
    if (!goesOn) break;
    end++;
  }
  return end;
}

function bridgesToCapital(passage: Passage, at: number, limit: number): boolean {
  if (!nameJoints.test(wordAt(passage, at))) return false;
  for (let next = at + 1; next < Math.min(limit, at + 3); next++) {
    if (isBroken(passage, next)) return false;
    if (isCapital(passage, passage.terms[next])) return true;
    if (!nameJoints.test(wordAt(passage, next))) return false;
  }
  return false;
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
