import { randomBytes } from 'node:crypto';
import type { Deed, Draft, HistoryEntry, Owner } from '../store/store.ts';
import { parseStory } from '../story/parseStory.ts';
import type { Story } from '../story/story.ts';
import type { Holdings } from './holdings.ts';
import { InputError } from './inputError.ts';
import type { Refresh } from './library.ts';
import { draftStory, type GivenMeta, type StoryDraft } from './storyDraft.ts';

/**
 * What somebody may do who keeps an owner's stories. A deed is in the history or has not happened.
 *
 * Every method throws a StoreError when the store fails, and then nothing has changed.
 */
export interface Keeper {
  /** Keeps a story aside until `accept` puts it on the shelf. @throws InputError when it can't be read */
  propose(draft: StoryDraft): Promise<Proposal>;
  /** The proposal with other details; undefined when it is not there any more. @throws InputError */
  revise(id: string, given: GivenMeta): Promise<Proposal | undefined>;
  /** A proposal as it was kept. */
  proposal(id: string): Promise<Proposal | undefined>;
  /** Puts a proposal on the shelf. @returns undefined when it is not there any more */
  accept(id: string): Promise<Accepted | undefined>;
  discard(id: string): Promise<void>;
  /** @returns the shelf's new version; undefined when no such story was uploaded */
  remove(name: string): Promise<number | undefined>;
  /** @returns the shelf's new version; undefined when there is no such version */
  rollBack(version: number): Promise<number | undefined>;
  /** Reads the shared folder again. @throws InputError when it can't be read; the old stories stay */
  refresh(): Promise<Refresh>;
  /** Newest first. */
  history(): Promise<readonly HistoryEntry[]>;
  /** Enters a deed of another kind into the history. */
  enter(kind: Deed['kind'], what: string): Promise<void>;
}

/** A story that waits for its uploader's word. */
export interface Proposal {
  readonly id: string;
  readonly story: Story;
  /** Whether the owner has an uploaded story of this name, which it would replace. */
  readonly replaces: boolean;
}

/** A proposal that was put on the shelf. */
export interface Accepted {
  readonly story: Story;
  readonly version: number;
}

/** Entries of a history that are listed: more than anybody turns the pages of. */
const HISTORY_LIMIT = 10_000;

/** What `by` may do for `owner`: a Discord user's id, or a name of ours. */
export function createKeeper(
  { library, shelves, store }: Holdings,
  owner: Owner,
  by: string,
): Keeper {
  const act = () => ({ owner, by, at: Date.now() });

  const keepAside = async ({ name, content }: StoryDraft, id: string): Promise<Proposal> => {
    const draft = { id, name, content, ...act() };
    const proposal = proposed(draft);
    await store.putDraft(draft);
    return proposal;
  };

  const proposed = ({ id, name, content }: Draft): Proposal => {
    const { story } = parseStory(name, content);
    if (!story) throw new InputError(`there is nothing to quote in ${name}`);
    return { id, story, replaces: shelves.of(owner).stories.some((held) => held.name === name) };
  };

  /** Another owner's draft is none, whoever knows its id. */
  const draftOf = async (id: string): Promise<Draft | undefined> => {
    const draft = await store.draft(id);
    return draft?.owner === owner ? draft : undefined;
  };

  return {
    propose: (draft) => keepAside(draft, newId()),
    async revise(id, given) {
      const draft = await draftOf(id);
      return draft && keepAside(draftStory(draft.content, draft.name, given), id);
    },
    async proposal(id) {
      const draft = await draftOf(id);
      return draft && proposed(draft);
    },
    async accept(id) {
      const draft = await draftOf(id);
      if (!draft) return undefined;
      const { story } = proposed(draft);
      const { name, content } = draft;
      const version = await shelves.put({ name, content, story }, act());
      await store.dropDraft(id);
      return { story, version };
    },
    async discard(id) {
      if (await draftOf(id)) await store.dropDraft(id);
    },
    remove: (name) => shelves.remove(name, act()),
    rollBack: (version) => shelves.rollBack(version, act()),
    async refresh() {
      const refreshed = await library.refresh();
      const { added, changed, removed } = refreshed;
      const count = added.length + changed.length + removed.length;
      // The stories are live already: a store that is down must not make it look otherwise.
      if (count > 0) {
        const deed = { kind: 'refresh' as const, what: `${count} shared stories`, ...act() };
        await store.enter(deed).catch(() => undefined);
      }
      return refreshed;
    },
    history: () => store.history(owner, HISTORY_LIMIT),
    enter: (kind, what) => store.enter({ kind, what, ...act() }),
  };
}

/** Nine random bytes: nobody guesses it, and it fits into a button. */
function newId(): string {
  return randomBytes(9).toString('base64url');
}
