import type { APIComponentInContainer } from 'discord.js';
import { type ListPlace, listId } from '../buttons/ids.ts';
import { stacked } from '../replies/quoted.ts';
import { button, card, menu, type Reply, row, TEXT_LIMIT, text } from '../replies/reply.ts';
import type { Item, Listing } from './list.ts';

/** Kept free for the line that tells the page where no buttons can. */
const PROGRESS_LENGTH = 100;

/** A page of a list, with buttons to turn it and a menu to look closer. */
export function pageOf(listing: Listing, place: ListPlace): Reply {
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
