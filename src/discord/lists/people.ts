import { type PersonEntry, peopleOf } from '../../answer/lookups/people.ts';
import { personId } from '../buttons/ids.ts';
import { counted, facts } from '../replies/facts.ts';
import { clip, oneLine } from '../replies/markdown.ts';
import { nobody } from '../replies/notices.ts';
import { OPTION_LABEL_LIMIT, text } from '../replies/reply.ts';
import type { Item, Lister } from './list.ts';

const NAME_LIMIT = 100;

/** Everybody the stories name. */
export const people: Lister = {
  storyAt: 0,
  list: ([story], stories) => ({
    heading: '### People in the news',
    items: peopleOf(stories).map((person) => item(person, story)),
    perPage: 10,
    invitation: 'Show a person',
    nothing: nobody,
  }),
};

function item(person: PersonEntry, story: string | undefined): Item {
  const value = personId(person.name, story);
  const line = [`**${oneLine(person.name, NAME_LIMIT)}**`, ...facts(person)].join(' · ');
  const mentions = counted(person.mentions.length, 'mention', 'mentions');
  return {
    show: () => [text(`${line}\n-# ${[mentions, ...quoted(person)].join(' · ')}`)],
    option: value ? { label: clip(person.name, OPTION_LABEL_LIMIT), value } : undefined,
  };
}

function quoted({ quotations }: PersonEntry): readonly string[] {
  return quotations.length > 0 ? [counted(quotations.length, 'quotation', 'quotations')] : [];
}
