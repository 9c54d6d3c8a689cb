import { slice } from '../../../story/span.ts';
import type { Features } from '../../features.ts';
import { rareWeight } from '../../question/focus.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Window } from '../windows.ts';
import type { Candidacy, Meeting } from './candidacy.ts';

/** A quick first guess at how promising a window is, to spare the others a closer look. */
export function glance(
  { weight, asked }: QuestionModel,
  { window, meetings, retrieval }: Candidacy,
): number {
  const total = weight || 1;
  const here = weighted(meetings, ({ here }) => here) / total;
  const around = weighted(meetings, ({ passage }) => passage) / total;
  const heard = asked === 'listener' && handsOver.test(slice(window.passage.story.text, window));
  return here + 0.1 * dense(here, window) + 0.15 * around + 0.3 * retrieval + (heard ? 0.5 : 0);
}

/** Hardly any sentence says to whom words were given without one of these. */
const handsOver = /\b(?:told|tells|spoke|speaks|speaking|talked|talking|interview|call)/;

/** The sum of an amount over the words, each by its weight. */
function weighted(met: readonly Meeting[], amount: (meeting: Meeting) => number): number {
  return met.reduce((so, meeting) => so + meeting.word.weight * amount(meeting), 0);
}

/** What a window meets, less the more words it has to meet it with. */
function dense(here: number, { terms }: Window): number {
  return here / Math.log(terms.end - terms.start + 2);
}

/** How strongly each word of the question is met in the window, and in the window's passage. */
export function coverage(
  { weight }: QuestionModel,
  { window, meetings: met }: Candidacy,
): Features {
  const total = weight || 1;
  const heaviest = Math.max(1e-6, ...met.map(({ word }) => word.weight));
  const sum = (amount: (m: Meeting) => number) => weighted(met, amount) / total;
  const most = (amount: (m: Meeting) => number) =>
    Math.max(0, ...met.map((m) => m.word.weight * amount(m)));
  const soft = sum(({ here }) => here);
  return {
    inside: sum(({ here }) => (here === 1 ? 1 : 0)),
    written: sum(({ written }) => (written ? 1 : 0)),
    writtenAll: met.length > 0 && met.every(({ written }) => written) ? 1 : 0,
    soft,
    softSquared: soft ** 2,
    around: sum(({ passage }) => passage),
    missing: most(({ here }) => 1 - here) / heaviest,
    missingAbsolute: most(({ here }) => 1 - here) / rareWeight,
    missingAround: most(({ passage }) => 1 - passage) / heaviest,
    missingAroundAbsolute: most(({ passage }) => 1 - passage) / rareWeight,
    unknown: sum(({ word }) => (word.unknown ? 1 : 0)),
    strange: met.some(({ word }) => word.strange) ? 1 : 0,
    corrected: met.some(({ word }) => word.corrected) ? 1 : 0,
    ...nameCoverage(met),
    ...bySort(met),
    words: met.length,
    wordsMet: met.filter(({ here }) => here === 1).length,
    wordsUnmet: met.filter(({ here }) => here === 0).length,
    wordsUnmetAround: met.filter(({ passage }) => passage === 0).length,
    wordsLike: met.filter(({ here }) => here > 0 && here < 1).length,
    like: sum(({ here }) => (here >= closeLikeness && here < 1 ? here : 0)),
    faint: sum(({ here }) => (here < closeLikeness ? here : 0)),
    dense: dense(soft, window),
    weightMet: soft * total,
    weightAll: total,
  };
}

/** From here on a word of like meaning may stand for the question's word. */
const closeLikeness = 0.65;

/** Met and unmet words of each sort: what is missing matters by what it is. */
function bySort(met: readonly Meeting[]): Features {
  const features: Record<string, number> = {};
  for (const sort of ['name', 'number', 'order', 'verb', 'noun'] as const) {
    const words = met.filter(({ word }) => word.sort === sort);
    if (words.length === 0) continue;
    const most = (amount: (m: Meeting) => number) =>
      words.reduce((so, m) => Math.max(so, m.word.weight * amount(m)), 0) / rareWeight;
    features[`has ${sort}`] = words.length;
    features[`met ${sort}`] = most(({ here }) => here);
    features[`unmet ${sort}`] = most(({ here }) => 1 - here);
    features[`away ${sort}`] = most(({ passage }) => 1 - passage);
    features[`share ${sort}`] = words.reduce((so, { here }) => so + here, 0) / words.length;
  }
  return features;
}

/** Names must be met more than other words. */
function nameCoverage(met: readonly Meeting[]): Features {
  const names = met.filter(({ word }) => word.name);
  const total = names.reduce((so, { word }) => so + word.weight, 0);
  if (total === 0) return {};
  const share = (kept: readonly Meeting[]) =>
    kept.reduce((so, { word }) => so + word.weight, 0) / total;
  return {
    hasNames: 1,
    names: share(names.filter(({ here }) => here > 0)),
    namesAround: share(names.filter(({ passage }) => passage > 0)),
    namesWritten: share(names.filter(({ written }) => written)),
    namesOfOthers: share(names.filter(({ ofOther }) => ofOther)),
    fullName: names.length > 1 && names.every(({ written }) => written) ? 1 : 0,
    nameOut: names.some(({ here }) => here === 0) ? 1 : 0,
    nameAway: names.some(({ passage }) => passage === 0) ? 1 : 0,
  };
}
