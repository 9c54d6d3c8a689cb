import type { Corpus } from '../../search/corpus.ts';
import type { Passage } from '../../search/passages.ts';
import { contains, overlaps, type Span } from '../../story/span.ts';
import { type Features, weighFeatures } from '../features.ts';
import type { Model } from '../model.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import { findExactAnswer, type ScoredAnswer } from './exactAnswer.ts';
import { findMatches, type Matches } from './matches.ts';
import { isOthersDeed } from './othersDeeds.ts';
import { isOthersWords } from './othersWords.ts';
import { type Candidacy, meetWords } from './windowEvidence/candidacy.ts';
import { glance } from './windowEvidence/coverage.ts';
import { describeWindow } from './windowEvidence/describeWindow.ts';
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

/**
 * Windows that a closer look is worth. On the evaluation's questions the window that won the closer
 * look was always among the first 16.
 */
const mostWindows = 32;

/**
 * The most promising windows of the most promising passages, best first. Those that surely give other
 * people's words, or tell of others than is asked, are left out, unless there are no others.
 */
export function rankWindows(
  question: QuestionModel,
  corpus: Corpus,
  model: Model,
  story?: string,
): RankedWindow[] {
  const exactAnswers = answersOnce(question, model);
  const ranked = findPassages(question, corpus, story)
    .flatMap((found) => cutCandidates(question, found))
    .sort((a, b) => b.promise - a.promise)
    .slice(0, mostWindows)
    .map((candidate) => weigh(question, candidate, exactAnswers, model))
    .sort((a, b) => b.score - a.score);
  const own = ranked.filter(
    (window) => !isOthersWords(question, window) && !isOthersDeed(question, window),
  );
  return own.length > 0 ? own : ranked;
}

interface Found {
  readonly passage: Passage;
  /** The index's score as a share of the best passage's. */
  readonly retrieval: number;
}

/** The best passages of the index; in a small corpus every passage is worth a closer look. */
function findPassages(question: QuestionModel, corpus: Corpus, story?: string): Found[] {
  const found = searchPassages(question, corpus);
  const best = found[0]?.score ?? 1;
  const wanted = found.filter((one) => story === undefined || one.story.name === story);
  if (corpus.size > mostPassages * 3) {
    const first = wanted.slice(0, mostPassages);
    return first.map(({ passage, score }) => ({ passage, retrieval: score / best }));
  }
  const shares = new Map(wanted.map(({ passage, score }) => [passage, score / best]));
  return corpus.passages
    .filter((passage) => story === undefined || passage.story.name === story)
    .map((passage) => ({ passage, retrieval: shares.get(passage) ?? 0 }));
}

/** What the index holds for the question's words and their like. */
function searchPassages({ focus }: QuestionModel, corpus: Corpus): ReturnType<Corpus['search']> {
  const boosts = new Map<string, number>();
  for (const { related, weight } of focus) {
    for (const [stem, likeness] of related) {
      if (corpus.passagesWith.has(stem))
        boosts.set(stem, relatedBoost * likeness * (weight > 0 ? 1 : 0));
    }
  }
  for (const { stem } of focus) boosts.set(stem, 1);
  return corpus.search(boosts);
}

/** How much a word of like meaning counts in the search beside the word itself. */
const relatedBoost = 0.3;

/** A window before its exact answer is looked for. */
interface Candidate extends Candidacy {
  readonly matches: Matches;
  /** What a glance tells; only comparable within one question. */
  readonly promise: number;
}

/** Every window of a passage that meets any of the question's words. */
function cutCandidates(question: QuestionModel, { passage, retrieval }: Found): Candidate[] {
  const matches = findMatches(question, passage);
  if (matches.hits.every((hits) => hits.length === 0)) return [];
  return cutWindows(passage).map((window) => {
    const candidacy = { window, retrieval, meetings: meetWords(question, window, matches) };
    return { ...candidacy, matches, promise: glance(question, candidacy) };
  });
}

function weigh(
  question: QuestionModel,
  candidate: Candidate,
  exactAnswers: ExactAnswers,
  model: Model,
): RankedWindow {
  const { window } = candidate;
  const answer = bestOf(exactAnswers(candidate));
  const features = describeWindow(question, { ...candidate, ...(answer && { answer }) });
  const score = weighFeatures(features, model.window);
  return { window, features, score, ...(answer && { answer }) };
}

/** The exact answers of a window's sentences. */
type ExactAnswers = (candidate: Candidate) => readonly (ScoredAnswer | undefined)[];

/** Windows overlap, but each sentence is searched for its exact answer once. */
function answersOnce(question: QuestionModel, { exactAnswer }: Model): ExactAnswers {
  const known = new Map<Span, ScoredAnswer | undefined>();
  return ({ window, matches }) =>
    sentencesOf(window).map((sentence) => {
      const { passage } = window;
      if (!known.has(sentence)) {
        known.set(sentence, findExactAnswer(question, passage, matches, sentence, exactAnswer));
      }
      return known.get(sentence);
    });
}

/** Ranges in the passage's terms: of the window's sentences, or of all that it shows of a longer one. */
function sentencesOf({ passage, sentences, terms }: Window): readonly Span[] {
  const shown = passage.sentenceTerms.slice(sentences.start, sentences.end);
  return shown.every((sentence) => contains(terms, sentence)) ? shown : [terms];
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
