import type { Passage } from '../search/passages.ts';
import type { ScoredAnswer } from './exactAnswer.ts';
import type { Features } from './features.ts';
import type { Matches } from './matches.ts';
import type { QuestionModel } from './readQuestion.ts';
import type { Window } from './windows.ts';

/** What speaks for and against quoting a window, by name. */
export function describeWindow(
  question: QuestionModel,
  window: Window,
  matches: Matches,
  retrieval: number,
  answer: ScoredAnswer | undefined,
): Features {
  const { passage, terms } = window;
  const { focus, weight, asked } = question;
  let inside = 0;
  let around = 0;
  let missing = 0;
  let unknown = 0;
  let names = 0;
  let namesIn = 0;
  let heaviest = 0;
  let heaviestMissing = 0;
  const places = focus.map((_, i) => (matches.at[i] ?? []).filter((at) => at >= terms.start && at < terms.end));
  focus.forEach((term, i) => {
    const here = (places[i]?.length ?? 0) > 0;
    const near = here || (matches.at[i]?.length ?? 0) > 0 || matches.nearby[i];
    heaviest = Math.max(heaviest, term.weight);
    if (term.name) names += term.weight;
    if (here) inside += term.weight;
    if (near) {
      around += term.weight;
      if (term.name) namesIn += term.weight;
    } else {
      missing = Math.max(missing, term.weight);
    }
    if (!here) heaviestMissing = Math.max(heaviestMissing, term.weight);
    if (term.unknown) unknown += term.weight;
  });
  let ordered = 0;
  let pairs = 0;
  for (let i = 1; i < focus.length; i++) {
    const a = focus[i - 1];
    const b = focus[i];
    if (!a || !b) continue;
    const pairWeight = Math.min(a.weight, b.weight);
    pairs += pairWeight;
    const reach = b.position - a.position + 1;
    if (places[i - 1]?.some((x) => places[i]?.some((y) => y > x && y - x <= reach))) ordered += pairWeight;
  }
  const total = weight || 1;
  const length = window.end - window.start;
  return {
    inside: inside / total,
    around: around / total,
    insideSquared: (inside / total) ** 2,
    missing: heaviest ? missing / heaviest : 0,
    heaviestMissing: heaviest ? heaviestMissing / heaviest : 0,
    unknown: unknown / total,
    names: names ? namesIn / names : 1,
    ordered: pairs ? ordered / pairs : 0,
    passage: retrieval,
    length: length / 400,
    sentences: window.sentences.end - window.sentences.start - 1,
    fragment: length < 40 ? 1 : 0,
    caption: passage.block.kind === 'caption' ? 1 : 0,
    headline: passage.block.kind === 'headline' ? 1 : 0,
    pronoun: startsWithPronoun(passage, terms.start) ? 1 : 0,
    answer: answer ? answer.score : -10,
    [`answer ${asked}`]: answer ? answer.score : -10,
  };
}

function startsWithPronoun(passage: Passage, at: number): boolean {
  return /^(he|she|it|they|this|that|these|those|his|her|their|its)$/.test(passage.terms[at]?.word ?? '');
}
