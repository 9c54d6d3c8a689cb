import { wordSet } from '../story/lexicon/wordSet.ts';
import { expressionsFrom } from './lexicon.ts';
import type { Term } from './terms.ts';

/** Several words that mean one thing: "stepped down", "chief executive". */
export interface Expression {
  /** The stems of its words joined by underscores, as the lexicon writes it: `step_down`. */
  readonly stem: string;
  /** Position of its first word in the terms. */
  readonly at: number;
  /** How many words it has; 1 for a verb whose particle stands behind its object. */
  readonly length: number;
}

/** Every multi-word expression of the lexicon that stands in `terms`, in text order. */
export function findExpressions(terms: readonly Term[]): Expression[] {
  return terms.flatMap((term, at) =>
    expressionsFrom(term.stem).flatMap((words) => {
      const length = lengthOf(words, at, terms);
      return length > 0 ? [{ stem: words.join('_'), at, length }] : [];
    }),
  );
}

function lengthOf(words: readonly string[], at: number, terms: readonly Term[]): number {
  if (words.every((word, i) => terms[at + i]?.stem === word)) return words.length;
  const [, second, more] = words;
  if (!second || more !== undefined || !determiners.has(terms[at + 1]?.word ?? '')) return 0;
  if (terms[at + 2]?.stem === second) return words.length + 1;
  return particles.has(second) && isParted(second, at, terms) ? 1 : 0;
}

/** Words that may stand in an expression wherever an object opens: "lost her life", "turn it down". */
const determiners = wordSet(
  'the a an this that these those his her its their my our your him them it us me all both some any',
);
const particles = wordSet('up down off out on in over back away aside through right apart around');

/** Words of an object that may part a verb from its particle: "turned the first offer down". */
const mostBetween = 4;

/** "Turned the first offer down": the particle comes behind a short object. */
function isParted(particle: string, at: number, terms: readonly Term[]): boolean {
  const behind = terms.slice(at + 2, at + 2 + mostBetween);
  const end = behind.findIndex(({ stop, stem }) => stop || stem === particle);
  return behind[end]?.stem === particle;
}
