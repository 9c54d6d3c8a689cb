import type { Corpus } from '../search/corpus.ts';
import type { Passage } from '../search/passages.ts';
import { overlaps } from '../story/span.ts';
import { meetWords } from './evidence/candidacy.ts';
import { describeWindow } from './evidence/describeWindow.ts';
import { findExactAnswer, type ScoredAnswer } from './exactAnswer.ts';
import { type Features, weighFeatures } from './features.ts';
import { findMatches } from './matches.ts';
import type { Model } from './model.ts';
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
export function rankWindows(
  question: QuestionModel,
  corpus: Corpus,
  model: Model,
  story?: string,
): RankedWindow[] {
  return findPassages(question, corpus, story)
    .flatMap(({ passage, retrieval }) => rankPassage(question, passage, retrieval, model))
    .sort((a, b) => b.score - a.score);
}

interface Found {
  readonly passage: Passage;
  /** The index's score as a share of the best passage's. */
  readonly retrieval: number;
}

/** The best passages of the index; in a small corpus every passage is worth a closer look. */
function findPassages(question: QuestionModel, corpus: Corpus, story?: string): Found[] {
  const wanted = (passage: Passage) => story === undefined || passage.story.name === story;
  const scores = searchPassages(question, corpus);
  const best = Math.max(0, ...scores.values());
  const few = corpus.passages.length <= mostPassages * 3;
  const ids = few ? corpus.passages.map(({ id }) => id) : [...scores.keys()];
  return ids
    .flatMap((id) => {
      const passage = corpus.passages[id];
      const retrieval = best > 0 ? (scores.get(id) ?? 0) / best : 0;
      return passage && wanted(passage) ? [{ passage, retrieval }] : [];
    })
    .slice(0, few ? undefined : mostPassages);
}

/** MiniSearch's scores by passage, best first, for the question's words and their like. */
function searchPassages({ focus }: QuestionModel, corpus: Corpus): Map<number, number> {
  const boosts = new Map<string, number>();
  for (const { related, weight } of focus) {
    for (const [stem, likeness] of related) {
      if (corpus.passagesWith.has(stem))
        boosts.set(stem, relatedBoost * likeness * (weight > 0 ? 1 : 0));
    }
  }
  for (const { stem } of focus) boosts.set(stem, 1);
  const results = corpus.index.search([...boosts.keys()].join(' '), {
    tokenize: (stems) => stems.split(' '),
    boostTerm: (stem) => boosts.get(stem) ?? 1,
  });
  return new Map(results.map(({ id, score }) => [id, score]));
}

/** How much a word of like meaning counts in the search beside the word itself. */
const relatedBoost = 0.3;

function rankPassage(
  question: QuestionModel,
  passage: Passage,
  retrieval: number,
  model: Model,
): RankedWindow[] {
  const matches = findMatches(question, passage);
  if (matches.hits.every((hits) => hits.length === 0)) return [];
  const answers = passage.sentenceTerms.map((sentence) =>
    findExactAnswer(question, passage, matches, sentence, model.exactAnswer),
  );
  return cutWindows(passage).map((window) => {
    const answer = bestOf(answers.slice(window.sentences.start, window.sentences.end));
    const meetings = meetWords(question, window, matches);
    const candidacy = { window, meetings, retrieval, ...(answer && { answer }) };
    const features = describeWindow(question, candidacy);
    const score = weighFeatures(features, model.window);
    return { window, features, score, ...(answer && { answer }) };
  });
}

function bestOf(answers: readonly (ScoredAnswer | undefined)[]): ScoredAnswer | undefined {
  let best: ScoredAnswer | undefined;
  for (const answer of answers) {
    if (answer && (!best || answer.score > best.score)) best = answer;
  }
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
