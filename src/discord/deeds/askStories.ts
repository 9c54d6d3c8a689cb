import type { Question } from '../../answer/question.ts';
import type { Desk } from '../desk.ts';
import { hasWords, QUESTION_LIMIT } from '../messages/questionText.ts';
import { answerReply } from '../replies/answer.ts';
import { help, noStories, noWords, tooLong, unknownStory } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';

/**
 * The reply to whatever was asked, sensible or not. `shown` puts the question above the answer,
 * where the channel would not show it otherwise.
 */
export async function askStories(question: Question, desk: Desk, shown = false): Promise<Reply> {
  const { stories } = desk.corpus;
  if (question.text === '') return help(stories.map((story) => story.title));
  if (question.text.length > QUESTION_LIMIT) return tooLong(QUESTION_LIMIT);
  if (!hasWords(question.text)) return noWords;
  if (stories.length === 0 && !desk.hasArchive) return noStories;
  if (question.story !== undefined && !stories.some(({ name }) => name === question.story)) {
    return unknownStory(question.story);
  }
  const { answer, trouble } = await desk.ask(question);
  return answerReply(answer, question, shown, trouble !== undefined);
}
