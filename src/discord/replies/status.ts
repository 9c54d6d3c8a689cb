import { countPeople, type Snapshot } from '../../library/snapshot.ts';
import { counted } from './facts.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const TROUBLE_LIMIT = 300;

/** How the stories and the store are at this moment. */
export function statusReply(
  { corpus, version, shelf, problems }: Snapshot,
  uploads: number,
  storeTrouble: string | undefined,
): Reply {
  const { stories, size } = corpus;
  return notice(
    [
      `${counted(stories.length, 'story', 'stories')} · ${counted(size, 'passage', 'passages')} · ${counted(countPeople(corpus), 'person', 'people')}`,
      `Shared folder: version ${version}, ${counted(problems.length, 'problem', 'problems')}${problems.length > 0 ? '; `/corpus refresh` lists them' : ''}`,
      `This server: ${counted(uploads, 'upload', 'uploads')}, version ${shelf}`,
      storeTrouble === undefined
        ? 'Store: well'
        : `Store: ${oneLine(storeTrouble, TROUBLE_LIMIT)}. Questions are answered all the same`,
    ].join('\n'),
  );
}
