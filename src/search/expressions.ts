import { expressionsFrom } from './lexicon.ts';
import type { Term } from './terms.ts';

/** Several words that mean one thing: "stepped down", "chief executive". */
export interface Expression {
  /** The stems of its words joined by underscores, as the lexicon writes it: `step_down`. */
  readonly stem: string;
  /** Position of its first word in the terms. */
  readonly at: number;
  /** How many words it has. */
  readonly length: number;
}

/** Every multi-word expression of the lexicon that stands in `terms`, in text order. */
export function findExpressions(terms: readonly Term[]): Expression[] {
  return terms.flatMap((term, at) =>
    expressionsFrom(term.stem)
      .filter((words) => words.every((word, i) => terms[at + i]?.stem === word))
      .map((words) => ({ stem: words.join('_'), at, length: words.length })),
  );
}
