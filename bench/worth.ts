import { type Features, type Weights, weighFeatures } from '../src/answer/features.ts';
import { readQuestion } from '../src/answer/question/readQuestion.ts';
import { pickApart, type RankedWindow, rankWindows } from '../src/answer/ranking/rank.ts';
import { trainedModel } from '../src/answer/trainedModel.ts';
import type { Case } from './case.ts';
import { printTable } from './printTable.ts';
import { everyThird, readArticleCases, readNewsCases, readTuningCases } from './questionSets.ts';
import { shareOf } from './shares.ts';
import { trainSoftmax } from './softmax.ts';
import { windowExamples, windowTraining } from './windowExamples.ts';

/** The evidence on a window by what it tells; the first family that a name fits is its own. */
const families: readonly (readonly [family: string, names: RegExp])[] = [
  [
    'which of the question’s words are met',
    /^(has|met|unmet|away|share) |^(hasNames|names|namesOfOthers|fullName|nameOut|nameAway)|^(soft|softSquared|wordsLike|like|faint|dense|weight\w+|inside|written|writtenAll|around|missing\w*|unknown|strange|corrected|words|wordsMet|wordsUnmet\w*)$/,
  ],
  ['how near each other they stand', /^(ordered|together|apart)$/],
  [
    'the exact answer in it',
    /^(answer|nearName|bound|fits|fitNear|answerClause|headNear|headHit|shape)( |$)|^(measure|dimension|counts |age of )|asked verb|^(answerNear|matchedVerb|headlineUnfit)$/,
  ],
  [
    'whose words it gives, to whom and about what',
    /^(quoted|spoken\w*|saidBy|relayed|voice|noVoice|otherVoice|unvoiced|outlet\w*|heard\w*|unheard|voicedTopic|toldTopic|topic\w*|noTopic)( |$)/,
  ],
  ['that it introduces a person', /^introduces/],
  ['what stands before it', /^(before|earlier|earlierName|opens|whole|position)$/],
  [
    'its form: length, caption, opening pronoun',
    /^(length|sentences|fragment|caption|headline|asks|pronoun)$/,
  ],
  ['the index’s own score', /^passage$/],
];

interface Ranked {
  readonly asked: Case;
  readonly windows: readonly RankedWindow[];
}

/**
 * Prints what each family of evidence is worth: how much less often the right window of the final
 * part's questions comes first, and among the first three, before refusing, once the weights are
 * trained without it.
 */
export function printWorth(): void {
  const tuning = everyThird([...readTuningCases(), ...readArticleCases('tune')]);
  const training = tuning.filter(({ refuse }) => !refuse);
  const trainOn = training.map(rank);
  const judged = readNewsCases('test/eval/final')
    .filter(({ refuse }) => !refuse)
    .map(rank);
  const { first, inThree } = judge(trainOn, judged, () => true);
  const worth = families.map(([family]) => {
    const left = judge(trainOn, judged, (name) => familyOf(name) !== family);
    return [family, signed(left.first - first), signed(left.inThree - inThree)];
  });
  printTable(
    ['without', 'first', 'in 3'],
    [['nothing', `${percent(first)} %`, `${percent(inThree)} %`], ...worth],
  );
}

function rank(asked: Case): Ranked {
  const question = readQuestion(asked.question, asked.corpus);
  return { asked, windows: rankWindows(question, asked.corpus, trainedModel) };
}

/** Trains on some questions with the evidence that `keep` keeps, and ranks the others by it. */
function judge(
  trainOn: readonly Ranked[],
  judged: readonly Ranked[],
  keep: (name: string) => boolean,
): { readonly first: number; readonly inThree: number } {
  const groups = trainOn.map(({ asked, windows }) =>
    windowExamples(
      asked,
      windows.map((window) => without(window, keep)),
    ),
  );
  const weights = trainSoftmax(groups, windowTraining);
  const places = judged.map((ranked) => placeOfAnswer(ranked, weights));
  return {
    first: shareOf(places, (place) => place === 0),
    inThree: shareOf(places, (place) => place >= 0 && place < 3),
  };
}

function without(window: RankedWindow, keep: (name: string) => boolean): RankedWindow {
  const kept = Object.entries(window.features).filter(([name]) => keep(name));
  return { ...window, features: Object.fromEntries(kept) as Features };
}

/** Index of the first quote that answers; -1 where none of five does. */
function placeOfAnswer({ asked, windows }: Ranked, weights: Weights): number {
  const ranked = windows
    .map((window) => ({ ...window, score: weighFeatures(window.features, weights) }))
    .sort((a, b) => b.score - a.score);
  return pickApart(ranked, 5).findIndex(({ window }) => asked.right(window.passage.story, window));
}

function familyOf(name: string): string {
  const family = families.find(([, names]) => names.test(name));
  if (!family) throw new Error(`bench/worth.ts: put the evidence "${name}" into a family`);
  return family[0];
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

function signed(share: number): string {
  return `${share < 0 ? '−' : '+'}${percent(Math.abs(share))}`;
}
