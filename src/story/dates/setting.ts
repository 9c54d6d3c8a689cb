import type { Tense } from './tense.ts';

/** What is known around a date when its words are resolved. */
export interface Setting {
  /** ISO day of publication. */
  readonly published?: string | undefined;
  readonly tense: Tense;
  /** A day, month or year told beside it, which lends its year. */
  readonly anchor?: string | undefined;
  /** The last day or month told, in a story that is not told from its day of publication. */
  readonly narrated?: string | undefined;
  /** Value of the date at which a stretch of time began that this one ends. */
  readonly since?: string | undefined;
  /** Value of the date named just before, for "three years later". */
  readonly previous?: string | undefined;
  /** Value of the quarter or half of a year named last, for "in the quarter". */
  readonly part?: string | undefined;
}
