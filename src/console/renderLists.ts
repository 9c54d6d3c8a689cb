import { slice } from '../story/span.ts';
import type { DateMention, Person, Quotation, Story } from '../story/story.ts';
import { oneLine, renderExcerpt } from './renderExcerpt.ts';
import { paint, type Screen } from './screen.ts';

/** The people of the stories, a line each; `name` narrows them to those who go by it. */
export function renderPeople(stories: readonly Story[], screen: Screen, name = ''): string {
  const people = stories.flatMap((story) => story.people).filter((person) => goesBy(person, name));
  const lines = people.map((person) => renderPerson(person, screen));
  return lines.join('\n') || `The stories name no one${name && ` called “${oneLine(name)}”`}.`;
}

/** What is quoted in the stories; `speaker` narrows it to one person's words. */
export function renderQuotations(stories: readonly Story[], screen: Screen, speaker = ''): string {
  const found = stories.flatMap((story) =>
    story.quotations
      .filter((quotation) => speaker === '' || isSaidBy(quotation, story, speaker))
      .map((quotation) => renderExcerpt({ ...quotation, story, kind: 'body' }, screen)),
  );
  return (
    found.join('\n\n') || `The stories quote no one${speaker && ` called “${oneLine(speaker)}”`}.`
  );
}

/** The dates and durations of the stories in text order, a line each. */
export function renderDates(stories: readonly Story[], screen: Screen): string {
  const lines = stories.flatMap((story) =>
    story.dates.map((date) => renderDate(story, date, screen)),
  );
  return lines.join('\n') || 'The stories state no dates.';
}

function renderPerson({ name, roles, relations, age }: Person, screen: Screen): string {
  const facts = [...roles, ...relations, ...(age === undefined ? [] : [`aged ${age}`])];
  return [paint(screen, 'strong', oneLine(name)), ...facts.map(oneLine)].join(' · ');
}

function renderDate(story: Story, date: DateMention, screen: Screen): string {
  const value = paint(screen, 'accent', (date.value ?? '?').padEnd(VALUE_COLUMNS));
  const title = paint(screen, 'quiet', `· ${oneLine(story.title)}`);
  return `${value}  ${oneLine(slice(story.text, date))} ${title}`;
}

/** As many as a full ISO date takes. */
const VALUE_COLUMNS = 10;

function isSaidBy({ speaker }: Quotation, { people }: Story, name: string): boolean {
  const person = people.find((one) => one.name === speaker?.name);
  return person ? goesBy(person, name) : contains(speaker?.name ?? '', name);
}

function goesBy({ name, aliases }: Person, wanted: string): boolean {
  return [name, ...aliases].some((form) => contains(form, wanted));
}

function contains(text: string, wanted: string): boolean {
  return text.toLowerCase().includes(wanted.toLowerCase());
}
