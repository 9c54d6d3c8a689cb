import type { Asked } from './asked.ts';
import { type Features, type Weights, weighFeatures } from './features.ts';
import type { RankedWindow } from './rank.ts';
import type { QuestionModel } from './readQuestion.ts';

/**
 * The probability, 0 to 1, that the best window answers the question at all.
 *
 * @param ranked windows that share no words, best first
 */
export function trust(
  question: QuestionModel,
  ranked: readonly RankedWindow[],
  weights: Weights,
): number {
  if (ranked.length === 0 || question.focus.length === 0) return 0;
  return 1 / (1 + Math.exp(-weighFeatures(describeTrust(question, ranked), weights)));
}

/** Evidence about the best window that also tells whether any window answers. */
const carried = [
  'inside',
  'soft',
  'around',
  'missingAbsolute',
  'missingAroundAbsolute',
  'unknown',
  'corrected',
  'strange',
  'outletAsked',
  'outletMissing',
  'nameOut',
  'nameAway',
  'ordered',
  'bound',
  'spoken',
  'spokenByOther',
  'passage',
];

/** Kinds of answer whose shape can be checked, so that its absence tells. */
const strict: ReadonlySet<Asked> = new Set<Asked>([
  'age',
  'date',
  'duration',
  'money',
  'name',
  'number',
  'percent',
  'person',
  'place',
  'reason',
  'said',
]);
const numeric: ReadonlySet<Asked> = new Set<Asked>([
  'age',
  'date',
  'duration',
  'money',
  'number',
  'percent',
]);

/** What speaks for answering at all, by name. */
export function describeTrust(question: QuestionModel, ranked: readonly RankedWindow[]): Features {
  const best = ranked[0]?.features ?? {};
  const of = (name: string) => best[name] ?? 0;
  const isStrict = strict.has(question.asked);
  const isNumeric = numeric.has(question.asked);
  const margin = (ranked[0]?.score ?? 0) - (ranked[1]?.score ?? 0);
  return {
    bias: 1,
    ...Object.fromEntries(carried.map((name) => [name, of(name)])),
    ...carriedByKind(best),
    [`asked ${question.asked}`]: 1,
    noName: 1 - of('hasNames'),
    unbound: of('bound') < 0 ? 1 : 0,
    boundStrict: isStrict ? of('bound') : 0,
    fits: isStrict ? of('fits') : 0,
    unfit: isStrict ? 1 - of('fits') : 0,
    fitsFigure: isNumeric ? of('fits') : 0,
    unfitFigure: isNumeric ? 1 - of('fits') : 0,
    fitNear: isStrict ? of('fitNear') : 0,
    fitNearName: isStrict ? of('nearName') * of('fits') : 0,
    near: isStrict ? 0 : of('answerNear'),
    unspoken: question.asked === 'said' ? 1 - of('spoken') : 0,
    answer: of('answer') / scoreScale,
    short: question.focus.length <= 1 ? 1 : 0,
    margin: Math.min(widestMargin, margin),
  };
}

/** Brings an exact answer's log odds to the size of the other evidence. */
const scoreScale = 4;
const widestMargin = 3;

function carriedByKind(best: Features): Features {
  return Object.fromEntries(
    Object.entries(best)
      .filter(([name]) => /^(answer|fits|fitNear|bound|nearName|shape) /.test(name))
      .map(([name, value]) => [name, name.startsWith('answer ') ? value / scoreScale : value]),
  );
}
