import { type Answer, answer } from '../answer/answer.ts';
import { type Explanation, explain } from '../answer/explain.ts';
import type { Question } from '../answer/question/question.ts';
import type { Corpus } from '../search/corpus.ts';
import { StoreError } from '../store/storeError.ts';
import type { Archive } from './archive.ts';
import { bringFor, consult } from './consult.ts';

/** An answer with the corpus that gave it. */
export interface Asked {
  readonly answer: Answer;
  readonly corpus: Corpus;
  /** Why only the stories in memory were asked, when that is not as it should be. */
  readonly trouble?: StoreError;
}

/**
 * Asks the stories in memory, and the archive where there is one; the stories in memory alone when the
 * archive can't be asked, or when the question is put to one of them. Never throws.
 */
export async function ask(question: Question, memory: Corpus, archive?: Archive): Promise<Asked> {
  const askMemory = () => ({ answer: answer(question, memory), corpus: memory });
  if (!archive || question.story !== undefined) return askMemory();
  try {
    return await consult(question, memory, archive);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { ...askMemory(), trouble: error };
  }
}

/**
 * Explains the answer that the stories in memory and those of an archive give together.
 *
 * @throws StoreError when the archive can't be asked: the answer would be another one
 */
export async function explainAsked(
  question: Question,
  memory: Corpus,
  archive?: Archive,
): Promise<Explanation> {
  if (!archive) return explain(question, memory);
  const { made } = await bringFor((corpus) => explain(question, corpus), memory, archive);
  return made;
}

/** What is said beside an answer that the archive had no part in. */
export const ARCHIVE_AWAY =
  'The archive can’t be reached just now; only the stories at hand were asked.';
