import { setTimeout as wait } from 'node:timers/promises';
import type { StoryLabel } from '../../archive/titles.ts';
import type { Corpus } from '../../search/corpus.ts';
import type { Desk } from '../desk.ts';
import { clip } from '../replies/markdown.ts';
import type { Choice } from './command.ts';

/** Discord's limits for the choices an option offers while a member types. */
export const CHOICES = 25;
export const CHOICE_LENGTH = 100;

/** Stories whose title or name holds what was typed; all of them before anything was. */
export function completeStory(
  typed: string,
  { stories }: Pick<Corpus, 'stories'>,
): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return stories
    .filter(({ title, name }) => `${title}\n${name}`.toLowerCase().includes(wanted))
    .slice(0, CHOICES)
    .map(choiceOf);
}

/** Milliseconds that a member's choices wait for the archive; Discord gives up after 3 s. */
const ARCHIVE_WITHIN = 1_500;

/** The same, with stories of the archive after those at hand, as far as these come in time. */
export async function completeAnyStory(typed: string, desk: Desk): Promise<readonly Choice[]> {
  const own = completeStory(typed, desk.corpus);
  if (!desk.hasArchive || own.length === CHOICES) return own;
  const late = wait(ARCHIVE_WITHIN, [] as readonly StoryLabel[], { ref: false });
  const archived = await Promise.race([desk.archived(typed, CHOICES), late]);
  const names = new Set(desk.corpus.stories.map(({ name }) => name));
  const others = archived.filter(({ name }) => !names.has(name)).map(choiceOf);
  return [...own, ...others].slice(0, CHOICES);
}

function choiceOf({ title, name, fingerprint }: StoryLabel): Choice {
  const value = name.length <= CHOICE_LENGTH ? name : fingerprint;
  return { name: clip(title, CHOICE_LENGTH), value };
}
