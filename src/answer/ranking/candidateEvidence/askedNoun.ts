import { lookUp, verbShare } from '../../../search/lexicon.ts';
import type { Passage } from '../../../search/passages.ts';
import type { Term } from '../../../search/terms.ts';
import { isDemonym, isPlace } from '../../../story/lexicon/places.ts';
import { isRoleNoun } from '../../../story/lexicon/roleNouns.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
import type { Span } from '../../../story/span.ts';
import { compound, type Tell } from '../../features.ts';
import { type HeadNoun, kindOfNoun } from '../../question/headNoun.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { followsClosely } from '../candidates/runs.ts';
import { isPast } from '../candidates/verbForms.ts';
import type { Placed } from './placed.ts';

/** How the candidate goes with the noun that the question asks for. */
export function askedNoun({ head, asked }: QuestionModel, placed: Placed, tell: Tell): void {
  if (!head) return;
  besideNoun(head, placed, tell);
  ofItsKind(head, placed, tell);
  if (asked === 'number') tell(compound('counts', whatIsCounted(head, placed)), 1);
}

/** Whether the noun, or one of like meaning, stands in the candidate or by it. */
function besideNoun(head: HeadNoun, { passage, sentence, candidate }: Placed, tell: Tell): void {
  const { terms } = passage;
  const like = lookUp(head.stem)?.related;
  const is = (term: Term | undefined) => term?.stem === head.stem;
  const isLike = (term: Term | undefined) => is(term) || like?.has(term?.stem ?? '') === true;
  const content = terms.slice(candidate.start, candidate.end).filter(({ stop }) => !stop);
  const around = terms.slice(
    Math.max(sentence.start, candidate.start - 3),
    Math.min(sentence.end, candidate.end + 3),
  );
  const tellOfSort = (name: string, ofSort: string) => {
    tell(name, 1);
    if (head.sort) tell(ofSort, 1);
  };
  if (content.some(is)) tell('headInside', 1);
  if (is(terms[candidate.start - 1])) tell('headBefore', 1);
  if (isLike(countedBy(passage, sentence, candidate.end))) tell('headCounted', 1);
  tell('headLike', Math.max(0, ...content.map(({ stem }) => like?.get(stem) ?? 0)));
  if (around.some(isLike)) tell('headNear', 1);
  if (is(content.at(-1))) tellOfSort('headLast', 'headLastSort');
  if (is(terms[candidate.end])) tellOfSort('headAfter', 'headAfterSort');
}

/** Words of a noun phrase between a figure and what it counts: "four late one-handed catches". */
const mostBetween = 4;

/** The noun that a figure before `from` counts: "catches" after "four" in "four late catches". */
function countedBy(passage: Passage, sentence: Span, from: number): Term | undefined {
  let noun: Term | undefined;
  for (let at = from; at < Math.min(sentence.end, from + mostBetween); at++) {
    const term = passage.terms[at];
    if (!term || term.stop || !followsClosely(passage, at)) break;
    if (noun && isPast(passage, term)) break;
    noun = term;
  }
  return noun;
}

/** A figure itself, which counts what comes after; any other last word is what is counted. */
const figure =
  /^\d|^(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand|million|billion|dozen)$/;
const ordinal = /^\d+(st|nd|rd|th)$|^(first|second|third|fourth|fifth)$/;

/** "How many dogs": whether the candidate counts dogs, other things of their kind, or something else. */
function whatIsCounted(head: HeadNoun, { passage, sentence, candidate }: Placed): string {
  const last = passage.terms[candidate.end - 1];
  if (ordinal.test(last?.word ?? '')) return 'in order';
  if (isLabel(passage, candidate)) return 'a label';
  const noun = figure.test(last?.word ?? '') ? countedBy(passage, sentence, candidate.end) : last;
  if (!noun) return 'nothing';
  const isIt = noun.stem === head.stem || lookUp(head.stem)?.related.has(noun.stem);
  if (isIt) return 'it';
  return head.kind !== 'thing' && kindOfNoun(noun.word) === head.kind ? 'its kind' : 'else';
}

/** "Plot 88", "row 31": a figure right behind a noun in the singular tells which one it is, not how many. */
function isLabel(passage: Passage, { start, end }: Span): boolean {
  const [noun, number] = [passage.terms[start - 1], passage.terms[start]];
  if (!noun || noun.stop || end - start > 1 || !/^\d{1,4}$/.test(number?.word ?? '')) return false;
  return (
    followsClosely(passage, start) &&
    !/s$|\d/.test(noun.word) &&
    !isPast(passage, noun) &&
    verbShare(noun.stem) < mostlyVerb
  );
}

const mostlyVerb = 0.5;

/** Whether the candidate looks like the name of such a thing: people, groups and places have names. */
function ofItsKind({ kind, sort }: HeadNoun, { passage, candidate }: Placed, tell: Tell): void {
  const { terms } = passage;
  const words = terms.slice(candidate.start, candidate.end);
  const saysRole = (term: Term | undefined) => isRoleNoun(term?.word ?? '');
  tell(compound(kind, candidate.shape, ' shape:'), 1);
  tell(compound(kind, sortOfWord(words.findLast(({ stop }) => !stop)), ' ends:'), 1);
  if (saysRole(terms[candidate.start - 1])) tell(compound(kind, 'role before'), 1);
  if (words.length > 1 && saysRole(words[0])) tell(compound(kind, 'role first'), 1);
  if (sort) tell('sort length', Math.log(1 + words.length));
}

const colours = wordSet(
  'red blue green yellow orange purple pink brown black white grey gray silver gold golden scarlet crimson turquoise violet indigo beige cream maroon navy khaki amber lilac mauve tan ivory emerald colourless colorless',
);

function sortOfWord(term: Term | undefined): string {
  const word = term?.word ?? '';
  if (isPlace(word)) return 'place';
  if (isDemonym(word)) return 'demonym';
  if (colours.has(word)) return 'colour';
  return isRoleNoun(word) ? 'role' : 'other';
}
