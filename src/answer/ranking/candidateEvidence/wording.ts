import type { Passage } from '../../../search/passages.ts';
import type { Term } from '../../../search/terms.ts';
import type { Span } from '../../../story/span.ts';
import { compound, type Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { isCapital } from '../candidates/runs.ts';
import { isPast, isVerb } from '../candidates/verbForms.ts';
import type { Placed } from './placed.ts';

/** Longer candidates are told apart by `length` alone. */
const mostCounted = 8;

/** The candidate's own words. */
export function wording(question: QuestionModel, placed: Placed, tell: Tell): void {
  const { asked } = question;
  const { passage, candidate } = placed;
  const words = passage.terms.slice(candidate.start, candidate.end);
  const content = words.filter(({ stop }) => !stop);
  const share = (test: (word: Term) => boolean) =>
    content.length ? content.filter(test).length / content.length : 0;
  const count = String(Math.min(mostCounted, words.length));
  const repeated = share((word) => isAsked(word, question));
  tell('repeated', content.length ? repeated : 1);
  if (repeated === 1) tell('allRepeated', 1);
  tell('length', Math.log(1 + words.length));
  tell(compound('words', count), 1);
  tell(compound(compound('words', count), asked), 1);
  if (words.length === 1) tell('single', 1);
  if (isPossessive(passage, words.at(-1))) tell('possessive', 1);
  tell(
    'capital',
    share((word) => isCapital(passage, word)),
  );
  tell(
    'verbal',
    share((word) => isVerb(passage, word)),
  );
  if (isVerb(passage, words[0])) tell('verbalFirst', 1);
  if (isVerb(passage, words.at(-1))) tell('verbLast', 1);
  if (words.some((word) => isPast(passage, word))) tell('pastInside', 1);
  if (words.length > 1 && isPast(passage, words.at(-1))) tell('pastLast', 1);
  tell(compound(compound('shape', asked), candidate.shape, ':'), 1);
}

/** Whether the candidate has no content word that the question does not have already. */
export function repeatsQuestion(
  question: QuestionModel,
  { terms }: Passage,
  { start, end }: Span,
): boolean {
  let repeated = false;
  for (let at = start; at < end; at++) {
    const word = terms[at];
    if (!word || word.stop) continue;
    if (!isAsked(word, question)) return false;
    repeated = true;
  }
  return repeated;
}

function isAsked({ stem }: Term, { focus }: QuestionModel): boolean {
  return focus.some((word) => word.stem === stem);
}

/** "Quill's": what follows is meant, not who has it. */
function isPossessive({ story }: Passage, word: Term | undefined): boolean {
  return word !== undefined && /['’]s?$/.test(story.text.slice(word.start, word.end));
}
