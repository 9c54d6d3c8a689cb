import { countPeople, type Snapshot } from '../../library/snapshot.ts';
import type { Part, Troubles } from '../watch/troubles.ts';
import { counted } from './facts.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const TROUBLE_LIMIT = 300;

const NAMES: Readonly<Record<Part, string>> = { store: 'Store', archive: 'Archive' };

/** How the stories, the store and the archive are at this moment. */
export function statusReply(
  { corpus, version, shelf, problems }: Snapshot,
  uploads: number,
  troubles: Troubles,
): Reply {
  const { stories, size } = corpus;
  return notice(
    [
      `${counted(stories.length, 'story', 'stories')} · ${counted(size, 'passage', 'passages')} · ${counted(countPeople(corpus), 'person', 'people')}`,
      `Shared folder: version ${version}, ${counted(problems.length, 'problem', 'problems')}${problems.length > 0 ? '; `/corpus refresh` lists them' : ''}`,
      `This server: ${counted(uploads, 'upload', 'uploads')}, version ${shelf}`,
      ...Object.entries(troubles).map(([part, reason]) => state(NAMES[part as Part], reason)),
    ].join('\n'),
  );
}

function state(name: string, reason: string | null): string {
  if (reason === null) return `${name}: well`;
  return `${name}: ${oneLine(reason, TROUBLE_LIMIT)}. Questions are answered all the same`;
}
