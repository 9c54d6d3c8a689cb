import { contentStems } from '../search/terms.ts';
import { overlaps } from '../story/span.ts';
import type { Quotation } from '../story/story.ts';
import type { QuestionModel } from './question/readQuestion.ts';
import type { RankedWindow } from './ranking/rank.ts';
import { isGivenTo } from './ranking/windowEvidence/listeners.ts';

/** Whether a window that would be quoted surely gives other words than those that are asked for. */
export function isOthersWords(question: QuestionModel, best: RankedWindow): boolean {
  const { asked } = question;
  if (asked === 'listener') return best.answer?.fits !== true || isToldByAnother(question, best);
  return (asked === 'said' && isSaidByAnother(question, best)) || isToldElsewhere(question, best);
}

/** "What did Ann Lee say?", and all that is quoted was said by other people, who do not quote her. */
function isSaidByAnother(question: QuestionModel, { window, features }: RankedWindow): boolean {
  const { people } = window.passage.story;
  const speakers = quotedIn(window)
    .filter(({ direct }) => direct)
    .map(({ speaker }) => people.find(({ name }) => name === speaker?.name)?.name);
  return !features['relayed'] && areAllOthers(question, speakers);
}

/** "Which paper did Ann Lee speak to?", and only others spoke to the one that is named. */
function isToldByAnother(question: QuestionModel, { window }: RankedWindow): boolean {
  return areAllOthers(
    question,
    quotedIn(window).map(({ speaker }) => speaker?.name),
  );
}

/** "Who told the Post that …", and whoever says that never spoke to the Post, as others did. */
function isToldElsewhere({ listener }: QuestionModel, { window }: RankedWindow): boolean {
  if (listener.length === 0) return false;
  const tellers = window.passage.story.quotations
    .filter((quotation) => isGivenTo(listener, quotation))
    .map(({ speaker }) => speaker?.name);
  const speakers = quotedIn(window).map(({ speaker }) => speaker?.name);
  return (
    tellers.length > 0 &&
    speakers.length > 0 &&
    speakers.every((name) => name !== undefined && !tellers.includes(name))
  );
}

function quotedIn({ passage, ...window }: RankedWindow['window']): Quotation[] {
  return passage.quotations.filter((quotation) => overlaps(quotation, window));
}

/** Whether a question names somebody and none of these speakers, all of them known, is meant. */
function areAllOthers(question: QuestionModel, speakers: readonly (string | undefined)[]): boolean {
  const wanted = namedSpeakers(question);
  return (
    wanted.length > 0 &&
    speakers.length > 0 &&
    speakers.every((name) => name !== undefined && !wanted.includes(name))
  );
}

/** The people whose names hold most of what names the speaker asked for. */
function namedSpeakers({ people, speaker }: QuestionModel): string[] {
  const held = people.map((name) => {
    const stems = contentStems(name);
    return { name, count: speaker.filter((stem) => stems.includes(stem)).length };
  });
  const most = Math.max(1, ...held.map(({ count }) => count));
  return held.filter(({ count }) => count === most).map(({ name }) => name);
}
