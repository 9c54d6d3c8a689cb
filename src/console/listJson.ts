import { type Span, slice } from '../story/span.ts';
import type { Person, Story } from '../story/story.ts';

/** The lists of the command line as the contract's JSON arrays, in story and text order. */
export const listJson = {
  people: (stories: readonly Story[]) =>
    stories.flatMap((story) => story.people.map((person) => personJson(person, story))),

  dates: (stories: readonly Story[]) =>
    stories.flatMap((story) =>
      story.dates.map((date) => ({ ...cut(story, date), value: date.value, kind: date.kind })),
    ),

  quotes: (stories: readonly Story[]) =>
    stories.flatMap((story) =>
      story.quotations.map((quotation) => ({
        ...cut(story, quotation),
        ...(quotation.speaker ? { speaker: quotation.speaker } : {}),
        ...(quotation.outlet ? { outlet: quotation.outlet } : {}),
        direct: quotation.direct,
      })),
    ),
};

function personJson({ name, aliases, roles, relations, mentions }: Person, story: Story) {
  return {
    name,
    aliases,
    roles,
    ...(relations.length > 0 ? { relations } : {}),
    mentions: mentions.map((mention) => cut(story, mention)),
    quotes: story.quotations.filter((quotation) => quotation.speaker?.name === name).length,
  };
}

function cut(story: Story, { start, end }: Span) {
  return { text: slice(story.text, { start, end }), story: story.name, start, end };
}
