import type { Passage } from '../../../search/passages.ts';
import { isOutletNoun, isOutletWord } from '../../../story/lexicon/outletNames.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
import { outletStems } from '../../question/outletNouns.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { isBroken, isCapital, wordAt } from '../candidates/runs.ts';
import type { Placed } from './placed.ts';

const telling = wordSet('tell tells told telling');
const talking = wordSet(
  'talk talks talked talking speak speaks spoke spoken speaking say says said saying write writes wrote writing interview interviews interviewed call letter comment comments remarks statement statements account appear appears appeared appearing appearance confirm confirms confirmed confided column article piece conversation',
);
const linking = wordSet('to with on in by for');
const determiners = wordSet('the a an his her its their this');

/** Words between the verb and the name: "told | the Polish public broadcaster | Radio Three". */
const farthest = 5;

/**
 * Whether a candidate is to whom words were given: "told the Post", "in an interview with Radio Three".
 * Where a newspaper or the like is asked for, it must be called one or have a name that is nobody's.
 */
export function isListener({ head }: QuestionModel, placed: Placed): boolean {
  if (head && outletStems.has(head.stem) && !mayBeOutlet(placed)) return false;
  return isSpokenTo(placed);
}

function mayBeOutlet({ passage, candidate: { shape, start, end } }: Placed): boolean {
  const words = passage.terms.slice(start, end);
  const called = words.some(({ word }) => isOutletNoun(word) || isOutletWord(word));
  return called || (shape !== 'person' && isCapital(passage, words[0]));
}

function isSpokenTo({ passage, sentence, candidate }: Placed): boolean {
  if (isTold(passage, candidate.end)) return true;
  let called = false;
  const last = Math.max(sentence.start, candidate.start - farthest);
  for (let at = candidate.start - 1; at >= last && !isBroken(passage, at + 1); at--) {
    const word = wordAt(passage, at);
    if (handsOver(passage, at) || (called && linking.has(word))) return true;
    if (!leadsToName(passage, at)) return false;
    called ||= isOutletNoun(word);
  }
  return false;
}

/** "The Post | was told", "the Post | interviewed her". */
function isTold(passage: Passage, at: number): boolean {
  const [next, second] = [wordAt(passage, at), wordAt(passage, at + 1)];
  return (/^(was|were)$/.test(next) && second === 'told') || next === 'interviewed';
}

function handsOver(passage: Passage, at: number): boolean {
  const word = wordAt(passage, at);
  return telling.has(word) || (linking.has(word) && talking.has(wordAt(passage, at - 1)));
}

/** "The", or "public" of "public broadcaster Radio Three". */
function leadsToName(passage: Passage, at: number): boolean {
  const word = passage.terms[at];
  if (word && determiners.has(word.word)) return true;
  return word !== undefined && !word.stop && !isCapital(passage, word);
}
