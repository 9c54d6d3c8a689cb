import type { Excerpt } from '../answer/lookups/excerpt.ts';
import { type PersonEntry, peopleOf } from '../answer/lookups/people.ts';
import { quotationsOn } from '../answer/lookups/quotations.ts';
import { type Moment, timelineOf } from '../answer/lookups/timeline.ts';
import { titleInMarks } from '../answer/question/titleInMarks.ts';
import type { Story } from '../story/story.ts';
import { counted } from './counted.ts';
import { oneLine, renderExcerpt, renderWords } from './renderExcerpt.ts';
import { paint, type Screen } from './screen.ts';

/** The whole lists of the command line. */
export const renderList = {
  people: (stories: readonly Story[], screen: Screen) => renderPeople(peopleOf(stories), screen),
  dates: (stories: readonly Story[], screen: Screen) =>
    renderTimeline(timelineOf(stories, {}), screen),
  quotes: (stories: readonly Story[], screen: Screen) =>
    renderQuotations(quotationsOn(stories, {}), screen),
};

/** A line a person. */
export function renderPeople(people: readonly PersonEntry[], screen: Screen): string {
  return people.map((person) => renderPerson(person, screen)).join('\n') || 'Nobody is named.';
}

/** Each quotation in its sentence. */
export function renderQuotations(quotations: readonly Excerpt[], screen: Screen): string {
  const rendered = quotations.map((quotation) => renderExcerpt(quotation, screen));
  return rendered.join('\n\n') || 'Nobody is quoted.';
}

/** Each date with the sentence that states it. */
export function renderTimeline(moments: readonly Moment[], screen: Screen): string {
  const rendered = moments.map((moment) => {
    const title = paint(screen, 'quiet', `· ${titleInMarks(oneLine(moment.story.title))}`);
    return `${paint(screen, 'accent', moment.value)} ${title}\n${renderWords(moment, screen)}`;
  });
  return rendered.join('\n\n') || 'No dates are stated.';
}

function renderPerson(person: PersonEntry, screen: Screen): string {
  const { name, roles, relations, age, mentions, quotations } = person;
  const facts = [
    ...roles,
    ...relations,
    ...(age === undefined ? [] : [`aged ${age}`]),
    counted(mentions.length, 'mention', 'mentions'),
    ...(quotations.length > 0 ? [counted(quotations.length, 'quote', 'quotes')] : []),
  ];
  return [paint(screen, 'strong', oneLine(name)), ...facts.map(oneLine)].join(' · ');
}
