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
  return isParted(words, at, terms) ? 1 : 0;
}

/** Words of an object that may part a verb from its particle: "turned the first offer down". */
const mostBetween = 4;

const particles = wordSet('up down off out on in over back away aside through right apart around');
const opensObject = wordSet(
  'the a an this that these those his her its their my our your him them it us me all both some any',
);

/** "Turned the offer down", "turn it down": the particle comes behind a short object. */
function isParted(
  [, particle, more]: readonly string[],
  at: number,
  terms: readonly Term[],
): boolean {
  if (!particle || more !== undefined || !particles.has(particle)) return false;
  if (!opensObject.has(terms[at + 1]?.word ?? '')) return false;
  const behind = terms.slice(at + 2, at + 2 + mostBetween);
  const end = behind.findIndex(({ stop }, i) => stop || behind[i]?.stem === particle);
  return behind[end]?.stem === particle;
}
