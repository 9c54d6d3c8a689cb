import { contentStems, stem } from '../../../search/terms.ts';
import { overlaps } from '../../../story/span.ts';
import type { Person, Quotation } from '../../../story/story.ts';
import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Candidacy } from './candidacy.ts';

/** Whose words the window quotes, against whose words are asked for. */
export function speech(question: QuestionModel, { window }: Candidacy): Features {
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
    ...outlets(question, quotations),
  };
}

/** Whether the speaker asked for is the one who speaks. */
function voices(
  question: QuestionModel,
  quotations: readonly Quotation[],
  people: readonly Person[],
): Features {
  if (question.asked !== 'said') return {};
  if (question.speaker.length === 0) return { unvoiced: 1 };
  if (quotations.length === 0) return { noVoice: 1 };
  const voice = Math.max(...quotations.map((quotation) => isSpeaker(question, quotation, people)));
  return { voice, otherVoice: 1 - voice };
}

function outlets({ head }: QuestionModel, quotations: readonly Quotation[]): Features {
  if (head === undefined || !outletNouns.has(head.stem)) return {};
  const given = quotations.some(({ outlet }) => outlet !== undefined);
  return { outletAsked: given ? 1 : 0, outletMissing: given ? 0 : 1 };
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

const outletNouns = new Set(
  'newspaper paper outlet magazine broadcaster channel programme show station publication podcast'
    .split(' ')
    .map(stem),
);

function namesSpeaker({ focus }: QuestionModel, { speaker }: Quotation): boolean {
  if (!speaker) return false;
  const stems = contentStems(`${speaker.name} ${speaker.role ?? ''}`);
  return focus.some(({ stem }) => stems.includes(stem));
}
