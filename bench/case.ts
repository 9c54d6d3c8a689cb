import type { Corpus } from '../src/search/corpus.ts';
import type { Span } from '../src/story/span.ts';
import type { Story } from '../src/story/story.ts';

/** A question with what a careful reader expects of the answer. */
export interface Case {
  readonly question: string;
  readonly corpus: Corpus;
  /** Cases of one group never stand on both sides of a train/test split. */
  readonly group: string;
  /** The stories are silent: the only right reply is a refusal. */
  readonly refuse: boolean;
  /** Whether quoting this span of this story answers. */
  readonly right: (story: Story, span: Span) => boolean;
  /** Longest quote that counts, in UTF-16 code units, where whoever set the questions gave one. */
  readonly longest?: number;
  /** Shortest exact answers, any of which will do. */
  readonly answers: readonly string[];
  readonly speaker?: string;
}

/** A question to which the stories are silent. */
export function toRefuse(
  question: string,
  { corpus, group }: Pick<Case, 'corpus' | 'group'>,
): Case {
  return { question, corpus, group, refuse: true, right: () => false, answers: [] };
}
