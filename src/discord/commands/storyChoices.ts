import type { Corpus } from '../../search/corpus.ts';
import type { Story } from '../../story/story.ts';
import { clip } from '../replies/markdown.ts';
import type { Choice } from './command.ts';

/** Discord's limits for the choices an option offers while a member types. */
export const CHOICES = 25;
export const CHOICE_LENGTH = 100;

type Stories = Pick<Corpus, 'stories'>;

/** Stories whose title or name holds what was typed; all of them before anything was. */
export function completeStory(typed: string, { stories }: Stories): readonly Choice[] {
  const wanted = typed.trim().toLowerCase();
  return stories
    .filter(({ title, name }) => `${title}\n${name}`.toLowerCase().includes(wanted))
    .slice(0, CHOICES)
    .map((story) => ({ name: clip(story.title, CHOICE_LENGTH), value: choiceValue(story) }));
}

/** The story a choice stands for, or that a member named by hand. */
export function storyNamed(chosen: string, { stories }: Stories): Story | undefined {
  const wanted = chosen.trim().toLowerCase();
  return stories.find((story) =>
    [story.name, story.title, story.fingerprint].some((name) => name.toLowerCase() === wanted),
  );
}

function choiceValue({ name, fingerprint }: Story): string {
  return name.length <= CHOICE_LENGTH ? name : fingerprint;
}
