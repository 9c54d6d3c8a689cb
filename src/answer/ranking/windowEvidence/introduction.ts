import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Window } from '../windows.ts';
import type { Candidacy, Meeting } from './candidacy.ts';

/** "Who is Ann Lee?" is best answered where the story first writes the name in full, with a role. */
export function introduction(
  { asked, focus }: QuestionModel,
  { window, meetings }: Candidacy,
): Features {
  const namesOnly = focus.length > 0 && focus.every(({ sort }) => sort === 'name');
  if (asked !== 'person' || !namesOnly) return {};
  const whole = meetings.every(({ written }) => written);
  const beside = whole && /^,? (?:\d|a |an |the |who |\p{Ll})/u.test(afterName(meetings, window));
  return { introduces: whole ? 1 : 0, introducesBeside: beside ? 1 : 0 };
}

/** The text right after the name's first mention. */
function afterName(meetings: readonly Meeting[], window: Window): string {
  const places = meetings.flatMap(({ hits }) => hits.filter(({ written }) => written));
  const first = Math.min(...places.map(({ at }) => at));
  const end = window.passage.terms[first + meetings.length - 1]?.end ?? window.end;
  return window.passage.story.text.slice(end, end + 8);
}
