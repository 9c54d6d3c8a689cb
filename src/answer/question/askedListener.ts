import type { Term } from '../../search/terms.ts';
import { wordSet } from '../../story/lexicon/wordSet.ts';

const telling = wordSet('tell tells told telling');
const talking = wordSet(
  'talk talks talked talking speak speaks spoke spoken speaking say says said saying interview interviews',
);
const linking = wordSet('to with on in by for');
const ending = wordSet(
  'that about how why when where what who whether of after before and to in on at during',
);

/**
 * The terms that name to whom a question says that words were given: "the Weekly Post" in "what did Ann
 * Lee tell the Weekly Post about the bridge" and in "who spoke to the Weekly Post".
 */
export function findAskedListener(terms: readonly Term[]): readonly Term[] {
  const from = terms.findIndex(({ word }, at) => startsListener(word, terms[at + 1]?.word ?? ''));
  if (from < 0) return [];
  const rest = terms.slice(from + (telling.has(terms[from]?.word ?? '') ? 1 : 2));
  const end = rest.findIndex(({ word }) => ending.has(word));
  return (end < 0 ? rest : rest.slice(0, end)).filter(({ stop }) => !stop);
}

function startsListener(word: string, next: string): boolean {
  return telling.has(word) || (talking.has(word) && linking.has(next));
}
