import type { Term } from '../../search/terms.ts';
import { isNamingVerb, isSayingVerb } from '../../story/lexicon/speechVerbs.ts';
import { wordSet } from '../../story/lexicon/wordSet.ts';

const otherTelling = wordSet(
  'spoke speaks talked talks disagrees disagreed disputes disputed doubts doubted blames blamed quoted cited',
);

/**
 * Whether a question asks who said something: "who claimed …", "which paper reported …", "according to
 * whom", "whose words".
 */
export function asksForTeller(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ word }) => asking.test(word));
  const after = terms.slice(at + 1, at + 3).map(({ word }) => word);
  const before = terms.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  if (at < 0) return false;
  if (before.join(' ') === 'according to') return true;
  if (terms[at]?.word === 'whose') return said.test(after[0] ?? '');
  return after.some(tellsSomething);
}

const asking = /^(who|whom|whose|which)$/;
const said = /^(words|view|opinion|claim|account|report)$/;

function tellsSomething(word: string): boolean {
  return isSayingVerb(word) || isNamingVerb(word) || otherTelling.has(word);
}
