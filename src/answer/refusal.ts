import { isProperName } from '../search/properNames.ts';
import { isCalendarWord, isDemonym, isPlace } from '../story/lexicon/places.ts';
import { isTitle } from '../story/lexicon/titles.ts';
import { slice } from '../story/span.ts';
import type { Features } from './features.ts';
import { isCapital } from './question/focus.ts';
import { questionForm } from './question/questionForm.ts';
import type { QuestionModel } from './question/readQuestion.ts';
import { isOthersDeed } from './ranking/othersDeeds.ts';
import { isOthersMeasure } from './ranking/othersMeasure.ts';
import { isOthersWords } from './ranking/othersWords.ts';
import type { RankedWindow } from './ranking/rank.ts';
import { type Tree, weighTrees } from './trees.ts';
import { heaviest, unmetWords } from './unmetWords.ts';

/**
 * The probability, 0 to 1, that the best windows answer the question at all.
 *
 * @param ranked windows that share no words, best first
 */
export function trust(
  question: QuestionModel,
  ranked: readonly RankedWindow[],
  trees: readonly Tree[],
): number {
  const [best] = ranked;
  if (!best || question.focus.length === 0) return 0;
  if ((best.features['soft'] ?? 0) < LEAST_MET) return 0;
  if (isOfTheUnknown(question) || namesAStranger(question)) return 0;
  if (isOthersWords(question, best) || isOthersDeed(question, best)) return 0;
  if (isOthersMeasure(question, best)) return 0;
  return 1 / (1 + Math.exp(-weighTrees(describeTrust(question, ranked), trees)));
}

/**
 * Share of the question's words, by weight, that a quote must meet in any way. Trees see few questions
 * that meet less, and guess; two in three of those they answered on stories left out were wrong.
 */
const LEAST_MET = 0.15;

/** "The president of France": no story that never names France tells of one. */
function isOfTheUnknown({ focus, terms }: QuestionModel): boolean {
  return focus.some(
    ({ name, unknown, related, position }) =>
      name && unknown && related.size === 0 && terms[position - 1]?.word === 'of',
  );
}

/**
 * "Could Roe have done it?", and no story has ever heard of Roe. Places and peoples may be told of by what
 * is in them, days by what is done on them, and letters be spelt out.
 */
function namesAStranger({ focus, terms, text }: QuestionModel): boolean {
  return focus.some(({ word, position, unknown, strange, related }) => {
    const term = terms[position];
    if (!unknown || related.size > 0 || !term || !isCapital(text, term)) return false;
    if (isPlace(word) || isCalendarWord(word) || isTitle(word)) return false;
    if (isDemonym(word) || isDemonym(word.replace(/s$/, ''))) return false;
    return (strange && !/^\p{Lu}{2,5}$/u.test(slice(text, term))) || isProperName(word);
  });
}

/** What speaks for answering at all, by name: all that is known of the best window, and of its rivals. */
export function describeTrust(question: QuestionModel, ranked: readonly RankedWindow[]): Features {
  const [best, second] = ranked;
  const top = best?.score ?? 0;
  const odds = ranked.reduce((sum, { score }) => sum + Math.exp(score - top), 0);
  const most = (name: string) =>
    ranked.reduce((so, { features }) => Math.max(so, features[name] ?? 0), 0);
  return {
    ...best?.features,
    ...questionForm(question),
    ...unknownWords(question),
    ...(best && unmetWords(question, best)),
    bias: 1,
    [`asked ${question.asked}`]: 1,
    mute: question.mute ? 1 : 0,
    noName: best?.features['hasNames'] ? 0 : 1,
    short: question.focus.length <= 1 ? 1 : 0,
    score: top,
    margin: Math.min(widestMargin, top - (second?.score ?? top - widestMargin)),
    ahead: 1 / Math.max(1, odds),
    softAnywhere: most('soft'),
    aroundAnywhere: most('around'),
    fitNearAnywhere: most('fitNear'),
  };
}

const widestMargin = 3;

/** The words that no story holds, and those of them that the lexicon cannot help out with either. */
function unknownWords({ focus }: QuestionModel): Features {
  const unknown = focus.filter(({ unknown }) => unknown);
  const helpless = unknown.filter(({ related }) => related.size === 0);
  return {
    unknownHeaviest: heaviest(unknown),
    unknownVerbs: unknown.filter(({ sort }) => sort === 'verb').length,
    unknownNouns: unknown.filter(({ sort }) => sort === 'noun').length,
    helpless: helpless.length,
    helplessWeight: helpless.reduce((so, { weight }) => so + weight, 0),
  };
}
