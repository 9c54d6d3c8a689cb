import type { Corpus } from '../search/corpus.ts';
import type { Passage } from '../search/passages.ts';
import { overlaps } from '../story/span.ts';
import { describeWindow } from './evidence.ts';
import { findExactAnswer, type ScoredAnswer } from './exactAnswer.ts';
import { type Features, weighFeatures } from './features.ts';
import { findMatches } from './matches.ts';
import { rankWeights } from './rankWeights.ts';
import type { QuestionModel } from './readQuestion.ts';
import { cutWindows, type Window } from './windows.ts';

/** A window with the evidence for quoting it. */
export interface RankedWindow {
  readonly window: Window;
  readonly features: Features;
  /** Log odds against the question's other windows; only comparable within one question. */
  readonly score: number;
  /** The words in it that answer most exactly. */
  readonly answer?: ScoredAnswer;
}

/** Passages that MiniSearch hands to the closer reading. */
const mostPassages = 20;

/** Every window of the most promising passages, best first. */
export function rankWindows(question: QuestionModel, corpus: Corpus, story?: string): RankedWindow[] {
  const hits = corpus.index
    .search(question.text, story === undefined ? {} : { filter: ({ id }) => corpus.passages[id]?.story.name === story })
    .slice(0, mostPassages);
  const best = hits[0]?.score ?? 0;
  return hits
    .flatMap(({ id, score }) => {
      const passage = corpus.passages[id];
      return passage ? rankPassage(question, passage, best > 0 ? score / best : 0) : [];
    })
    .sort((a, b) => b.score - a.score);
}

function rankPassage(question: QuestionModel, passage: Passage, retrieval: number): RankedWindow[] {
  const matches = findMatches(question, passage);
  const answers = passage.sentenceTerms.map((sentence) =>
    findExactAnswer(question, passage, matches, sentence),
  );
  return cutWindows(passage).map((window) => {
    const answer = bestOf(answers.slice(window.sentences.start, window.sentences.end));
    const features = describeWindow(question, window, matches, retrieval, answer);
    const score = weighFeatures(features, rankWeights);
    return { window, features, score, ...(answer && { answer }) };
  });
}

function bestOf(answers: readonly (ScoredAnswer | undefined)[]): ScoredAnswer | undefined {
  let best: ScoredAnswer | undefined;
  for (const answer of answers) if (answer && (!best || answer.score > best.score)) best = answer;
  return best;
}

/** The best windows that share no words, so that "more quotes" shows something new each time. */
export function pickApart(ranked: readonly RankedWindow[], most: number): RankedWindow[] {
  const picked: RankedWindow[] = [];
  for (const candidate of ranked) {
    if (picked.length === most) break;
    const { window } = candidate;
    const repeated = picked.some(
      ({ window: other }) => other.passage === window.passage && overlaps(other, window),
    );
    if (!repeated) picked.push(candidate);
  }
  return picked;
}
