import { isRelationNoun } from '../story/lexicon/relationNouns.ts';
import type { Features } from './features.ts';
import type { Focus } from './question/focus.ts';
import type { QuestionModel } from './question/readQuestion.ts';
import type { RankedWindow } from './ranking/rank.ts';

/**
 * Which words of the question a window leaves out. It weighs most what no story holds; then the noun that
 * is asked for ("which medal"), and whoever is named as somebody's kin: a mother's age is not her son's.
 */
export function unmetWords(
  { focus, head }: QuestionModel,
  { window: { passage, terms } }: RankedWindow,
): Features {
  const stems = new Set(passage.terms.slice(terms.start, terms.end).map(({ stem }) => stem));
  const meets = ({ stem, related }: Focus) =>
    stems.has(stem) || [...related.keys()].some((like) => stems.has(like));
  const unmet = focus.filter((word) => !meets(word));
  const kin = focus.filter(({ word }) => isRelationNoun(word));
  const asked = head && focus.find(({ stem }) => stem === head.stem);
  return {
    unmetElsewhere: heaviest(unmet.filter(({ unknown }) => !unknown)),
    unmetNowhere: heaviest(unmet.filter(({ unknown }) => unknown)),
    ...(head && { [`head ${head.kind}`]: 1 }),
    ...(asked && {
      headWeight: asked.weight,
      headWritten: stems.has(asked.stem) ? 1 : 0,
      headMissing: meets(asked) ? 0 : asked.weight,
      headNowhere: asked.unknown ? asked.weight : 0,
      headHelpless: asked.unknown && asked.related.size === 0 ? asked.weight : 0,
    }),
    kin: kin.length,
    kinUnmet: kin.filter((word) => !meets(word)).length,
  };
}

/** The weight of the weightiest, 0 of none. */
export function heaviest(words: readonly Focus[]): number {
  return words.reduce((most, { weight }) => Math.max(most, weight), 0);
}
