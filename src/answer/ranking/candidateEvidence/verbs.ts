import { compound, type Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { wordAt } from '../candidates/runs.ts';
import { isPast, isVerb } from '../candidates/verbForms.ts';
import type { Matches } from '../matches.ts';
import { closeness, hitsBeside, type Placed } from './placed.ts';

/**
 * Whether the candidate does what its sentence tells or has it done to it, as far as the places of verbs
 * tell, for questions that ask for the subject ("who led") and for the object ("whom did she lead").
 */
export function verbs(question: QuestionModel, matches: Matches, placed: Placed, tell: Tell): void {
  const role = question.subject ? 'subject' : 'object';
  anyVerbBeside(role, placed, tell);
  matchedWordBeside(role, matches, placed, tell);
  askedVerb(role, question, matches, placed, tell);
}

type Role = 'subject' | 'object';

function anyVerbBeside(role: Role, { passage, sentence, candidate }: Placed, tell: Tell): void {
  const { terms } = passage;
  const opens = candidate.start === sentence.start;
  const ends = candidate.end === sentence.end;
  if (!ends && isPast(passage, terms[candidate.end])) tell(compound('verbAfter', role), 1);
  if (!opens && isPast(passage, terms[candidate.start - 1])) tell(compound('verbBefore', role), 1);
}

/** Function words in a row that are looked past: more than English has. */
const mostStops = 20;

/** Whether the nearest content word on either side is one of the question's, noun or verb. */
function matchedWordBeside(
  role: Role,
  matches: Matches,
  { passage, sentence, candidate }: Placed,
  tell: Tell,
): void {
  const { terms } = passage;
  for (const [side, from, step] of [
    ['leftMatched', candidate.start - 1, -1],
    ['rightMatched', candidate.end, 1],
  ] as const) {
    let at = from;
    for (let steps = 0; steps < mostStops && terms[at]?.stop; steps++) at += step;
    if (at < sentence.start || at >= sentence.end || !matches.places.has(at)) continue;
    const kind = isVerb(passage, terms[at]) ? 'verb' : 'noun';
    tell(compound(compound(side, role), kind), 1);
  }
}

const formOfBe = /^(is|are|was|were|be|been|being)$/;

/** On which side of the question's own verb it stands; in the passive the sides change places. */
function askedVerb(
  role: Role,
  { focus }: QuestionModel,
  matches: Matches,
  placed: Placed,
  tell: Tell,
): void {
  const { passage, candidate } = placed;
  let close = 0;
  let verb = -1;
  focus.forEach((word, i) => {
    if (word.sort !== 'verb') return;
    for (const { at, strength } of hitsBeside(matches.hits[i] ?? [], placed)) {
      const here = strength * closeness(candidate, at);
      if (here > close) [close, verb] = [here, at];
    }
  });
  if (verb < 0) return;
  const passive = [1, 2].some((back) => formOfBe.test(wordAt(passage, verb - back)));
  const side = verb < candidate.start ? 'after asked verb' : 'before asked verb';
  tell(compound(role, passive ? `${side}, passive` : side), close);
}
