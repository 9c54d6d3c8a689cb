import { fold } from '../../search/terms.ts';
import { contains } from '../../story/span.ts';
import type { Quotation, Story } from '../../story/story.ts';
import { about, type Excerpt, excerptAround } from './excerpt.ts';
import { type PersonEntry, peopleCalled, peopleOf } from './people.ts';

export interface QuotationQuery {
  /** A speaker by any name the stories use, an organisation too. */
  readonly speaker?: string;
  /** Words that the sentences of the quotation must all hold, in any inflection. */
  readonly about?: string;
}

/**
 * What the stories quote, in their order: each in its sentence, the quoted words as the answer. What one
 * speaker says in one sentence is one excerpt, also where "she said" parts it.
 */
export function quotationsOn(
  stories: readonly Story[],
  { speaker, about: words = '' }: QuotationQuery,
): readonly Excerpt[] {
  const isWanted = speaker === undefined ? () => true : speakerCalled(speaker, stories);
  return stories
    .flatMap((story) => story.quotations.filter(isWanted).map((said) => quoted(story, said)))
    .filter((excerpt) => excerpt !== undefined)
    .filter(about(words))
    .reduce<Excerpt[]>(joinLast, []);
}

/** Adds an excerpt to others, or to the last of them where both show the same words of one speaker. */
function joinLast(excerpts: Excerpt[], next: Excerpt): Excerpt[] {
  const last = excerpts.at(-1);
  if (!last || !isShownBy(last, next)) {
    excerpts.push(next);
    return excerpts;
  }
  const answers = [last.answer ?? last, next.answer ?? next];
  excerpts[excerpts.length - 1] = {
    ...next,
    ...last,
    answer: {
      start: Math.min(...answers.map(({ start }) => start)),
      end: Math.max(...answers.map(({ end }) => end)),
    },
  };
  return excerpts;
}

function isShownBy(shown: Excerpt, next: Excerpt): boolean {
  return (
    shown.story === next.story &&
    contains(shown, next) &&
    shown.speaker?.name === next.speaker?.name
  );
}

function quoted(story: Story, { speaker, outlet, ...span }: Quotation): Excerpt | undefined {
  const excerpt = excerptAround(story, span);
  return excerpt && { ...excerpt, ...(speaker && { speaker }), ...(outlet && { outlet }) };
}

function speakerCalled(name: string, stories: readonly Story[]): (said: Quotation) => boolean {
  const people = peopleCalled(name, peopleOf(stories)).flatMap(fullNamesOf).map(fold);
  const names = new Set([fold(name.trim()), ...people]);
  return (said) => said.speaker !== undefined && names.has(fold(said.speaker.name));
}

/** A story may give its speaker another full name than the fullest: "Jane Doe" of "Jane A. Doe". */
const fullNamesOf = ({ name, aliases }: PersonEntry): readonly string[] => [
  name,
  ...aliases.filter((alias) => alias.includes(' ')),
];

/** Everybody and everything quoted, with the number of quotations, most quoted first. */
export function speakersOf(stories: readonly Story[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { speaker } of stories.flatMap((story) => story.quotations)) {
    if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
