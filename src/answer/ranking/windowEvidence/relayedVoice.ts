import { isSayingVerb } from '../../../story/lexicon/speechVerbs.ts';
import { overlaps } from '../../../story/span.ts';
import type { Quotation } from '../../../story/story.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Candidacy } from './candidacy.ts';

/** "My Sheila said": how well somebody asked for speaks inside another's words, 0 to 1. */
export function relayedVoice(
  { speaker }: QuestionModel,
  { window, meetings }: Candidacy,
  quotations: readonly Quotation[],
): number {
  const { terms } = window.passage;
  let best = 0;
  for (const { word, hits } of meetings) {
    if (!speaker.includes(word.stem)) continue;
    for (const { at, strength } of hits) {
      const name = terms[at];
      const inside =
        name && quotations.some((quotation) => quotation.direct && overlaps(quotation, name));
      const next = terms.slice(at + 1, at + 1 + mostBetween);
      if (inside && next.some((term) => isSayingVerb(term.word))) best = Math.max(best, strength);
    }
  }
  return best;
}

/** Words from a name up to its verb: "my Sheila woke up one day and said". */
const mostBetween = 5;
