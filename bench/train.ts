import { writeFileSync } from 'node:fs';
import { describeAnswer } from '../src/answer/answerEvidence.ts';
import { proposeAnswers } from '../src/answer/candidates/proposeAnswers.ts';
import { type Weights, weighFeatures } from '../src/answer/features.ts';
import { findMatches } from '../src/answer/matches.ts';
import type { Model } from '../src/answer/model.ts';
import { pickApart, type RankedWindow, rankWindows } from '../src/answer/rank.ts';
import { readQuestion } from '../src/answer/readQuestion.ts';
import { describeTrust } from '../src/answer/refusal.ts';
import type { Passage } from '../src/search/passages.ts';
import { type Observation, trainLogistic } from './logistic.ts';
import { type Case, readTuningCases, readXquadCases } from './questionSets.ts';
import { type Example, type Group, trainSoftmax } from './softmax.ts';
import { tokenOverlap } from './tokenOverlap.ts';

/** How much a question on an encyclopaedia counts beside one on a news story. */
const xquadWeight = 0.4;
/** Questions to refuse are the rarer ones. */
const refusalWeight = 2;
/** An XQuAD question with its paragraph taken away should be refused, though less surely. */
const silencedWeight = 0.15;
const threshold = 0.5;

const news = readTuningCases();
const xquad = readXquadCases();
if (xquad.length === 0) throw new Error('../shared/eval is absent: training needs it');
const cases = [...news, ...xquad];
const weightOf = (asked: Case) => (xquad.includes(asked) ? xquadWeight : 1);

const exactAnswer = trainExactAnswer();
const ranked = new Map(cases.map((asked) => [asked, rank(asked)] as const));
const window = trainWindow();
const trust = trainTrust();
writeModel({ exactAnswer, window, trust, threshold });

function rank(asked: Case): RankedWindow[] {
  const model = { exactAnswer, window: {}, trust: {}, threshold };
  return rankWindows(readQuestion(asked.question, asked.corpus), asked.corpus, model);
}

function trainExactAnswer(): Weights {
  const groups = cases
    .filter(({ refuse, answers }) => !refuse && answers.length > 0)
    .map((asked) => ({ examples: answerExamples(asked), weight: 1 }))
    .filter(({ examples }) => examples.some(({ right }) => right > 0));
  return trainSoftmax(groups, { decay: 3, rounds: 12 });
}

/** Every candidate of the passages that answer; right are those nearest the expected words. */
function answerExamples(asked: Case): Example[] {
  const question = readQuestion(asked.question, asked.corpus);
  const examples = asked.corpus.passages
    .filter(({ story, block }) => block.sentences.some((sentence) => asked.right(story, sentence)))
    .flatMap((passage) => passageExamples(passage, asked, question));
  const best = Math.max(0.3, ...examples.map(({ right }) => right));
  return examples.map(({ features, right }) => ({ features, right: right >= best - 0.01 ? 1 : 0 }));
}

function passageExamples(
  passage: Passage,
  asked: Case,
  question: ReturnType<typeof readQuestion>,
): Example[] {
  const matches = findMatches(question, passage);
  const { story, terms } = passage;
  return passage.sentenceTerms.flatMap((sentence, i) => {
    const span = passage.block.sentences[i];
    const answers = span !== undefined && asked.right(story, span);
    return proposeAnswers(passage, sentence).map((candidate) => {
      const start = terms[candidate.start]?.start ?? 0;
      const text = story.text.slice(start, terms[candidate.end - 1]?.end ?? start);
      const overlap = Math.max(...asked.answers.map((expected) => tokenOverlap(text, expected)));
      const features = describeAnswer(question, matches, { passage, sentence, candidate });
      return { features, right: answers ? overlap : 0 };
    });
  });
}

function trainWindow(): Weights {
  const groups: Group[] = cases
    .filter(({ refuse }) => !refuse)
    .map((asked) => ({
      weight: weightOf(asked),
      examples: (ranked.get(asked) ?? []).map(({ features, window: { passage, start, end } }) => ({
        features,
        right: asked.right(passage.story, { start, end }) ? 1 : 0,
      })),
    }))
    .filter(({ examples }) => examples.some(({ right }) => right > 0));
  return trainSoftmax(groups, { decay: 5, rounds: 15 });
}

function trainTrust(): Weights {
  const observations = cases.flatMap((asked) => {
    const best = reranked(asked);
    const weight = weightOf(asked) * (asked.refuse ? refusalWeight : 1);
    const answers = best
      .slice(0, 3)
      .some(({ window: found }) => asked.right(found.passage.story, found));
    if (!asked.refuse && !answers) return [];
    return [observe(asked, best, asked.refuse ? 0 : 1, weight)];
  });
  const silenced = xquad.map((asked) => {
    const rest = reranked(asked, ({ window: found }) => {
      const { story, block } = found.passage;
      return !block.sentences.some((sentence) => asked.right(story, sentence));
    });
    return observe(asked, rest, 0, silencedWeight * refusalWeight);
  });
  return trainLogistic([...observations, ...silenced], { decay: 4, rounds: 300 });
}

function reranked(
  asked: Case,
  keep: (found: RankedWindow) => boolean = () => true,
): RankedWindow[] {
  const scored = (ranked.get(asked) ?? [])
    .filter(keep)
    .map((found) => ({ ...found, score: weighFeatures(found.features, window) }))
    .sort((a, b) => b.score - a.score);
  return pickApart(scored, 5);
}

function observe(
  asked: Case,
  best: readonly RankedWindow[],
  right: number,
  weight: number,
): Observation {
  const question = readQuestion(asked.question, asked.corpus);
  return { features: describeTrust(question, best), right, weight };
}

/** To three places; a weight too small to turn anything is left out. */
function round(weight: number): number | undefined {
  const rounded = Math.round(weight * 1000) / 1000;
  return Math.abs(rounded) < 0.02 ? undefined : rounded;
}

function writeModel(model: Model): void {
  const rounded = JSON.stringify(
    model,
    (_, value) => (typeof value === 'number' ? round(value) : value),
    2,
  );
  writeFileSync(
    'src/answer/trainedModel.ts',
    [
      '// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: weights, whatever they resemble',
      "import type { Model } from './model.ts';",
      '',
      '/** Written by `npm run train`; the names are those of the evidence that each weight is for. */',
      `export const trainedModel: Model = ${rounded};`,
      '',
    ].join('\n'),
  );
  const count = Object.values(model).reduce(
    (sum, part) => sum + (typeof part === 'number' ? 0 : Object.keys(part).length),
    0,
  );
  console.log(`${cases.length} questions, ${count} weights: src/answer/trainedModel.ts`);
}
