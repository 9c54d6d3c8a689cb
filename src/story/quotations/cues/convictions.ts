import { isAdverb, isDeterminer, isNegation, isPronoun } from '../../lexicon/functionWords.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Items } from '../frames/frame.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import type { Cue } from './cue.ts';

/** Adjectives of thinking something true or likely. */
const sure = wordSet(`
sure certain confident convinced optimistic pessimistic hopeful adamant doubtful sceptical skeptical persuaded satisfied
clear plain concerned worried afraid
`);
const IS = /^(?:is|are|was|were|be|been|am|remains?|remained|seems?|seemed|feels?|felt)$/u;

/** "Doe is optimistic that …", "seems convinced it will", "is of the opinion that …", "made it clear that …". */
export function convictionCue(items: Items, at: number): Cue | undefined {
  const word = items[at]?.text ?? '';
  if (word !== 'of' && !sure.has(word)) return undefined;
  const last = convictionEnd(items, at);
  if (last === undefined) return undefined;
  const verb = holdingVerb(items, at);
  const subject = verb === undefined ? undefined : subjectBefore(items, verb);
  // "could not be sure that": nobody holds it.
  const denied = items
    .slice(Math.max(0, at - DENIAL_REACH), at)
    .some(({ text }) => isNegation(text));
  if (denied) return undefined;
  // "It is clear that …", "What is certain is that …": nobody's conviction.
  if (!subject || /^(?:it|this|that|what|there)$/iu.test(items[subject.last]?.text ?? ''))
    return undefined;
  return { words: { first: at, last }, subject, inverted: false, kind: 'conviction' };
}

const DENIAL_REACH = 3;

/** The "is" of "is still sure", the "made" of "made it clear". */
function holdingVerb(items: Items, adjective: number): number | undefined {
  let verb = adjective - 1;
  while (isAdverb(items[verb]?.text ?? '')) verb--;
  if (IS.test(items[verb]?.text ?? '')) return verb;
  const made = items[verb]?.text === 'it' ? verb - 1 : verb;
  const clear = /^(?:clear|plain)$/u.test(items[adjective]?.text ?? '');
  return clear && /^ma(?:de|kes?|king)$/u.test(items[made]?.text ?? '') ? made : undefined;
}

function convictionEnd(items: Items, at: number): number | undefined {
  const word = items[at]?.text ?? '';
  if (word === 'of' && /^(?:opinion|view|belief)$/u.test(items[at + 2]?.text ?? ''))
    return items[at + 1]?.text === 'the' && items[at + 3]?.text === 'that' ? at + 2 : undefined;
  return word !== 'of' && opensClause(items, at + 1) ? at : undefined;
}

/** "that …", "it would …", "the plan …". */
const opensClause = (items: Items, at: number): boolean => {
  const word = items[at]?.text ?? '';
  return word === 'that' || isPronoun(word) || isDeterminer(word);
};
