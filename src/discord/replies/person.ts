import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import type { PersonEntry } from '../../answer/lookups/people.ts';
import { listId, personId } from '../buttons/ids.ts';
import { counted, facts } from './facts.ts';
import { clip, oneLine } from './markdown.ts';
import { quoted, stacked } from './quoted.ts';
import {
  button,
  card,
  MENU_OPTIONS,
  menu,
  OPTION_LABEL_LIMIT,
  type Reply,
  row,
  TEXT_LIMIT,
  text,
} from './reply.ts';

const QUOTES_SHOWN = 2;
const NAME_LIMIT = 100;
/** Kept free for a remark above it. */
const REMARK_LENGTH = 100;

/**
 * Who somebody is, what they said and where the stories name them. `story` names the one story that
 * was looked at.
 */
export function personReply(person: PersonEntry, said: readonly Excerpt[], story = ''): Reply {
  const head = [heading(person), mentions(person)].join('\n');
  const limit = TEXT_LIMIT - head.length - REMARK_LENGTH;
  const quotes = said
    .slice(0, QUOTES_SHOWN)
    .map((excerpt) => quoted(excerpt, limit / QUOTES_SHOWN));
  const all = listId('open', { list: 'quotes', page: 0, args: [person.name, '', story] });
  const more =
    said.length > QUOTES_SHOWN && all ? [row(button(`All ${said.length} quotes`, all))] : [];
  return card(text(head), ...stacked(quotes, limit), ...more);
}

function heading(person: PersonEntry): string {
  const { name, aliases } = person;
  const also =
    aliases.length > 0 ? `-# also ${oneLine(aliases.join(', '), NAME_LIMIT * 2)}` : undefined;
  const known = facts(person);
  return [`### ${oneLine(name, NAME_LIMIT)}`, known.join(' · '), also].filter(Boolean).join('\n');
}

function mentions({ mentions: all }: PersonEntry): string {
  const counts = new Map<string, number>();
  for (const { story } of all) counts.set(story.title, (counts.get(story.title) ?? 0) + 1);
  const places = [...counts]
    .slice(0, 5)
    .map(
      ([title, count]) =>
        `${counted(count, 'mention', 'mentions')} in “${oneLine(title, NAME_LIMIT)}”`,
    );
  return `-# ${places.join(' · ')}`;
}

/** Asks which of several people with one name is meant. */
export function whichPerson(candidates: readonly PersonEntry[], story?: string): Reply {
  const options = candidates.slice(0, MENU_OPTIONS).flatMap(({ name, roles }) => {
    const value = personId(name, story);
    const description = roles[0] && clip(roles[0], OPTION_LABEL_LIMIT);
    const label = clip(name, OPTION_LABEL_LIMIT);
    return value ? [{ label, value, ...(description && { description }) }] : [];
  });
  const question = text('Several people have that name. Whom do you mean?');
  return card(question, ...(options.length > 0 ? [menu('Pick a person', options)] : []));
}
