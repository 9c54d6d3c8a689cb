import path from 'node:path';
import { groupGaps } from '../answer/lookups/gapGroups.ts';
import { titleInMarks } from '../answer/question/titleInMarks.ts';
import { archiveTrouble } from '../archive/archiveTrouble.ts';
import { InputError } from '../library/inputError.ts';
import type { Keeper } from '../library/keeper.ts';
import { readSource } from '../library/readSource.ts';
import { draftStory } from '../library/storyDraft.ts';
import { StoreError } from '../store/storeError.ts';
import type { ConsoleCommand } from './commands.ts';
import type { Conversation } from './conversation.ts';
import { counted } from './counted.ts';
import type { Keeping } from './openKeeping.ts';
import { oneLine } from './renderExcerpt.ts';

/** What keepers do on Discord with `/corpus`, where it makes sense in a terminal. */
export const KEEPING: readonly ConsoleCommand[] = [
  { name: 'add', argument: '<file>', does: 'add a story beside those of the folder', run: add },
  { name: 'remove', argument: '<name>', does: 'take an added story away', run: remove },
  { name: 'gaps', does: 'what was asked and not answered', run: gaps },
  { name: 'status', does: 'how the stories, the store and the archive are', run: status },
  { name: 'history', does: 'what was added and removed, and when', run: history },
  { name: 'rollback', argument: '<version>', does: 'go back to an earlier version', run: rollback },
];

function add(conversation: Conversation, file: string): Promise<string> {
  return keep(conversation, async (keeper) => {
    if (file === '') return 'Name a file: /add story.txt';
    const draft = draftStory(await readSource(file), path.basename(file), {});
    const { id, story } = await keeper.propose(draft);
    const accepted = await keeper.accept(id);
    const { people, blocks } = story;
    return `${titleInMarks(oneLine(story.title))} is live (${counted(blocks.length, 'block', 'blocks')}, ${counted(people.length, 'person', 'people')}). This is version ${accepted?.version}.`;
  });
}

function remove(conversation: Conversation, name: string): Promise<string> {
  return keep(conversation, async (keeper) => {
    const version = await keeper.remove(name);
    return version
      ? `Removed. This is version ${version}.`
      : `No story called “${oneLine(name)}” was added here; those of the folder are files.`;
  });
}

function history(conversation: Conversation): Promise<string> {
  return keep(conversation, async (keeper) => {
    const entries = await keeper.history();
    const lines = entries.map(({ version, at, kind, what }) =>
      [version ?? '-', new Date(at).toISOString().slice(0, 16).replace('T', ' '), kind, what].join(
        '  ',
      ),
    );
    return lines.map(oneLine).join('\n') || 'Nothing was added here yet.';
  });
}

function rollback(conversation: Conversation, version: string): Promise<string> {
  return keep(conversation, async (keeper) => {
    if (!/^[1-9]\d{0,8}$/.test(version)) return 'Name a version that /history lists.';
    const made = await keeper.rollBack(Number(version));
    return made
      ? `The added stories are what they were at version ${version}. This is version ${made}.`
      : `There is no version ${version}; /history lists those there are.`;
  });
}

function gaps(conversation: Conversation): Promise<string> {
  return keep(conversation, async (_, keeping) => {
    const lines = groupGaps(await keeping.gaps()).map(
      ({ question, last }) => `${new Date(last).toISOString().slice(0, 10)}  ${question}`,
    );
    return lines.map(oneLine).join('\n') || 'Every question was answered.';
  });
}

function status(conversation: Conversation): Promise<string> {
  return keep(conversation, async (_, keeping) => {
    const { library, archive } = conversation;
    const { corpus, version, shelf, problems } = library.current();
    return [
      `${counted(corpus.stories.length, 'story', 'stories')}, ${counted(corpus.size, 'passage', 'passages')}`,
      `Folder: version ${version}, ${counted(problems.length, 'problem', 'problems')}; added here: version ${shelf}`,
      `Store: ${state(await keeping.trouble())}`,
      ...(archive ? [`Archive: ${state(await archiveTrouble(archive))}`] : []),
    ].join('\n');
  });
}

function state(trouble: string | undefined): string {
  return trouble === undefined ? 'well' : oneLine(trouble);
}

async function keep(
  { keeping }: Conversation,
  work: (keeper: Keeper, keeping: Keeping) => Promise<string>,
): Promise<string> {
  if (!keeping) return 'Nothing can be kept here.';
  try {
    return await work(keeping.keeper, keeping);
  } catch (error) {
    if (!(error instanceof InputError || error instanceof StoreError)) throw error;
    return `Nothing changed: ${oneLine(error.message)}.`;
  }
}
