import { wordSet } from '../../../story/lexicon/wordSet.ts';
import { compound, type Features, type Tell } from '../../features.ts';
import type { Asked } from '../../question/asked.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { followsClosely, gapBefore, wordAt } from '../candidates/runs.ts';
import type { Matches } from '../matches.ts';
import type { Placed } from './placed.ts';

const ofMeasures: ReadonlySet<Asked> = new Set(['duration', 'extent', 'length']);

/**
 * What a length or a duration is said of: "the four-minute film", "a trial of six weeks", "it is 40 feet
 * long". "How long is the bridge?" wants what the bridge has, not what has gone on there "for 33 years".
 */
export function measuring(
  question: QuestionModel,
  { places }: Matches,
  placed: Placed,
  tell: Tell,
): void {
  if (!ofMeasures.has(question.asked)) return;
  const asked = asksOfBeing(question) ? 'of being' : 'of doing';
  const owner = measuredNoun(placed);
  if (owner)
    tell(compound(owner.some((at) => places.has(at)) ? 'measures it' : 'measures else', asked), 1);
  tell(compound(compound('measured', wordBefore(placed)), asked), 1);
  const dimension = wordAt(placed.passage, placed.candidate.end);
  if (dimensions.has(dimension)) {
    tell(compound('dimension', question.text.includes(dimension) ? 'asked' : 'other'), 1);
  }
}

/** Whether a figure with this evidence surely measures something else, or how long a thing went on. */
export function measuresAnother(features: Features): boolean {
  const names = Object.keys(features);
  const says = (pattern: RegExp) => names.some((name) => pattern.test(name));
  return (
    says(/^measures else|^measured (?:for|in|after|within|spent) /) &&
    !says(/^measures it|^dimension asked/)
  );
}

const dimensions = wordSet('long tall high wide deep thick away apart across');

/** "How long is the bridge", and nothing that the bridge does or has done to it. */
function asksOfBeing({ terms, focus }: QuestionModel): boolean {
  const how = terms.findIndex(({ word }) => word === 'how');
  return (
    /^(is|was|are|were|s)$/.test(terms[how + 2]?.word ?? '') &&
    focus.every(({ sort }) => sort !== 'verb')
  );
}

/** Words of a noun phrase behind a figure: "13-metre sperm whale". */
const mostBehind = 4;

/** The places of the noun phrase that has the measure; undefined where none is joined to it. */
function measuredNoun(placed: Placed): number[] | undefined {
  const { passage, sentence, candidate } = placed;
  const { terms } = passage;
  const joins = (at: number) => wordAt(passage, at) === 'of';
  if (joins(candidate.start - 1)) return [candidate.start - 2, candidate.start - 3];
  const from = joins(candidate.end) ? candidate.end + 1 : candidate.end;
  const isFree = from === candidate.end && !followsNoun(placed);
  if (isFree || from >= sentence.end) return undefined;
  const noun: number[] = [];
  for (let at = from; at < Math.min(sentence.end, from + mostBehind); at++) {
    if (at > from && (terms[at]?.stop || !followsClosely(passage, at))) break;
    noun.push(at);
  }
  return noun;
}

/** "Four-minute film", but not "four minutes long", "four minutes ago" or "four minutes, she said". */
function followsNoun({ passage, candidate }: Placed): boolean {
  const next = passage.terms[candidate.end];
  if (!next || next.stop || dimensions.has(next.word) || adverbs.has(next.word)) return false;
  return /^(\s+|-)$/.test(gapBefore(passage, candidate.end));
}

const adverbs = wordSet(
  'ago later earlier before after old early late longer ahead behind down up',
);

const roughly = wordSet(
  'about around some nearly almost roughly approximately just over under only more less than at least most up to exactly a an the another for',
);
const telling = wordSet(
  'for in after within of is was are were be been lasted lasts last lasting took takes take taken runs ran run stretches stretched extends extended measures measured measuring spans spanned stands stood continued spent',
);

/** The word that a figure hangs on, "lasted" in "lasted for just over three hours"; else "other". */
function wordBefore({ passage, sentence, candidate }: Placed): string {
  let at = candidate.start - 1;
  while (
    at > sentence.start &&
    at > candidate.start - mostRough &&
    roughly.has(wordAt(passage, at))
  )
    at--;
  if (at < sentence.start) return 'start';
  const word = wordAt(passage, at);
  if (telling.has(word)) return word;
  return wordAt(passage, candidate.start - 1) === 'for' ? 'for' : 'other';
}

const mostRough = 5;
