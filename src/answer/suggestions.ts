import type { Corpus } from '../search/corpus.ts';
import type { Story } from '../story/story.ts';
import type { QuestionModel } from './question/readQuestion.ts';
import type { RankedWindow } from './ranking/rank.ts';

const mostSuggestions = 3;

/**
 * Two or three questions that the stories do answer, those nearest the question first: about whom it
 * names, then about whoever the passages speak of that came nearest to answering it.
 *
 * @param best the windows that came nearest, best first
 */
export function suggestQuestions(
  question: QuestionModel,
  best: readonly RankedWindow[],
  corpus: Corpus,
  story?: string,
): string[] {
  const stories = corpus.stories.filter(({ name }) => story === undefined || name === story);
  const asked = question.people.length > 0 ? question.people : peopleNear(best);
  const named = (text: string) => asked.some((name) => text.includes(name));
  const near = stories
    .filter(({ people }) => people.some(({ name }) => named(name)))
    .flatMap(suggestFrom)
    .filter(named);
  const offers = new Set(near);
  for (const other of stories) {
    if (offers.size >= mostSuggestions) break;
    for (const offer of suggestFrom(other)) offers.add(offer);
  }
  return [...offers].slice(0, mostSuggestions);
}

function peopleNear(best: readonly RankedWindow[]): readonly string[] {
  return best.slice(0, mostSuggestions).flatMap(({ window }) => window.passage.people);
}

/** What a story is sure to answer: what its speakers said, who its people are, how old they are. */
function suggestFrom({ people, quotations }: Story): string[] {
  const speakers = quotations.flatMap(({ direct, speaker }) =>
    direct && speaker && people.some(({ name }) => name === speaker.name) ? [speaker.name] : [],
  );
  const said = [...new Set(speakers)].map((name) => `What did ${name} say?`);
  const known = people.filter(({ roles }) => roles.length > 0).map(({ name }) => `Who is ${name}?`);
  const aged = people
    .filter(({ age }) => age !== undefined)
    .map(({ name }) => `How old is ${name}?`);
  return [...interleave([said, aged]), ...known];
}

/** The first of each list, then the second of each, and so on. */
function interleave(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => i).flatMap((i) =>
    lists.flatMap((list) => list.slice(i, i + 1)),
  );
}
