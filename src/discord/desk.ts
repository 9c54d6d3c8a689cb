import type { Answer } from '../answer/answer.ts';
import type { Question } from '../answer/question.ts';
import type { Corpus } from '../search/corpus.ts';

/** What a reply is made from: the stories of one moment and the way to ask them. */
export interface Desk {
  readonly corpus: Corpus;
  ask(question: Question): Answer;
}
