import type { Span } from '../story/span.ts';
import type { BlockKind, Speaker, Story } from '../story/story.ts';

/** An excerpt that answers: a span of a story, its attribution and how sure the ranking is. */
export interface Quote extends Span {
  readonly story: Story;
  readonly kind: Exclude<BlockKind, 'link'>;
  /** Present when the excerpt's answer is somebody's words, direct or reported. */
  readonly speaker?: Speaker;
  /** The newspaper or programme those words were given to. */
  readonly outlet?: string;
  /** The span inside the excerpt that answers most exactly. */
  readonly answer?: Span;
  /** Estimated probability, 0 to 1, that this excerpt answers the question. */
  readonly score: number;
}

export interface Answer {
  readonly question: string;
  readonly answered: boolean;
  /** Best first, at most 5; empty when not answered. */
  readonly quotes: readonly Quote[];
  /** When not answered: two or three questions that the stories do answer. */
  readonly suggestions: readonly string[];
  /** Time taken, milliseconds. */
  readonly ms: number;
}
