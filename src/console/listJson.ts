import { type PersonEntry, peopleOf } from '../answer/lookups/people.ts';
import { type Span, slice } from '../story/span.ts';
import type { Story } from '../story/story.ts';

/** The lists of the command line as the contract's JSON arrays. */
export const listJson = {
  people: (stories: readonly Story[]) => peopleOf(stories).map(personJson),

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

function personJson({ name, aliases, roles, relations, mentions, quotations }: PersonEntry) {
  return {
    name,
    aliases,
    roles,
    ...(relations.length > 0 ? { relations } : {}),
    mentions: mentions.map((mention) => cut(mention.story, mention)),
    quotes: quotations.length,
  };
}

function cut(story: Story, { start, end }: Span) {
  return { text: slice(story.text, { start, end }), story: story.name, start, end };
}
