import { slice } from '../story/span.ts';
import type { DateMention, Person, Quotation, Story } from '../story/story.ts';
import { oneLine, renderExcerpt } from './renderExcerpt.ts';
import { paint, type Screen } from './screen.ts';

/** The lists of the command line and the console, for reading. */
export const renderList = {
  people: (stories: readonly Story[], screen: Screen) =>
    orNothing(
      stories.flatMap((story) => story.people).map((person) => renderPerson(person, screen)),
      'people',
    ),

  dates: (stories: readonly Story[], screen: Screen) =>
    orNothing(
      stories.flatMap((story) => story.dates.map((date) => renderDate(story, date, screen))),
      'dates',
    ),

  quotes: (stories: readonly Story[], screen: Screen) =>
    orNothing(
      stories.flatMap((story) =>
        story.quotations.map((quotation) => `${renderQuotation(story, quotation, screen)}\n`),
      ),
      'quotes',
    ),
};

function orNothing(lines: readonly string[], kind: string): string {
  return lines.length > 0 ? lines.join('\n').trimEnd() : `There are no ${kind} in the stories.`;
}

function renderPerson({ name, roles, relations, age }: Person, screen: Screen): string {
  const facts = [...roles, ...relations, ...(age === undefined ? [] : [`aged ${age}`])];
  return [paint(screen, 'strong', oneLine(name)), ...facts.map(oneLine)].join(' · ');
}

function renderDate(story: Story, date: DateMention, screen: Screen): string {
  const value = (date.value ?? 'unknown').padEnd(10);
  const words = oneLine(slice(story.text, date));
  return `${paint(screen, 'accent', value)}  ${words} ${paint(screen, 'quiet', `· ${oneLine(story.title)}`)}`;
}

function renderQuotation(story: Story, quotation: Quotation, screen: Screen): string {
  return renderExcerpt({ ...quotation, story, kind: 'body' }, screen);
}
