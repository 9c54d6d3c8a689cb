import { wordSet } from '../story/lexicon/wordSet.ts';
import { type Expressions, expressionsFrom } from './lexicon.ts';
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
  const found: Expression[] = [];
  terms.forEach(({ stem }, at) => {
    const known = expressionsFrom(stem);
    if (known.size === 0) return;
    found.push(...written(known, at, terms));
    const parted = findParted(known, at, terms);
    if (parted) found.push(parted);
  });
  return found;
}

/** Those whose words stand side by side. */
function written(known: Expressions, at: number, terms: readonly Term[]): Expression[] {
  const second = terms[at + 1]?.stem ?? '';
  const behind = known.get(second) ?? [];
  return behind
    .filter((rest) => rest.every((word, i) => terms[at + 2 + i]?.stem === word))
    .map((rest) => ({
      stem: [terms[at]?.stem, second, ...rest].join('_'),
      at,
      length: rest.length + 2,
    }));
}

/** Words that may stand in an expression wherever an object opens: "lost her life", "turn it down". */
const determiners = wordSet(
  'the a an this that these those his her its their my our your him them it us me all both some any',
);
const particles = wordSet('up down off out on in over back away aside through right apart around');

/** Words of an object that may part a verb from its particle: "turned the first offer down". */
const mostBetween = 4;

/** One of two words with a determiner between them, or a whole object before its particle. */
function findParted(
  known: Expressions,
  at: number,
  terms: readonly Term[],
): Expression | undefined {
  if (!determiners.has(terms[at + 1]?.word ?? '')) return undefined;
  const stemOf = ({ stem }: Term) => `${terms[at]?.stem}_${stem}`;
  const isSecond = ({ stem }: Term) => known.get(stem)?.some((rest) => rest.length === 0) === true;
  const [next, ...others] = terms.slice(at + 2, at + 2 + mostBetween);
  if (!next) return undefined;
  if (isSecond(next)) return { stem: stemOf(next), at, length: 3 };
  const particle = others.find(({ stop, word }) => stop || particles.has(word));
  if (next.stop || !particle || !particles.has(particle.word) || !isSecond(particle))
    return undefined;
  return { stem: stemOf(particle), at, length: 1 };
}
