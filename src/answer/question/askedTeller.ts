import type { Term } from '../../search/terms.ts';
import { isNamingVerb, isSayingVerb } from '../../story/lexicon/speechVerbs.ts';
import { wordSet } from '../../story/lexicon/wordSet.ts';

const otherTelling = wordSet(
  'spoke speaks talked talks disagrees disagreed disputes disputed doubts doubted blames blamed',
);

/** Whether a question asks who said something: "who claimed …", "according to whom", "whose words". */
export function asksForTeller(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ word }) => /^(who|whom|whose)$/.test(word));
  if (at < 0) return false;
  const before = terms.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  if (before.join(' ') === 'according to') return true;
  const [next, second] = terms.slice(at + 1, at + 3).map(({ word }) => word);
  if (terms[at]?.word === 'whose')
    return /^(words|view|opinion|claim|account|report)$/.test(next ?? '');
  return terms[at]?.word === 'who' && [next, second].some((word) => tellsSomething(word ?? ''));
}

function tellsSomething(word: string): boolean {
  return isSayingVerb(word) || isNamingVerb(word) || otherTelling.has(word);
}
