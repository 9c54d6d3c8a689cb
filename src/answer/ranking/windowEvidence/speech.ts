import { contentStems } from '../../../search/terms.ts';
import { overlaps, type Span } from '../../../story/span.ts';
import type { Person, Quotation } from '../../../story/story.ts';
import type { Features } from '../../features.ts';
import { outletStems } from '../../question/outletNouns.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Candidacy, Meeting } from './candidacy.ts';

/** Whose words the window quotes and to whom they were given, against what is asked. */
export function speech(question: QuestionModel, candidacy: Candidacy): Features {
  const { window } = candidacy;
  const quotations = window.passage.quotations.filter((quotation) => overlaps(quotation, window));
  const quoted = quotations.length > 0 ? 1 : 0;
  const named = quotations.some((quotation) => namesSpeaker(question, quotation)) ? 1 : 0;
  const said = question.asked === 'said' ? 1 : 0;
  return {
    quoted,
    [`quoted ${question.asked}`]: quoted,
    spokenAny: named,
    spoken: said * named,
    spokenByOther: said * quoted * (1 - named),
    ...voices(question, quotations, window.passage.story.people),
    ...topics(question, candidacy, quotations),
    ...outlets(question, quotations),
    ...listeners(question, candidacy, quotations),
  };
}

/** Whether the speaker asked for is the one who speaks. */
function voices(
  question: QuestionModel,
  quotations: readonly Quotation[],
  people: readonly Person[],
): Features {
  const { asked, speaker } = question;
  const fits = quotations.map((quotation) => isSpeaker(question, quotation, people));
  const voice = Math.max(0, ...fits);
  if (asked !== 'said' && asked !== 'listener')
    return speaker.length > 0 ? { [`saidBy ${asked}`]: voice, saidBy: voice } : {};
  if (speaker.length === 0) return { unvoiced: 1 };
  if (quotations.length === 0) return { noVoice: 1 };
  return { voice, otherVoice: 1 - voice };
}

/** How much of what the words are about is met inside the words of whoever is asked for. */
function topics(
  question: QuestionModel,
  { window, meetings }: Candidacy,
  quotations: readonly Quotation[],
): Features {
  const { asked, speaker, listener, teller } = question;
  if (!teller && (asked !== 'said' || speaker.length === 0)) return {};
  const topic = meetings.filter(
    ({ word }) => !speaker.includes(word.stem) && !listener.includes(word.stem),
  );
  if (topic.length === 0) return { noTopic: 1 };
  const { people } = window.passage.story;
  const shares = quotations.map((quotation) => {
    const fit = teller ? 1 : isSpeaker(question, quotation, people);
    return fit * shareInside(topic, quotation, window.passage.terms);
  });
  return { [teller ? 'toldTopic' : 'voicedTopic']: Math.max(0, ...shares) };
}

/** How much of some words, by weight, a stretch of the text meets. */
function shareInside(topic: readonly Meeting[], within: Span, terms: readonly Span[]): number {
  let met = 0;
  let all = 0;
  for (const { word, hits } of topic) {
    const inside = hits.filter(({ at }) => {
      const place = terms[at];
      return place !== undefined && overlaps(place, within);
    });
    met += word.weight * Math.max(0, ...inside.map(({ strength }) => strength));
    all += word.weight;
  }
  return all > 0 ? met / all : 0;
}

/** "Which newspaper": whether the words were given to one. */
function outlets({ head, asked }: QuestionModel, quotations: readonly Quotation[]): Features {
  const isAsked = asked === 'listener' || (head !== undefined && outletStems.has(head.stem));
  if (!isAsked) return {};
  const given = quotations.some(({ outlet }) => outlet !== undefined);
  return { outletAsked: given ? 1 : 0, outletMissing: given ? 0 : 1 };
}

/** "Who told the Post": whether the words were given to the Post. */
function listeners(
  { listener }: QuestionModel,
  { meetings }: Candidacy,
  quotations: readonly Quotation[],
): Features {
  if (listener.length === 0) return {};
  const written = meetings.some(({ word, here }) => listener.includes(word.stem) && here === 1);
  const given = quotations.some(({ outlet }) => isListener(listener, outlet));
  const toOther = quotations.some(({ outlet }) => outlet && !isListener(listener, outlet));
  return {
    heard: given || written ? 1 : 0,
    unheard: given || written ? 0 : 1,
    heardElsewhere: toOther && !given ? 1 : 0,
  };
}

function isListener(listener: readonly string[], outlet: string | undefined): boolean {
  return outlet !== undefined && contentStems(outlet).some((stem) => listener.includes(stem));
}

/**
 * How well a quotation's speaker fits whoever is asked for, 0 to 1: by name, else by role. A part of a
 * person's name will do; a part of another's, "Harbour" for the Harbour Watch, hardly.
 */
function isSpeaker(
  { speaker: asked, focus }: QuestionModel,
  { speaker }: Quotation,
  people: readonly Person[],
): number {
  if (!speaker || asked.length === 0) return 0;
  const name = contentStems(speaker.name);
  const role = contentStems(speaker.role ?? '');
  const isPerson = people.some((person) => person.name === speaker.name);
  const whole = isPerson || name.every((stem) => asked.includes(stem));
  const fit = asked.map((stem) => {
    if (name.includes(stem)) return whole ? 1 : 0.4;
    if (role.includes(stem)) return 0.8;
    const related = focus.find((word) => word.stem === stem)?.related;
    return related && [...name, ...role].some((other) => related.has(other)) ? 0.5 : 0;
  });
  return Math.max(...fit);
}

function namesSpeaker({ focus }: QuestionModel, { speaker }: Quotation): boolean {
  if (!speaker) return false;
  const stems = contentStems(`${speaker.name} ${speaker.role ?? ''}`);
  return focus.some(({ stem }) => stems.includes(stem));
}
