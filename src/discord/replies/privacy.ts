import { keepingId } from '../buttons/ids.ts';
import { counted } from './facts.ts';
import { button, card, type Reply, row, text } from './reply.ts';

/** What is kept about a member, told whole, and a button to delete it. */
export function privacyReply(days: number, kept: number): Reply {
  const told = [
    `A question that I could not answer, or whose answer you marked as wrong, is kept for ${days} days, so that the moderators of its server can add what is missing. In place of your name stands a number that only this bot can make.`,
    'What I answer is not kept. Nor is anything that you ask in private or directly. For five minutes I remember your last question, in memory only, so that you can ask on.',
    `At this moment ${counted(kept, 'question of yours is', 'questions of yours are')} kept.`,
  ];
  const buttons = kept > 0 ? [row(button('Delete them', keepingId('forget', '')))] : [];
  return card(text(told.join('\n')), ...buttons);
}
