import { contentStems } from '../../../search/terms.ts';
import { overlaps } from '../../../story/span.ts';
import type { Quotation } from '../../../story/story.ts';
import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { fitOfSpeaker } from '../fitOfSpeaker.ts';
import type { Candidacy } from './candidacy.ts';
import { listeners, outlets } from './listeners.ts';
import { relayedVoice } from './relayedVoice.ts';
import { topics } from './topics.ts';

/** Whose words the window quotes and to whom they were given, against what is asked. */
export function speech(question: QuestionModel, candidacy: Candidacy): Features {
  const { window } = candidacy;
  const quotations = window.passage.quotations.filter((quotation) => overlaps(quotation, window));
  const quoted = quotations.length > 0 ? 1 : 0;
  const said = question.asked === 'said' ? 1 : 0;
  const { story } = window.passage;
  const fits = quotations.map((quotation) => fitOfSpeaker(question, quotation, story));
  const voice = Math.max(0, ...fits);
  const isNamed = (quotation: Quotation) => namesSpeaker(question, quotation);
  const named = (said && question.speaker.length > 0 ? voice > 0 : quotations.some(isNamed))
    ? 1
    : 0;
  const relayed = voice > 0.5 ? 0 : relayedVoice(question, candidacy, quotations);
  return {
    quoted,
    [`quoted ${question.asked}`]: quoted,
    spokenAny: named,
    spoken: said * named,
    spokenByOther: said * quoted * (1 - named),
    ...voices(question, voice, relayed, quoted),
    ...topics(question, candidacy, quotations, relayed),
    ...outlets(question, quotations),
    ...listeners(question, candidacy, quotations),
  };
}

/** Whether the speaker asked for is the one who speaks, or is quoted by another. */
function voices(
  { asked, speaker }: QuestionModel,
  voice: number,
  relayed: number,
  quoted: number,
): Features {
  const ofWords = asked === 'said' || asked === 'listener';
  if (speaker.length === 0) return ofWords ? { unvoiced: 1 } : {};
  if (!ofWords) return { saidBy: voice, [`saidBy ${asked}`]: voice };
  if (quoted === 0) return { noVoice: 1 };
  return { voice, relayed, otherVoice: 1 - Math.max(voice, relayed) };
}

function namesSpeaker({ focus }: QuestionModel, { speaker }: Quotation): boolean {
  if (!speaker) return false;
  const stems = contentStems(`${speaker.name} ${speaker.role ?? ''}`);
  return focus.some(({ stem }) => stems.includes(stem));
}
