import { overlaps, type Span } from '../../../story/span.ts';
import type { Quotation } from '../../../story/story.ts';
import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { fitOfSpeaker } from '../fitOfSpeaker.ts';
import { strongestOf } from '../matches.ts';
import type { Candidacy, Meeting } from './candidacy.ts';
import { isGivenTo } from './listeners.ts';

/**
 * How much of what the words are to be about is met inside the words of whoever is asked for: "the
 * bridge" in "what did Ann Lee say about the bridge"; of anybody in "who said that the bridge is shut".
 *
 * @param relayed how well whoever is asked for speaks inside the words of others, 0 to 1
 */
export function topics(
  question: QuestionModel,
  { window, meetings }: Candidacy,
  quotations: readonly Quotation[],
  relayed: number,
): Features {
  const { asked, speaker, listener, teller } = question;
  if (!teller && (asked !== 'said' || speaker.length === 0)) return {};
  const topic = meetings.filter(
    ({ word }) => !speaker.includes(word.stem) && !listener.includes(word.stem),
  );
  if (topic.length === 0) return { noTopic: 1 };
  const { story, terms } = window.passage;
  const given = quotations.filter((quotation) => isGivenTo(listener, quotation, story));
  const shares = (given.length > 0 ? given : quotations).map((quotation) => {
    const fit = teller ? 1 : Math.max(relayed, fitOfSpeaker(question, quotation, story));
    return fit * shareInside(topic, quotation, terms);
  });
  if (teller) return { toldTopic: Math.max(0, ...shares) };
  return {
    voicedTopic: Math.max(0, ...shares),
    topicHere: shareMet(topic, ({ here }) => here),
    topicAround: shareMet(topic, ({ passage, before, earlier }) =>
      Math.max(passage, before, earlier ? 1 : 0),
    ),
  };
}

/** How much of some words, by weight, a stretch of the text meets. */
function shareInside(topic: readonly Meeting[], within: Span, terms: readonly Span[]): number {
  return shareMet(topic, ({ hits }) => {
    const inside = hits.filter(({ at }) => {
      const place = terms[at];
      return place !== undefined && overlaps(place, within);
    });
    return strongestOf(inside);
  });
}

/** The mean of an amount over some words, by weight. */
function shareMet(words: readonly Meeting[], amount: (meeting: Meeting) => number): number {
  let met = 0;
  let all = 0;
  for (const meeting of words) {
    met += meeting.word.weight * amount(meeting);
    all += meeting.word.weight;
  }
  return all > 0 ? met / all : 0;
}
