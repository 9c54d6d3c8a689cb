import type { Span } from '../../span.ts';
import type { Block, Person, PersonNote } from '../../story.ts';

/**
 * People as the editor's front matter has them: a note names, joins or adds a person, and its role
 * comes first. People it does not speak of stay as they were read.
 */
export function correctPeople(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
  notes: readonly PersonNote[],
): Person[] {
  let corrected = [...people];
  for (const note of notes) {
    const forms = new Set([note.name, ...(note.aliases ?? [])].map((form) => form.toLowerCase()));
    const same = corrected.filter((person) =>
      [person.name, ...person.aliases].some((form) => forms.has(form.toLowerCase())),
    );
    const others = corrected.filter((person) => !same.includes(person));
    corrected = [...others, joined(note, same, findForms(text, blocks, note, others))];
  }
  return corrected.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function joined(note: PersonNote, same: readonly Person[], written: readonly Span[]): Person {
  const mentions = new Map(
    [...same.flatMap((person) => person.mentions), ...written].map((span) => [span.start, span]),
  );
  const aliases = [
    ...(note.aliases ?? []),
    ...same.flatMap((person) => [person.name, ...person.aliases]),
  ];
  const age = same.find((person) => person.age !== undefined)?.age;
  const gender = same.find((person) => person.gender !== undefined)?.gender;
  return {
    name: note.name,
    aliases: [...new Set(aliases)].filter((alias) => alias !== note.name),
    roles: [
      ...new Set([
        ...(note.role === undefined ? [] : [note.role]),
        ...same.flatMap((person) => person.roles),
      ]),
    ],
    relations: [...new Set(same.flatMap((person) => person.relations))],
    ...(age !== undefined && { age }),
    ...(gender && { gender }),
    mentions: [...mentions.values()].sort((a, b) => a.start - b.start),
  };
}

/** Where the note's forms stand in the story as whole words and are not already somebody else's. */
function findForms(
  text: string,
  blocks: readonly Block[],
  note: PersonNote,
  others: readonly Person[],
): Span[] {
  const forms = [note.name, ...(note.aliases ?? [])]
    .filter((form) => form.trim() !== '')
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const taken = new Set(
    others.flatMap((person) => person.mentions.map((mention) => mention.start)),
  );
  return blocks
    .filter((block) => block.kind !== 'link')
    .flatMap((block) =>
      [...text.slice(block.start, block.end).matchAll(pattern)].map((match) =>
        spanAt(block.start + match.index, match[0]),
      ),
    )
    .filter((span) => !taken.has(span.start));
}

const spanAt = (start: number, words: string): Span => ({ start, end: start + words.length });

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
