import type { APIComponentInContainer } from 'discord.js';
import { type ListPlace, listId, storyKey } from '../buttons/ids.ts';
import type { Desk, Outcome } from '../desk.ts';
import { dates } from '../lists/dates.ts';
import { gaps } from '../lists/gaps.ts';
import { history } from '../lists/history.ts';
import type { Item, KeepersLister, Lister, Listing } from '../lists/list.ts';
import { people } from '../lists/people.ts';
import { quotes } from '../lists/quotes.ts';
import { stories } from '../lists/stories.ts';
import { AT_HAND, outdatedButton } from '../replies/notices.ts';
import { stacked } from '../replies/quoted.ts';
import {
  button,
  card,
  menu,
  type Reply,
  row,
  TEXT_LIMIT,
  text,
  withRemark,
} from '../replies/reply.ts';
import { atStory } from './atStory.ts';

const listers: ReadonlyMap<string, Lister> = new Map(Object.entries({ people, quotes, dates }));

const keepersListers: ReadonlyMap<string, KeepersLister> = new Map(
  Object.entries({ gaps, history, stories }),
);

/** Kept free for the line that tells the page where no buttons can. */
const PROGRESS_LENGTH = 100;

/** A page of a list, with buttons to turn it and a menu to look closer. */
export function showList(place: ListPlace, desk: Desk): Outcome {
  const lister = listers.get(place.list);
  if (lister) return listOfStories(lister, place, desk);
  const ofKeepers = keepersListers.get(place.list);
  if (ofKeepers) return desk.keep(async (office) => pageOf(await ofKeepers(office, desk), place));
  return outdatedButton;
}

function listOfStories(lister: Lister, place: ListPlace, desk: Desk): Outcome {
  const name = place.args[lister.storyAt] ?? '';
  if (name !== '') {
    return atStory(name, desk, (story) => {
      const args = place.args.with(lister.storyAt, storyKey(story));
      return pageOf(lister.list(args, [story]), { ...place, args });
    });
  }
  const listing = lister.list(place.args, desk.corpus.stories);
  return pageOf(desk.hasArchive ? atHand(listing) : listing, place);
}

/** An archive is too large to be listed: the list says what it leaves out. */
function atHand({ heading, nothing, ...listing }: Listing): Listing {
  return {
    ...listing,
    heading: `${heading}\n-# ${AT_HAND}`,
    nothing: withRemark(AT_HAND, nothing),
  };
}

function pageOf(listing: Listing, place: ListPlace): Reply {
  const { heading, items, nothing, perPage } = listing;
  if (items.length === 0) return nothing;
  const pages = Math.ceil(items.length / perPage);
  // The list may have become shorter since its buttons were made.
  const page = Math.min(place.page, pages - 1);
  const [from, to] = [page * perPage, Math.min((page + 1) * perPage, items.length)];
  const shown = items.slice(from, to);
  const limit = TEXT_LIMIT - heading.length - PROGRESS_LENGTH;
  const share = Math.floor(limit / perPage);
  const body = stacked(
    shown.map((item, index) => item.show(share, index + 1)),
    limit,
  );
  const controls = [...picker(listing, shown), ...turner({ ...place, page }, pages)];
  const picture = listing.draw?.(from, to);
  return { ...card(text(heading), ...body, ...controls), ...(picture && { picture }) };
}

function picker({ invitation }: Listing, shown: readonly Item[]): APIComponentInContainer[] {
  const options = shown.flatMap(({ option }) => (option ? [option] : []));
  const distinct = options.filter(
    ({ value }, index) => options.findIndex((other) => other.value === value) === index,
  );
  return invitation && distinct.length > 0 ? [menu(invitation, distinct)] : [];
}

function turner(place: ListPlace, pages: number): APIComponentInContainer[] {
  if (pages < 2) return [];
  const before = listId('turn', { ...place, page: Math.max(place.page - 1, 0) });
  const after = listId('turn', { ...place, page: place.page + 1 });
  const progress = `Page ${place.page + 1} of ${pages}`;
  if (!before || !after) return [text(`-# ${progress}. Ask more narrowly to see the rest.`)];
  return [
    row(
      // Ids must differ within a message, also those of buttons that are switched off.
      button('Back', place.page === 0 ? 'turn:none' : before, place.page === 0),
      button(progress, 'turn:here', true),
      button('Next', place.page + 1 === pages ? 'turn:end' : after, place.page + 1 === pages),
    ),
  ];
}
