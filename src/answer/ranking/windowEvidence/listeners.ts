import { rememberLately } from '../../../search/rememberLately.ts';
import { contentStems } from '../../../search/terms.ts';
import { takesListener } from '../../../story/lexicon/speechVerbs.ts';
import { slice } from '../../../story/span.ts';
import type { Quotation, Story } from '../../../story/story.ts';
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
  { window, meetings }: Candidacy,
  quotations: readonly Quotation[],
): Features {
  if (listener.length === 0) return {};
  const written = meetings.some(({ word, here }) => listener.includes(word.stem) && here === 1);
  const given = quotations.some((quotation) =>
    isGivenTo(listener, quotation, window.passage.story),
  );
  const toOther = quotations.some(({ outlet }) => outlet !== undefined);
  return {
    heard: given || written ? 1 : 0,
    unheard: given || written ? 0 : 1,
    heardElsewhere: toOther && !given ? 1 : 0,
  };
}

/** Whether the words were given to the newspaper or programme of which a question names these stems. */
export function isGivenTo(
  listener: readonly string[],
  quotation: Quotation,
  story: Story,
): boolean {
  return stemsOfListener(quotation, story).some((stem) => listener.includes(stem));
}

/** The outlet, else what stands behind "told", whatever it is. */
const stemsOfListener = rememberLately(
  ({ outlet, cue }: Quotation, { text }: Story): readonly string[] => {
    if (outlet !== undefined) return contentStems(outlet);
    if (!cue || !takesListener(slice(text, cue))) return [];
    const behind = text.slice(cue.end, cue.end + longestListener);
    return contentStems(behind.split(endOfListener, 1)[0] ?? '');
  },
);

/** UTF-16 code units: "the Upper Valley Gazette". */
const longestListener = 40;
const endOfListener = /[.,:;“"]|\s(?:that|he|she|they|it|on|from|in)\s/u;
