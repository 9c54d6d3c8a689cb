import { peopleCalled, peopleOf } from '../../answer/lookups/people.ts';
import { quotationsOn } from '../../answer/lookups/quotations.ts';
import type { Story } from '../../story/story.ts';
import { storyKey } from '../buttons/ids.ts';
import type { Desk, Outcome } from '../desk.ts';
import { AT_HAND, unknownPerson } from '../replies/notices.ts';
import { personReply, whichPerson } from '../replies/person.ts';
import { type Reply, withRemark } from '../replies/reply.ts';
import { atStory } from './atStory.ts';

/** The reply about whoever is called `name`, in all stories or in the one that is named. */
export function showPerson(name: string, desk: Desk, story = ''): Outcome {
  if (story !== '')
    return atStory(story, desk, (found) => personIn([found], name, storyKey(found)));
  const reply = personIn(desk.corpus.stories, name);
  return desk.hasArchive ? withRemark(AT_HAND, reply) : reply;
}

function personIn(stories: readonly Story[], name: string, story?: string): Reply {
  const found = peopleCalled(name, peopleOf(stories));
  const [person, ...others] = found;
  if (!person) return unknownPerson(name);
  if (others.length > 0) return whichPerson(found, story);
  return personReply(person, quotationsOn(stories, { speaker: person.name }), story);
}
