import { contentStems } from '../../search/terms.ts';
import { overlaps, stretch } from '../../story/span.ts';
import type { Quotation, Story } from '../../story/story.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import { fitOfSpeaker, isKnownForRole } from './fitOfSpeaker.ts';
import type { RankedWindow } from './rank.ts';
import { isGivenTo } from './windowEvidence/listeners.ts';

/** Whether a window that would be quoted surely gives other words than those that are asked for. */
export function isOthersWords(question: QuestionModel, best: RankedWindow): boolean {
  const { asked } = question;
  if (asked === 'listener') return !saysToWhom(question, best);
  return (asked === 'said' && isSaidByAnother(question, best)) || isToldElsewhere(question, best);
}

/** Whether a window names somebody who was spoken to, and not surely by others than is asked. */
function saysToWhom(question: QuestionModel, { answer, window }: RankedWindow): boolean {
  const speakers = quotedIn(window).map(({ speaker }) => speaker?.name);
  return answer?.fits === true && !areAllOthers(question, speakers);
}

/** "What did Ann Lee say?", and all that is quoted was said by other people, who do not quote her. */
function isSaidByAnother(question: QuestionModel, { window, answer, features }: RankedWindow) {
  if (features['relayed']) return false;
  const { people } = window.passage.story;
  const quoted = quotedIn(window);
  const exact = answer && stretch(window.passage.terms, answer.terms);
  const speaks = quoted.some((words) => words.direct || (exact && overlaps(words, exact)));
  const speakers = quoted.map(({ speaker }) => people.find(({ name }) => name === speaker?.name));
  const names = speakers.map((speaker) => speaker?.name);
  return (
    speaks &&
    (areAllOthers(question, names) ||
      areAllOwners(question, window, quoted) ||
      areAllUnfit(question, window, quoted))
  );
}

/** "What did the judge say?", a judge is quoted somewhere, and these are known to be something else. */
function areAllUnfit(
  question: QuestionModel,
  { passage: { story } }: RankedWindow['window'],
  quoted: readonly Quotation[],
): boolean {
  return (
    question.voiced &&
    quoted.every(
      (quotation) =>
        isKnownForRole(quotation, story) && fitOfSpeaker(question, quotation, story) === 0,
    )
  );
}

/** "What did Ann Lee's husband say?", and all that is quoted was said by Ann Lee. */
function areAllOwners(
  question: QuestionModel,
  { passage: { story } }: RankedWindow['window'],
  quoted: readonly Quotation[],
): boolean {
  if (question.speaker.length === 0) return false;
  return quoted.every(
    (quotation) =>
      question.people.includes(quotation.speaker?.name ?? '') &&
      fitOfSpeaker(question, quotation, story) === 0,
  );
}

/**
 * "Who told the Post that …", and whoever says that never spoke to the Post, as others did, or no story
 * has ever heard of the Post.
 */
function isToldElsewhere(question: QuestionModel, { window, features }: RankedWindow): boolean {
  const { listener } = question;
  if (listener.length === 0 || features['heard']) return false;
  const { story } = window.passage;
  if (isUnheardOf(question, story)) return true;
  const tellers = story.quotations
    .filter((quotation) => isGivenTo(listener, quotation, story))
    .map(({ speaker }) => speaker?.name);
  const speakers = quotedIn(window).map(({ speaker }) => speaker?.name);
  return (
    tellers.length > 0 &&
    speakers.length > 0 &&
    speakers.every((name) => name !== undefined && !tellers.includes(name))
  );
}

/** Whether the stories hold no word of the listener's name, nor an outlet with these initials. */
function isUnheardOf({ listener, focus }: QuestionModel, { quotations }: Story): boolean {
  const initials = quotations.map(({ outlet = '' }) => outlet.replace(/[^\p{Lu}]/gu, ''));
  const isUnknown = (stem: string) =>
    focus.some((word) => word.stem === stem && word.unknown && word.related.size === 0) &&
    !initials.includes(stem.toUpperCase());
  return listener.every(isUnknown);
}

function quotedIn({ passage, start, end }: RankedWindow['window']): Quotation[] {
  return passage.quotations.filter((quotation) => overlaps(quotation, { start, end }));
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
