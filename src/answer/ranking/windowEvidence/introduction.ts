import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { Window } from '../windows.ts';
import type { Candidacy, Meeting } from './candidacy.ts';

/**
 * "Who is Ann Lee?" is best answered where the story first writes the name in full, with a role; "What is
 * the Nordbus?" where it says what that is.
 */
export function introduction(
  { asked, focus }: QuestionModel,
  { window, meetings }: Candidacy,
): Features {
  const namesOnly = focus.length > 0 && focus.every(({ sort }) => sort === 'name');
  if ((asked !== 'person' && asked !== 'phrase') || !namesOnly) return {};
  const whole = meetings.every(({ written }) => written);
  if (!whole) return { introduces: 0 };
  const { before, after } = aroundName(meetings, window);
  return {
    introduces: 1,
    introducesBeside: beside.test(after) ? 1 : 0,
    introducesAs: apposed.test(after) || described.test(before) ? 1 : 0,
  };
}

const beside = /^,? (?:\d|a |an |the |who |\p{Ll})/u;
/** ", the tram company", "(the tram company)", "is a tram company". */
const apposed = /^(?:,| [–—-]| \()\s?(?:\d|\p{Ll})|^ (?:is|was|are|were) (?:a|an|the|one|not)\b/u;
/** "The tram company" before the name. */
const described =
  /(?:\b(?:the|an?|its|his|her|their)|['’]s)\s(?:[\p{L}-]+\s){0,3}\p{Ll}{3,},?\s$/iu;

/** UTF-16 code units to either side that are looked at. */
const reach = 40;

/** The text right before and after the name's first mention. */
function aroundName(meetings: readonly Meeting[], window: Window) {
  const { text } = window.passage.story;
  const { terms } = window.passage;
  const places = meetings.flatMap(({ hits }) => hits.filter(({ written }) => written));
  const first = Math.min(...places.map(({ at }) => at));
  const start = terms[first]?.start ?? window.start;
  const end = terms[first + meetings.length - 1]?.end ?? window.end;
  return {
    before: text.slice(Math.max(window.start, start - reach), start),
    after: text.slice(end, end + reach),
  };
}
