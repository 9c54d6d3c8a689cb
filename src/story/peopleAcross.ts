import type { Person, Story } from './story.ts';

/** A mention of a person, with the story it stands in. Offsets are UTF-16 code units of its text. */
export interface PlacedMention {
  readonly story: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** One person over all stories, as the contract's `people` command prints it. */
export interface PersonAcross {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly relations?: readonly string[];
  readonly age?: number;
  readonly mentions: readonly PlacedMention[];
  /** How many quotations, direct or reported, are this person's. */
  readonly quotes: number;
}

interface Entry {
  readonly story: Story;
  readonly person: Person;
}

/**
 * One entry per person over all stories, in order of first mention. People of different stories are
 * one when they bear the same full name of two words or more, a middle name or initial aside; a bare
 * first name or surname stays with its own story.
 */
export function mergePeople(stories: readonly Story[]): PersonAcross[] {
  const groups = new Map<string, Entry[]>();
  for (const story of stories) {
    for (const person of story.people) {
      const key = identityOf(story, person);
      const group = groups.get(key);
      if (group) group.push({ story, person });
      else groups.set(key, [{ story, person }]);
    }
  }
  return [...groups.values()].map(join);
}

/** First and last word of a full name without accents; one word is only known inside its story. */
function identityOf(story: Story, { name }: Person): string {
  const words = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().split(/\s+/u);
  return words.length === 1 ? `${story.name}\n${words[0]}` : `${words[0]} ${words.at(-1)}`;
}

function join(entries: readonly Entry[]): PersonAcross {
  const [fullest] = entries.map(({ person }) => person.name).sort((a, b) => b.length - a.length);
  const name = fullest ?? '';
  const names = entries.flatMap(({ person }) => [person.name, ...person.aliases]);
  const relations = unique(entries.flatMap(({ person }) => person.relations));
  const age = entries.map(({ person }) => person.age).find((years) => years !== undefined);
  return {
    name,
    aliases: unique(names).filter((alias) => alias !== name),
    roles: unique(entries.flatMap(({ person }) => person.roles)),
    ...(relations.length > 0 && { relations }),
    ...(age !== undefined && { age }),
    mentions: entries.flatMap(mentionsOf),
    quotes: entries.reduce((sum, entry) => sum + quotesOf(entry), 0),
  };
}

function mentionsOf({ story, person }: Entry): PlacedMention[] {
  return person.mentions.map(({ start, end }) => ({
    story: story.name,
    start,
    end,
    text: story.text.slice(start, end),
  }));
}

function quotesOf({ story, person }: Entry): number {
  return story.quotations.filter(({ speaker }) => speaker?.name === person.name).length;
}

/** Each phrase once, whatever its capitals. */
function unique(phrases: readonly string[]): string[] {
  const first = new Map<string, string>();
  for (const phrase of phrases) {
    const key = phrase.toLowerCase();
    if (!first.has(key)) first.set(key, phrase);
  }
  return [...first.values()];
}
