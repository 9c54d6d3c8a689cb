import { type ListPlace, storyKey } from '../buttons/ids.ts';
import type { Desk, Outcome } from '../desk.ts';
import { dates } from '../lists/dates.ts';
import { gaps } from '../lists/gaps.ts';
import { history } from '../lists/history.ts';
import type { KeepersLister, Lister, Listing } from '../lists/list.ts';
import { pageOf } from '../lists/page.ts';
import { people } from '../lists/people.ts';
import { quotes } from '../lists/quotes.ts';
import { stories } from '../lists/stories.ts';
import { AT_HAND, outdatedButton } from '../replies/notices.ts';
import { withRemark } from '../replies/reply.ts';
import { atStory } from './atStory.ts';

const listers: ReadonlyMap<string, Lister> = new Map(Object.entries({ people, quotes, dates }));

const keepersListers: ReadonlyMap<string, KeepersLister> = new Map(
  Object.entries({ gaps, history, stories }),
);

/** The page of a list that a command or a button asks for. */
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
