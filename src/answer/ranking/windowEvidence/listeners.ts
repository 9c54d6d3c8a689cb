import { contentStems } from '../../../search/terms.ts';
import type { Quotation } from '../../../story/story.ts';
import type { Features } from '../../features.ts';
import { outletStems } from '../../question/outletNouns.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Candidacy } from './candidacy.ts';

/** "Which newspaper": whether the words were given to one. */
export function outlets(
  { head, asked }: QuestionModel,
  quotations: readonly Quotation[],
): Features {
  const isAsked = asked === 'listener' || (head !== undefined && outletStems.has(head.stem));
  if (!isAsked) return {};
  const given = quotations.some(({ outlet }) => outlet !== undefined);
  return { outletAsked: given ? 1 : 0, outletMissing: given ? 0 : 1 };
}

/** "Who told the Post": whether the words were given to the Post. */
export function listeners(
  { listener }: QuestionModel,
  { meetings }: Candidacy,
  quotations: readonly Quotation[],
): Features {
  if (listener.length === 0) return {};
  const written = meetings.some(({ word, here }) => listener.includes(word.stem) && here === 1);
  const given = quotations.some((quotation) => isGivenTo(listener, quotation));
  const toOther = quotations.some(({ outlet }) => outlet !== undefined);
  return {
    heard: given || written ? 1 : 0,
    unheard: given || written ? 0 : 1,
    heardElsewhere: toOther && !given ? 1 : 0,
  };
}

/** Whether the words were given to the newspaper or programme of which a question names these stems. */
export function isGivenTo(listener: readonly string[], { outlet }: Quotation): boolean {
  return outlet !== undefined && contentStems(outlet).some((stem) => listener.includes(stem));
}
