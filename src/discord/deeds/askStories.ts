import { asksForOverview } from '../../answer/overview.ts';
import type { Question } from '../../answer/question/question.ts';
import { isSmallTalk } from '../../answer/question/smallTalk.ts';
import type { Desk } from '../desk.ts';
import { hasWords, QUESTION_LIMIT } from '../messages/questionText.ts';
import { answerReply } from '../replies/answer.ts';
import { help, noStories, noWords, OPENINGS_AT_HAND, tooLong } from '../replies/notices.ts';
import { type Reply, withRemark } from '../replies/reply.ts';
import { atStory } from './atStory.ts';

/**
 * The reply to whatever was asked, sensible or not. `shown` puts the question above the answer,
 * where the channel would not show it otherwise.
 */
export async function askStories(question: Question, desk: Desk, shown = false): Promise<Reply> {
  const { stories } = desk.corpus;
  if (question.text === '' || isSmallTalk(question.text))
    return help(stories.map((story) => story.title));
  if (question.text.length > QUESTION_LIMIT) return tooLong(QUESTION_LIMIT);
  if (!hasWords(question.text)) return noWords;
  if (stories.length === 0 && !desk.hasArchive) return noStories;
  if (question.story === undefined) return ask(question, desk, shown);
  return atStory(question.story, desk, ({ name }, at) =>
    ask({ ...question, story: name }, at, shown),
  );
}

async function ask(question: Question, desk: Desk, shown: boolean): Promise<Reply> {
  const { answer, trouble } = await desk.ask(question);
  const reply = answerReply(answer, question, shown, trouble !== undefined);
  const leavesOut = desk.hasArchive && question.story === undefined && asksForOverview(question);
  return leavesOut ? withRemark(OPENINGS_AT_HAND, reply) : reply;
}
