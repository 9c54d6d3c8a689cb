import { rememberLately } from '../../../search/rememberLately.ts';
import type { Features } from '../../features.ts';
import type { Asked } from '../../question/asked.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { ScoredAnswer } from '../exactAnswer.ts';
import type { Candidacy } from './candidacy.ts';

/** How well the window's best exact answer fits. */
export function answering({ asked }: QuestionModel, { answer, window }: Candidacy): Features {
  if (!answer) return { answer: noAnswer, [`answer ${asked}`]: noAnswer };
  const { features, score, fits, shape } = answer;
  const of = (name: string) => features[name] ?? 0;
  const near = of('near');
  return {
    answer: score,
    [`answer ${asked}`]: score,
    answerNear: near,
    answerClause: of('clause'),
    [`answerClause ${asked}`]: of('clause'),
    nearName: of('nearName'),
    [`nearName ${asked}`]: of('nearName'),
    bound: of('bound'),
    fits: fits ? 1 : 0,
    [`fits ${asked}`]: fits ? 1 : 0,
    fitNear: fits ? near : 0,
    [`fitNear ${asked}`]: fits ? near : 0,
    [`shape ${asked}:${shape}`]: 1,
    headNear: of('headNear'),
    [`headNear ${asked}`]: of('headNear'),
    [`headHit ${asked}`]: Math.max(of('headInside'), of('headAfter')),
    matchedVerb: verbBeside(answer),
    ...placeOf(answer),
    headlineUnfit:
      window.passage.block.kind === 'headline' && !(fits && countable.has(asked)) ? 1 : 0,
  };
}

/** What a headline states in full: of who, where and why it gives the half, and the story below the rest. */
const countable: ReadonlySet<Asked> = new Set([
  'date',
  'clock',
  'age',
  'money',
  'percent',
  'duration',
  'extent',
  'length',
  'number',
]);

/** Whether the answer stands right beside a verb of the question. */
const verbBeside = rememberLately(({ features }: ScoredAnswer) =>
  Object.keys(features).some((name) => /Matched .* verb$/.test(name)) ? 1 : 0,
);

/** What the answer is said of, counts or does, which tells whether the window answers at all. */
const placeOf = rememberLately(
  ({ features }: ScoredAnswer): Features =>
    Object.fromEntries(Object.entries(features).filter(([name]) => ofPlace.test(name))),
);
const ofPlace = /^(measure|dimension|counts |age of )|asked verb/;

/** Stands in for the score of an answer where a window has no words to offer. */
const noAnswer = -10;
