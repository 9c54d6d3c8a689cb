/** Trains the weights of the engine and says what they are worth on stories they were not trained on. */
import { writeFileSync } from 'node:fs';
import { collectFeatures, type Weights } from '../src/answer/features.ts';
import type { Model } from '../src/answer/model.ts';
import { type QuestionModel, readQuestion } from '../src/answer/question/readQuestion.ts';
import { describeCandidate } from '../src/answer/ranking/candidateEvidence/describeCandidate.ts';
import { proposeAnswers } from '../src/answer/ranking/candidates/proposeAnswers.ts';
import { findMatches } from '../src/answer/ranking/matches.ts';
import { pickApart, type RankedWindow, rankWindows } from '../src/answer/ranking/rank.ts';
import { describeTrust, trust } from '../src/answer/refusal.ts';
import type { Tree } from '../src/answer/trees.ts';
import type { Passage } from '../src/search/passages.ts';
import { slice, stretch } from '../src/story/span.ts';
import { type Observation, trainTrees } from './boost.ts';
import type { Case } from './case.ts';
import { readArticleCases, readOffTopicCases, readTuningCases } from './questionSets.ts';
import { percent } from './shares.ts';
import { type Example, trainSoftmax } from './softmax.ts';
import { tokenOverlap } from './tokenOverlap.ts';
import { windowExamples, windowTraining } from './windowExamples.ts';

/** Least trust at which an answer is given; chosen on the table that this script prints. */
const threshold = 0.3;
const folds = 3;
const offTopicPerStory = 4;
/**
 * How much each of those counts for refusing. Members ask such things more often than our questions
 * do; eight would cost more right answers than it saves wrong ones.
 */
const offTopicWeight = 4;
/**
 * How much those on articles count for refusing, or the trees would learn of news what is true of
 * articles, whose questions are answered five times in six. Were only the answered ones to count, nothing
 * asked of an article would be refused.
 */
const articleWeight = { answered: 0.6, unanswered: 0.2 };

const tuning = readTuningCases();
const offTopic = new Set(readOffTopicCases('tune', tuning, offTopicPerStory));
const articles = readArticleCases('tune');
const ofArticles = new Set(articles);
const cases = [...tuning, ...offTopic, ...articles];
const questions = new Map(cases.map((it) => [it, readQuestion(it.question, it.corpus)] as const));

const attempts = crossFit();
const trustTrees = trainTrust(attempts);
const trusted = trustAll(attempts);
printReliability(trusted);
printThresholds(trusted);
writeModel({ ...trainRanking(cases), trust: trustTrees, threshold });

/** A question with what the engine, trained on other stories, would quote. */
interface Attempt {
  readonly asked: Case;
  readonly fold: number;
  readonly ranked: readonly RankedWindow[];
  /** Whether the first of them answers, and whether one of the first three does. */
  readonly right: boolean;
  readonly shown: boolean;
}

/** Ranks each question by weights trained without its story, as a new story would be ranked. */
function crossFit(): Attempt[] {
  const groups = [...new Set(cases.map(({ group }) => group))];
  const foldOf = (asked: Case) => groups.indexOf(asked.group) % folds;
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const ranking = trainRanking(cases.filter((asked) => foldOf(asked) !== fold));
    return cases
      .filter((asked) => foldOf(asked) === fold)
      .map((asked) => judge(asked, fold, pickApart(rank(asked, ranking), 5)));
  });
}

function judge(asked: Case, fold: number, ranked: readonly RankedWindow[]): Attempt {
  const answers = ranked.map(({ window }) => asked.right(window.passage.story, window));
  return {
    asked,
    fold,
    ranked,
    right: answers[0] === true,
    shown: answers.slice(0, 3).includes(true),
  };
}

type Ranking = Pick<Model, 'exactAnswer' | 'window'>;

function trainRanking(from: readonly Case[]): Ranking {
  const answerable = from.filter(({ refuse }) => !refuse);
  const exactAnswer = trainExactAnswer(answerable);
  const window = trainWindow(answerable, exactAnswer);
  return { exactAnswer, window };
}

function rank(asked: Case, ranking: Ranking): RankedWindow[] {
  return rankWindows(questionOf(asked), asked.corpus, { ...ranking, trust: [], threshold });
}

function questionOf(asked: Case): QuestionModel {
  return questions.get(asked) ?? readQuestion(asked.question, asked.corpus);
}

function trainExactAnswer(from: readonly Case[]): Weights {
  const told = from.filter(({ answers }) => answers.length > 0);
  return trainSoftmax(lazily(told, answerExamples), { decay: 3, rounds: 10 });
}

function* lazily(from: readonly Case[], examplesOf: (asked: Case) => Example[]) {
  for (const asked of from) yield examplesOf(asked);
}

/** Every candidate of the passages that answer; right are those nearest the expected words. */
function answerExamples(asked: Case): Example[] {
  const examples = asked.corpus.passages
    .filter(({ story, block }) => block.sentences.some((sentence) => asked.right(story, sentence)))
    .flatMap((passage) => passageExamples(passage, asked));
  const best = Math.max(0.3, ...examples.map(({ right }) => right));
  return examples.map(({ features, right }) => ({ features, right: right >= best - 0.01 ? 1 : 0 }));
}

function passageExamples(passage: Passage, asked: Case): Example[] {
  const question = questionOf(asked);
  const matches = findMatches(question, passage);
  const { story, terms } = passage;
  return passage.sentenceTerms.flatMap((sentence, i) => {
    const span = passage.block.sentences[i];
    const answers = span !== undefined && asked.right(story, span);
    return proposeAnswers(passage, sentence).map((candidate) => {
      const text = slice(story.text, stretch(terms, candidate));
      const overlap = answers
        ? Math.max(...asked.answers.map((expected) => tokenOverlap(text, expected)))
        : 0;
      const placed = { passage, sentence, candidate };
      const features = collectFeatures((tell) =>
        describeCandidate(question, matches, placed, tell),
      );
      return { features, right: overlap };
    });
  });
}

function trainWindow(from: readonly Case[], exactAnswer: Weights): Weights {
  const examplesOf = (asked: Case) =>
    windowExamples(asked, rank(asked, { exactAnswer, window: {} }));
  return trainSoftmax(lazily(from, examplesOf), windowTraining);
}

function trainTrust(from: readonly Attempt[]): Tree[] {
  const observations = from.filter(({ ranked }) => ranked.length > 0).map(observe);
  return trainTrees(observations, {
    trees: 800,
    depth: 4,
    rate: 0.06,
    leastCurvature: 1,
    decay: 1,
    featureShare: 0.3,
    rowShare: 0.7,
  });
}

/**
 * An answer that stands second or third is worth giving too. Where none does, the question is one
 * that was misread, and teaches little about whether to answer.
 */
function observe({ asked, ranked, right, shown }: Attempt): Observation {
  const features = describeTrust(questionOf(asked), ranked);
  const weight = weightOf(asked);
  if (asked.refuse || right) return { features, right: right ? 1 : 0, weight };
  return { features, right: shown ? 1 : 0, weight: weight * (shown ? 0.5 : 0.3) };
}

function weightOf(asked: Case): number {
  if (offTopic.has(asked)) return offTopicWeight;
  if (!ofArticles.has(asked)) return 1;
  return asked.refuse ? articleWeight.unanswered : articleWeight.answered;
}

interface Trusted extends Attempt {
  readonly trust: number;
}

/** Trusts each attempt by trees trained on other stories. */
function trustAll(all: readonly Attempt[]): Trusted[] {
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const trees = trainTrust(all.filter((attempt) => attempt.fold !== fold));
    return all
      .filter((attempt) => attempt.fold === fold)
      .map((attempt) => ({
        ...attempt,
        trust: trust(questionOf(attempt.asked), attempt.ranked, trees),
      }));
  });
}

/** How often the answer was among the first three quotes where the trust was so high. */
function printReliability(trusted: readonly Trusted[]): void {
  console.log('| trust | questions | answered in 3 |\n| --- | --- | --- |');
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = trusted.filter((it) => Math.min(9, Math.floor(it.trust * 10)) === tenth);
    const share = percent(here, ({ shown }) => shown);
    console.log(`| ${10 * tenth}–${10 * tenth + 10} % | ${here.length} | ${share} |`);
  }
}

/** What each threshold gives and takes. */
function printThresholds(trusted: readonly Trusted[]): void {
  const onNews = trusted.filter(({ asked }) => !ofArticles.has(asked));
  const answerable = onNews.filter(({ asked }) => !asked.refuse);
  const silent = onNews.filter(({ asked }) => asked.refuse);
  const onArticles = trusted.filter(({ asked }) => ofArticles.has(asked) && !asked.refuse);
  console.log(
    '\n| threshold | news first | news refused | articles first |\n| --- | --- | --- | --- |',
  );
  for (const least of [0, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7]) {
    const given = (it: Trusted) => it.right && it.trust >= least;
    const refused = percent(silent, (it) => it.trust < least);
    console.log(
      `| ${least} | ${percent(answerable, given)} | ${refused} | ${percent(onArticles, given)} |`,
    );
  }
}

/** To three places; a weight too small to turn anything is left out. */
function round(weights: Weights): Weights {
  const rounded = Object.entries(weights).map(
    ([name, weight]) => [name, Math.round(weight * 1000) / 1000] as const,
  );
  return Object.fromEntries(rounded.filter(([, weight]) => Math.abs(weight) >= 0.02));
}

function writeModel({ exactAnswer, window, trust, threshold }: Model): void {
  const weights = (all: Weights) => JSON.stringify(round(all), null, 2);
  const trees = trust.map((tree) => `    '${JSON.stringify(tree)}',`).join('\n');
  writeFileSync(
    'src/answer/trainedModel.ts',
    `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: weights, whatever they resemble
import type { Model } from './model.ts';

/** Written by \`npm run train\`; the names are those of the evidence that each weight is for. */
export const trainedModel: Model = {
  threshold: ${threshold},
  exactAnswer: ${weights(exactAnswer)},
  window: ${weights(window)},
  /** A tree a line: feature, bound, tree below the bound, tree from there on. */
  trust: [
${trees}
  ].map((tree) => JSON.parse(tree)),
};
`,
  );
  console.log(`\n${cases.length} questions: src/answer/trainedModel.ts`);
}
