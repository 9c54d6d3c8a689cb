import type { Span } from '../../../story/span.ts';

/** What a candidate answer looks like, whatever the question. */
export type Shape =
  | 'age'
  | 'cause'
  | 'clause'
  | 'clock'
  | 'date'
  | 'demonym'
  | 'duration'
  | 'length'
  | 'means'
  | 'money'
  | 'name'
  | 'number'
  | 'percent'
  | 'person'
  | 'phrase'
  | 'place'
  | 'predicate'
  | 'quotation'
  | 'reason'
  | 'somebody'
  | 'year';

/** A run of a passage's words that may be the exact answer. Positions index `passage.terms`. */
export interface Candidate extends Span {
  readonly shape: Shape;
}
