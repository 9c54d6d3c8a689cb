import { askStories } from '../deeds/askStories.ts';
import { showList } from '../deeds/showList.ts';
import { showPerson } from '../deeds/showPerson.ts';
import { showStory } from '../deeds/showStory.ts';
import type { Desk } from '../desk.ts';
import type { Manner } from '../interactions/respond.ts';
import { excerptsReply } from '../replies/answer.ts';
import { contextReply } from '../replies/context.ts';
import { outdatedButton, storyChanged } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { type ButtonAction, readId, readListPlace } from './ids.ts';
import { readExcerpts } from './quoteRef.ts';

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
  turn: (rest, desk) => showList(readListPlace(rest), desk),
  open: (rest, desk) => showList(readListPlace(rest), desk),
  person: (rest, desk) => showPerson(rest, desk),
  story: (rest, desk) => showStory(rest, desk),
};

/** The reply to a pressed button, from its id alone. */
export function press(id: string, desk: Desk): Reply {
  const read = readId(id);
  return read ? actions[read.action](read.rest, desk) : outdatedButton;
}

/**
 * How the reply to a button is shown: in place of the page it turns, where the question stood, or
 * only to the member who pressed.
 */
export function mannerOf(id: string, messageIsPrivate: boolean): Manner {
  const action = readId(id)?.action;
  if (action === 'turn') return 'update';
  return action === 'ask' && !messageIsPrivate ? 'public' : 'private';
}
