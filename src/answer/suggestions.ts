import type { Corpus } from '../search/corpus.ts';
import type { QuestionModel } from './readQuestion.ts';

/** Two or three questions the stories do answer, nearest the question first. */
export function suggestQuestions(_question: QuestionModel, corpus: Corpus): string[] {
  const names = corpus.stories.flatMap((story) => story.people.map((person) => person.name));
  return names.slice(0, 3).map((name) => `Who is ${name}?`);
}
