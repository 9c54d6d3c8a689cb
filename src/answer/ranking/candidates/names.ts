import { lookUp } from '../../../search/lexicon.ts';
import type { Passage } from '../../../search/passages.ts';
import { firstWhere } from '../../../story/inTextOrder.ts';
import { isDemonym, isPlace } from '../../../story/lexicon/places.ts';
import { isRoleNoun } from '../../../story/lexicon/roleNouns.ts';
import { isTitle } from '../../../story/lexicon/titles.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate, Shape } from './candidate.ts';
import { followsClosely, isBroken, isCapital, runsOf, wordAt } from './runs.ts';

const nameJoints = /^(of|the|de|la|van|von|der|bin|al|and|for|di|da|del|le)$/;

/** Runs of capitalised words, alone and joined by "of", "the" and the particles of names. */
export function* proposeNames(passage: Passage, sentence: Span): Iterable<Candidate> {
  const isName = (at: number) =>
    isCapital(passage, passage.terms[at]) && !(at === sentence.start && passage.terms[at]?.stop);
  for (const run of runsOf(passage, sentence, isName)) {
    if (isCommonOpening(passage, run, sentence) || saysNothing(passage, run)) continue;
    yield { ...run, shape: shapeOfName(passage, run) };
    const bare = withoutRole(passage, run);
    if (bare.start > run.start) yield { ...bare, shape: shapeOfName(passage, bare) };
    const end = endOfName(passage, run.end, sentence.end);
    if (end > run.end) yield { start: run.start, end, shape: 'name' };
  }
}

/** "Therefore", "Many": a common word that has its capital from opening the sentence. */
function isCommonOpening(passage: Passage, run: Span, sentence: Span): boolean {
  const word = passage.terms[run.start];
  if (!word || run.start !== sentence.start || run.end - run.start > 1) return false;
  return lookUp(word.stem) !== undefined && !isMentioned(passage, run);
}

/** The "The" that opens somebody's words, and the 15 of "4:15". */
function saysNothing({ terms }: Passage, { start, end }: Span): boolean {
  return terms.slice(start, end).every(({ stop, word }) => stop || /^[\d.,]+$/.test(word));
}

/** "Ann Lee" of "Colombian President Ann Lee". */
function withoutRole(passage: Passage, { start, end }: Span): Span {
  let from = start;
  while (from < end - 1 && saysWho(wordAt(passage, from))) from++;
  return { start: from, end };
}

function saysWho(word: string): boolean {
  return isDemonym(word) || isTitle(word) || isRoleNoun(word);
}

/** Whether a name is a person's, a well-known place's, only says where somebody is from, or is any other. */
function shapeOfName(passage: Passage, run: Span): Shape {
  if (isMentioned(passage, run)) return 'person';
  const words = passage.terms.slice(run.start, run.end);
  if (isPlace(words.map(({ word }) => word).join(' '))) return 'place';
  return run.end - run.start === 1 && isDemonym(wordAt(passage, run.start)) ? 'demonym' : 'name';
}

function isMentioned({ mentions }: Passage, { start, end }: Span): boolean {
  const first = mentions[firstWhere(mentions, ({ at }) => at >= start)];
  return first !== undefined && first.at < end;
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
