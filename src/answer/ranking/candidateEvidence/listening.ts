import type { Passage } from '../../../search/passages.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
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

/** Whether a candidate is to whom words were given: "told the Post", "in an interview with Radio Three". */
export function isListener({ passage, sentence, candidate }: Placed): boolean {
  if (isTold(passage, candidate.end)) return true;
  const last = Math.max(sentence.start, candidate.start - farthest);
  for (let at = candidate.start - 1; at >= last && !isBroken(passage, at + 1); at--) {
    if (handsOver(passage, at)) return true;
    if (!leadsToName(passage, at)) return false;
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
