import { askStories } from '../askStories.ts';
import type { Desk } from '../desk.ts';
import { readExcerpts } from '../quoteRef.ts';
import { excerptsReply } from '../replies/answer.ts';
import { contextReply } from '../replies/context.ts';
import { outdatedButton, storyChanged } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { type ButtonAction, readId } from './ids.ts';

/** What a button does with the rest of its id. */
const actions: Record<ButtonAction, (rest: string, desk: Desk) => Reply> = {
  more: (rest, { corpus }) => {
    const excerpts = readExcerpts(rest, corpus);
    return excerpts ? excerptsReply(excerpts) : storyChanged;
  },
  context: (rest, { corpus }) => {
    const [excerpt] = readExcerpts(rest, corpus) ?? [];
    return excerpt ? contextReply(excerpt) : storyChanged;
  },
  ask: (rest, desk) => {
    const [, story, text = ''] = /^([^:]*):(.*)$/s.exec(rest) ?? [];
    return askStories({ text, ...(story && { story }) }, desk, true);
  },
};

/** The reply to a pressed button, from its id alone. */
export function press(id: string, desk: Desk): Reply {
  const read = readId(id);
  return read ? actions[read.action](read.rest, desk) : outdatedButton;
}

/** Whether only the member who pressed should see the reply; answers go where the question stood. */
export function isPrivate(id: string, messageIsPrivate: boolean): boolean {
  return messageIsPrivate || readId(id)?.action !== 'ask';
}
