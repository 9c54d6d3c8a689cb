import type { Refresh } from '../../library/library.ts';
import { formatProblem } from '../../library/snapshot.ts';
import { counted } from './facts.ts';
import { oneLine } from './markdown.ts';
import { notice, type Reply } from './reply.ts';

const NAMES_SHOWN = 20;
const PROBLEMS_SHOWN = 10;
const LINE_LIMIT = 250;

/** What a refresh changed, and every problem with its place and fix. */
export function refreshedReply(refresh: Refresh): Reply {
  const { added, changed, removed, problems, stories, passages, people, ms } = refresh;
  const changes = Object.entries({ Added: added, Changed: changed, Removed: removed })
    .filter(([, names]) => names.length > 0)
    .map(([deed, names]) => `${deed}: ${listed(names)}`);
  const totals = [
    counted(stories, 'shared story', 'shared stories'),
    counted(passages, 'passage', 'passages'),
    counted(people, 'person', 'people'),
    `${Math.round(ms)} ms`,
  ];
  const told = problems
    .slice(0, PROBLEMS_SHOWN)
    .map((each) => `- ${oneLine(formatProblem(each), LINE_LIMIT)}`);
  const untold = problems.length - told.length;
  return notice(
    [
      ...(changes.length > 0 ? changes : ['Nothing has changed in the shared folder.']),
      `-# ${totals.join(' · ')}`,
      ...(problems.length > 0
        ? ['What to mend; where a story broke, its last good version is served:']
        : []),
      ...told,
      ...(untold > 0 ? [`- and ${untold} more, listed by \`npm run verbatim -- check\``] : []),
    ].join('\n'),
  );
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).join(', ');
  const more = names.length > NAMES_SHOWN ? ` and ${names.length - NAMES_SHOWN} more` : '';
  return `${names.length} (${oneLine(shown, LINE_LIMIT * 2)}${more})`;
}
