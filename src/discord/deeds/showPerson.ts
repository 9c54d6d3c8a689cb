import { peopleCalled, peopleOf } from '../../answer/lookups/people.ts';
import { quotationsOn } from '../../answer/lookups/quotations.ts';
import type { Desk } from '../desk.ts';
import { unknownPerson } from '../replies/notices.ts';
import { personReply, whichPerson } from '../replies/person.ts';
import type { Reply } from '../replies/reply.ts';

/** The reply about whoever is called `name`. */
export function showPerson(name: string, { corpus: { stories } }: Desk): Reply {
  const found = peopleCalled(name, peopleOf(stories));
  const [person, ...others] = found;
  if (!person) return unknownPerson(name);
  if (others.length > 0) return whichPerson(found);
  return personReply(person, quotationsOn(stories, { speaker: person.name }));
}
