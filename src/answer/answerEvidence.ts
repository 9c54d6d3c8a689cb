import { lookUp } from '../search/lexicon.ts';
import type { Passage } from '../search/passages.ts';
import type { Term } from '../search/terms.ts';
import { firstWhere } from '../story/inTextOrder.ts';
import type { Span } from '../story/span.ts';
import type { Candidate } from './candidates/candidate.ts';
import { gapBefore, isCapital, wordAt } from './candidates/runs.ts';
import type { Features } from './features.ts';
import { hitsWithin, type Matches } from './matches.ts';
import type { QuestionModel } from './readQuestion.ts';

/** A candidate answer in its place. */
export interface Placed {
  readonly passage: Passage;
  /** Range of the sentence's words in `passage.terms`. */
  readonly sentence: Span;
  readonly candidate: Candidate;
}

/** What speaks for and against a candidate answer, by name, so that weights can be read. */
export function describeAnswer(
  question: QuestionModel,
  matches: Matches,
  placed: Placed,
): Features {
  return {
    bias: 1,
    ...nearness(question, matches, placed),
    ...bound(question, placed),
    ...wording(question, placed),
    ...surroundings(question, placed),
    ...neighbours(question, matches, placed),
    ...headNoun(question, placed),
  };
}

/** How close the question's words stand, by weight; each decays with its distance in words. */
function nearness(question: QuestionModel, matches: Matches, placed: Placed): Features {
  const { asked, focus, weight } = question;
  const total = weight || 1;
  let covered = 0;
  let near = 0;
  let after = 0;
  let nearName = 0;
  focus.forEach((word, i) => {
    const { strongest, nearest, before } = closest(matches.hits[i] ?? [], placed);
    covered += word.weight * strongest;
    near += word.weight * nearest;
    if (before) after += word.weight;
    if (word.name) nearName = Math.max(nearName, nearest);
  });
  return {
    covered: covered / total,
    near: near / total,
    nearCovered: covered ? near / covered : 0,
    after: after / total,
    nearName,
    [`nearName ${asked}`]: nearName,
  };
}

const halfDistance = 3;

/** Words around a candidate that are looked at: more than any sentence of news has. */
const farthest = 300;

function closest(hits: Matches['hits'][number], { sentence, candidate }: Placed) {
  const near = {
    start: Math.max(sentence.start, candidate.start - farthest),
    end: Math.min(sentence.end, candidate.end + farthest),
  };
  let strongest = 0;
  let nearest = 0;
  let before = false;
  for (const { at, strength } of hitsWithin(hits, near)) {
    if (at >= candidate.start && at < candidate.end) continue;
    const distance = at < candidate.start ? candidate.start - at : at - candidate.end + 1;
    nearest = Math.max(nearest, strength / (1 + distance / halfDistance));
    strongest = Math.max(strongest, strength);
    if (at < candidate.start) before = true;
  }
  return { strongest, nearest, before };
}

/** Whether the person spoken of beside the candidate is whom the question names (1) or not (-1). */
function bound(
  { asked, people }: QuestionModel,
  { passage, sentence, candidate }: Placed,
): Features {
  if (people.length === 0) return {};
  const { mentions } = passage;
  const before = mentions[firstWhere(mentions, ({ at }) => at >= candidate.start) - 1];
  const after = mentions[firstWhere(mentions, ({ at }) => at >= candidate.end)];
  const nearest = [before, after].find(
    (it) => it && it.at >= sentence.start && it.at < sentence.end,
  );
  if (!nearest) return {};
  const value = people.includes(nearest.person.name) ? 1 : -1;
  return { bound: value, [`bound ${asked}`]: value };
}

/** The candidate's own words. */
function wording({ asked, focus }: QuestionModel, { passage, candidate }: Placed): Features {
  const words = passage.terms.slice(candidate.start, candidate.end);
  const content = words.filter((word) => !word.stop);
  const share = (count: number) => (content.length ? count / content.length : 0);
  const repeated = content.filter((word) => focus.some(({ stem }) => stem === word.stem)).length;
  const capital = content.filter((word) => isCapital(passage, word)).length;
  const verbs = content.filter((word) => isVerb(passage, word)).length;
  return {
    repeated: content.length ? repeated / content.length : 1,
    allRepeated: content.length > 0 && repeated === content.length ? 1 : 0,
    length: Math.log(1 + words.length),
    [`length ${asked}`]: Math.log(1 + words.length),
    single: words.length === 1 ? 1 : 0,
    capital: share(capital),
    [`capital ${asked}`]: share(capital),
    verbal: share(verbs),
    verbalFirst: isVerb(passage, words[0]) ? 1 : 0,
    verbLast: isVerb(passage, words.at(-1)) ? 1 : 0,
    [`shape ${asked}:${candidate.shape}`]: 1,
  };
}

/** What stands directly left and right of the candidate. */
function surroundings(
  { asked }: QuestionModel,
  { passage, sentence, candidate }: Placed,
): Features {
  const opens = candidate.start === sentence.start;
  const ends = candidate.end === sentence.end;
  const gapLeft = opens ? '' : gapBefore(passage, candidate.start);
  const gapRight = ends ? '' : gapBefore(passage, candidate.end);
  const left = opens ? 'start' : besides(gapLeft, wordAt(passage, candidate.start - 1), leftWords);
  const right = ends ? 'end' : besides(gapRight, wordAt(passage, candidate.end), rightWords);
  const hyphen = /^[-–]$/;
  return {
    opens: opens ? 1 : 0,
    closes: ends || /^[.,;:)]/.test(gapRight) ? 1 : 0,
    punctuationLeft: /[,;:("“]\s*$/.test(gapLeft) ? 1 : 0,
    hyphenated: hyphen.test(gapLeft) || hyphen.test(gapRight) ? 1 : 0,
    chunkLeft: gapLeft === ' ' && !passage.terms[candidate.start - 1]?.stop ? 1 : 0,
    chunkRight: gapRight === ' ' && !passage.terms[candidate.end]?.stop ? 1 : 0,
    [`left ${left}`]: 1,
    [`left ${asked}:${left}`]: 1,
    [`right ${right}`]: 1,
  };
}

const leftWords = new Set(
  'in at on by of to as was is are were the a an for from with and or called named that than into about like'.split(
    ' ',
  ),
);
const rightWords = new Set('of and in to was is for as by who that which'.split(' '));

function besides(gap: string, word: string, telling: ReadonlySet<string>): string {
  if (gap !== ' ') return 'mark';
  return telling.has(word) ? word : 'other';
}

/** Function words in a row that are looked past: more than English has. */
const mostStops = 20;

/** Whether the nearest content word on either side is one of the question's, noun or verb. */
function neighbours(question: QuestionModel, matches: Matches, placed: Placed): Features {
  const { passage, sentence, candidate } = placed;
  const { terms } = passage;
  const role = question.subject ? 'subject' : 'object';
  const found: Record<string, number> = {};
  for (const [side, from, step] of [
    ['left', candidate.start - 1, -1],
    ['right', candidate.end, 1],
  ] as const) {
    let at = from;
    for (let steps = 0; steps < mostStops && terms[at]?.stop; steps++) at += step;
    if (at < sentence.start || at >= sentence.end || !matches.places.has(at)) continue;
    const kind = isVerb(passage, terms[at]) ? 'verb' : 'noun';
    found[`${side}Matched ${role} ${kind}`] = 1;
  }
  return found;
}

/** How the candidate relates to the noun that "what" or "which" asks for. */
function headNoun({ head }: QuestionModel, { passage, sentence, candidate }: Placed): Features {
  if (!head) return {};
  const { terms } = passage;
  const like = lookUp(head)?.related;
  const content = terms.slice(candidate.start, candidate.end).filter((word) => !word.stop);
  const around = terms.slice(
    Math.max(sentence.start, candidate.start - 3),
    Math.min(sentence.end, candidate.end + 3),
  );
  return {
    headInside: content.some(({ stem }) => stem === head) ? 1 : 0,
    headLast: content.at(-1)?.stem === head ? 1 : 0,
    headBefore: terms[candidate.start - 1]?.stem === head ? 1 : 0,
    headAfter: terms[candidate.end]?.stem === head ? 1 : 0,
    headLike: Math.max(0, ...content.map(({ stem }) => like?.get(stem) ?? 0)),
    headNear: around.some(({ stem }) => stem === head || like?.has(stem)) ? 1 : 0,
  };
}

const mostlyVerb = 0.6;

function isVerb(passage: Passage, word: Term | undefined): boolean {
  if (!word || word.stop || (lookUp(word.stem)?.verb ?? 0) <= mostlyVerb) return false;
  return !/^\p{Lu}/u.test(passage.story.text.slice(word.start, word.start + 2));
}
