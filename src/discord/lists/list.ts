import type { APISelectMenuOption, APITextDisplayComponent } from 'discord.js';
import type { Story } from '../../story/story.ts';
import type { Desk, Office } from '../desk.ts';
import type { Picture, Reply } from '../replies/reply.ts';

/** What a list shows for one thing; `option` lets a member pick it for a closer look. */
export interface Item {
  /** The item's text, at most about `share` characters; `number` counts on its page, from 1. */
  readonly show: (share: number, number: number) => readonly APITextDisplayComponent[];
  readonly option?: APISelectMenuOption | undefined;
}

/** A list of any length; the pages are cut from it. */
export interface Listing {
  readonly heading: string;
  readonly items: readonly Item[];
  readonly perPage: number;
  /** What the menu of options invites to; absent where nothing can be picked. */
  readonly invitation?: string;
  /** What to say when there is no item. */
  readonly nothing: Reply;
  /** Draws the whole list, the items from index `from` to before `to` marked. */
  readonly draw?: (from: number, to: number) => Picture;
}

/** Makes a list anew from its arguments: that is how its buttons outlive restarts. */
export interface Lister {
  /** Which of the arguments names the one story that it is made from; an empty one stands for all. */
  readonly storyAt: number;
  list(args: readonly string[], stories: readonly Story[]): Listing;
}

/** Makes a list for keepers alone, of what their office holds. */
export type KeepersLister = (office: Office, desk: Desk) => Promise<Listing> | Listing;
