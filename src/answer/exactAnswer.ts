import type { Passage } from '../search/passages.ts';
import type { Span } from '../story/span.ts';
import { type AnswerCandidate, proposeAnswers } from './answerCandidates.ts';
import { exactAnswerWeights } from './exactAnswerWeights.ts';
import { type Features, weighFeatures } from './features.ts';
import type { Matches } from './matches.ts';
import type { QuestionModel } from './readQuestion.ts';

/** A run of words that may be the exact answer, with how well it fits the question. */
export interface ScoredAnswer {
  /** Range in `passage.terms`. */
  readonly terms: Span;
  readonly shape: AnswerCandidate['shape'];
  readonly score: number;
}

/** The run of words in one sentence that fits the question best, if any fits at all. */
export function findExactAnswer(
  question: QuestionModel,
  passage: Passage,
  matches: Matches,
  sentence: Span,
): ScoredAnswer | undefined {
  let best: ScoredAnswer | undefined;
  for (const candidate of proposeAnswers(passage, sentence)) {
    const features = describeAnswer(question, passage, matches, sentence, candidate);
    const score = weighFeatures(features, exactAnswerWeights);
    if (!best || score > best.score) {
      best = { terms: { start: candidate.start, end: candidate.end }, shape: candidate.shape, score };
    }
  }
  return best;
}

/** What speaks for and against a candidate, by name, so that weights can be read and reviewed. */
export function describeAnswer(
  question: QuestionModel,
  passage: Passage,
  matches: Matches,
  sentence: Span,
  candidate: AnswerCandidate,
): Features {
  const { asked, focus, weight, head } = question;
  const words = passage.terms.slice(candidate.start, candidate.end);
  const content = words.filter((word) => !word.stop);
  let covered = 0;
  let near = 0;
  let after = 0;
  focus.forEach((term, index) => {
    const places = (matches.at[index] ?? []).filter((at) => at >= sentence.start && at < sentence.end && (at < candidate.start || at >= candidate.end));
    if (places.length === 0) return;
    covered += term.weight;
    const distances = places.map((at) => at < candidate.start ? candidate.start - at : at - candidate.end + 1);
    const distance = Math.min(...distances);
    near += term.weight / (1 + distance / 3);
    if (places.some((at) => at < candidate.start)) after += term.weight;
  });
  const total = weight || 1;
  const repeated = content.filter((word) => focus.some(({ stem }) => stem === word.stem)).length;
  const left = passage.terms[candidate.start - 1]?.word ?? '';
  const first = passage.terms[candidate.start];
  const gapLeft = candidate.start > sentence.start ? passage.story.text.slice(passage.terms[candidate.start - 1]?.end ?? 0, first?.start ?? 0) : '^';
  const gapRight = candidate.end < sentence.end ? passage.story.text.slice(passage.terms[candidate.end - 1]?.end ?? 0, passage.terms[candidate.end]?.start ?? 0) : '$';
  const right = passage.terms[candidate.end]?.word ?? '';
  const features: Record<string, number> = {
    bias: 1,
    covered: covered / total,
    near: near / total,
    nearCovered: covered ? near / covered : 0,
    after: after / total,
    repeated: content.length ? repeated / content.length : 1,
    allRepeated: content.length > 0 && repeated === content.length ? 1 : 0,
    length: Math.log(1 + words.length),
    single: words.length === 1 ? 1 : 0,
    opens: candidate.start === sentence.start ? 1 : 0,
    closes: candidate.end === sentence.end || /^[.,;:)]/.test(gapRight) ? 1 : 0,
    punctuationLeft: /[,;:("“]\s*$/.test(gapLeft) ? 1 : 0,
    hyphenated: /^[-–]$/.test(gapLeft) || /^[-–]$/.test(gapRight) ? 1 : 0,
    chunkLeft: gapLeft === ' ' && passage.terms[candidate.start - 1] && !passage.terms[candidate.start - 1]?.stop ? 1 : 0,
    chunkRight: gapRight === ' ' && passage.terms[candidate.end] && !passage.terms[candidate.end]?.stop ? 1 : 0,
    [`shape ${asked}:${candidate.shape}`]: 1,
    [`left ${leftClass(left, gapLeft)}`]: 1,
    [`left ${asked}:${leftClass(left, gapLeft)}`]: 1,
    [`right ${rightClass(right, gapRight)}`]: 1,
    capital: content.length ? content.filter((word) => /^\p{Lu}/u.test(passage.story.text.slice(word.start))).length / content.length : 0,
    [`capital ${asked}`]: content.length ? content.filter((word) => /^\p{Lu}/u.test(passage.story.text.slice(word.start))).length / content.length : 0,
    [`length ${asked}`]: Math.log(1 + words.length),
  };
  const verbal = content.filter((w) => /(ed|ing)$/.test(w.word) && !/^\p{Lu}/u.test(passage.story.text.slice(w.start))).length;
  features['verbal'] = content.length ? verbal / content.length : 0;
  features['verbalFirst'] = /(ed|ing)$/.test(first?.word ?? '') ? 1 : 0;
  if (head) {
    const headAt = content.some(({ stem }) => stem === head);
    features['headInside'] = headAt ? 1 : 0;
    features['headLast'] = content.at(-1)?.stem === head ? 1 : 0;
    features['headBefore'] = passage.terms[candidate.start - 1]?.stem === head && gapLeft === ' ' ? 1 : 0;
    features['headAfter'] = passage.terms[candidate.end]?.stem === head ? 1 : 0;
  }
  return features;
}

const leftWords = new Set('in at on by of to as was is are were the a an for from with and or called named that than into about like'.split(' '));
function leftClass(word: string, gap: string): string {
  if (gap === '^') return 'start';
  if (gap !== ' ') return 'mark';
  return leftWords.has(word) ? word : 'other';
}
function rightClass(word: string, gap: string): string {
  if (gap === '$') return 'end';
  if (gap !== ' ') return 'mark';
  return new Set(['of', 'and', 'in', 'to', 'was', 'is', 'for', 'as', 'by', 'who', 'that', 'which']).has(word) ? word : 'other';
}
