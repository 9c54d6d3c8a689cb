import type { Mention } from '../../../search/mentions.ts';
import { firstWhere } from '../../../story/inTextOrder.ts';
import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Placed } from './placed.ts';

/** Whether the candidate is whom the question names, and whether the person spoken of beside it is. */
export function company(
  { people }: QuestionModel,
  { passage, sentence, candidate }: Placed,
  tell: Tell,
): void {
  if (people.length === 0) return;
  const { mentions } = passage;
  const first = firstWhere(mentions, ({ at }) => at >= candidate.start);
  const next = firstWhere(mentions, ({ at }) => at >= candidate.end);
  const isAsked = (mention: Mention | undefined) =>
    mention !== undefined && people.includes(mention.person.name);
  const beside = [mentions[first - 1], mentions[next]].find(
    (it) => it && it.at >= sentence.start && it.at < sentence.end,
  );
  if (first < next && isAsked(mentions[first])) tell('namesAsked', 1);
  if (beside) tell('bound', isAsked(beside) ? 1 : -1);
}
