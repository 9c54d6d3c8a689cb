import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import { cleanText } from '../../library/sourceText.ts';
import { draftStory, type GivenMeta } from '../../library/storyDraft.ts';
import { askStories } from '../deeds/askStories.ts';
import { showList } from '../deeds/showList.ts';
import { showPerson } from '../deeds/showPerson.ts';
import { showStory } from '../deeds/showStory.ts';
import type { Desk, Outcome } from '../desk.ts';
import type { Manner } from '../interactions/respond.ts';
import { excerptsReply } from '../replies/answer.ts';
import { changedReply } from '../replies/changed.ts';
import { contextReply } from '../replies/context.ts';
import {
  discarded,
  forgotten,
  nobodySees,
  noted,
  notNoted,
  outdatedButton,
  proposalGone,
  storyChanged,
} from '../replies/notices.ts';
import { detailsForm, proposalReply } from '../replies/proposal.ts';
import { type ButtonAction, readId, readListPlace, readPerson } from './ids.ts';
import { fingerprintsOf, readExcerpts } from './quoteRef.ts';

/** What a button does with the rest of its id. */
const actions: Record<ButtonAction, (rest: string, desk: Desk, fields: Filled) => Outcome> = {
  more: async (rest, desk) => {
    const excerpts = await excerptsOf(rest, desk);
    return excerpts ? excerptsReply(excerpts) : storyChanged;
  },
  context: async (rest, desk) => {
    const [excerpt] = (await excerptsOf(rest, desk)) ?? [];
    return excerpt ? contextReply(excerpt) : storyChanged;
  },
  ask: (rest, desk) => {
    const [, story, text = ''] = /^([^:]*):(.*)$/s.exec(rest) ?? [];
    return askStories({ text, ...(story && { story }) }, desk, true);
  },
  turn: (rest, desk) => showList(readListPlace(rest), desk),
  open: (rest, desk) => showList(readListPlace(rest), desk),
  person: (rest, desk) => {
    const [name, story] = readPerson(rest);
    return showPerson(name, desk, story);
  },
  story: (rest, desk) => showStory(rest, desk),
  wrong: (rest, desk) =>
    desk.markWrong(rest).then(
      (seen) => (seen ? noted : nobodySees),
      () => notNoted,
    ),
  accept: (id, desk) =>
    desk.keep(async ({ keeper }) => {
      const accepted = await keeper.accept(id);
      if (!accepted) return proposalGone;
      return changedReply(`“${accepted.story.title}” is live`, accepted.version);
    }),
  edit: (id, desk) =>
    desk.keep(async ({ keeper }) => {
      const proposal = await keeper.proposal(id);
      return proposal ? detailsForm(proposal) : proposalGone;
    }),
  discard: (id, desk) =>
    desk.keep(async ({ keeper }) => {
      await keeper.discard(id);
      return discarded;
    }),
  paste: (_, desk, { text = '', ...given }) =>
    desk.keep(async ({ keeper }) => {
      const source = cleanText(text, 'the text');
      return proposalReply(await keeper.propose(draftStory(source, 'the text', stated(given))));
    }),
  revise: (id, desk, given) =>
    desk.keep(async ({ keeper }) => {
      const proposal = await keeper.revise(id, stated(given));
      return proposal ? proposalReply(proposal) : proposalGone;
    }),
  forget: async (_, { privacy }) => forgotten(await privacy.forget()),
};

async function excerptsOf(written: string, desk: Desk): Promise<readonly Excerpt[] | undefined> {
  return readExcerpts(written, await desk.storiesOf(fingerprintsOf(written)));
}

/** What was filled into a form, by the ids of its fields. */
export type Filled = Readonly<Record<string, string>>;

/** An empty field states nothing. */
function stated(fields: Filled): GivenMeta {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== ''));
}

/** The reply to a pressed button or a filled in form, from its id alone. */
export function press(id: string, desk: Desk, fields: Filled = {}): Outcome {
  const read = readId(id);
  return read ? actions[read.action](read.rest, desk, fields) : outdatedButton;
}

/** What was pressed for is done with, and the reply stands in its place. */
const IN_PLACE: readonly ButtonAction[] = ['turn', 'accept', 'discard', 'revise', 'forget'];

/**
 * How the reply to a button is shown: in place of the page it turns, where the question stood, or
 * only to the member who pressed.
 */
export function mannerOf(id: string, messageIsPrivate: boolean): Manner {
  const action = readId(id)?.action;
  if (action !== undefined && IN_PLACE.includes(action)) return 'update';
  return action === 'ask' && !messageIsPrivate ? 'public' : 'private';
}
