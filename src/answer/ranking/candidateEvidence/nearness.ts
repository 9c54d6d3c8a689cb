import type { Passage } from '../../../search/passages.ts';
import { rememberLately } from '../../../search/rememberLately.ts';
import type { Span } from '../../../story/span.ts';
import type { Tell } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { runsOf } from '../candidates/runs.ts';
import type { Matches } from '../matches.ts';
import { closeness, hitsBeside, type Placed } from './placed.ts';

/** How much of the question is met beside the candidate, by weight, and how close to it. */
export function nearness(
  { focus, weight }: QuestionModel,
  matches: Matches,
  placed: Placed,
  tell: Tell,
): void {
  const { candidate } = placed;
  const clause = clauseAround(placed);
  const total = weight || 1;
  let covered = 0;
  let near = 0;
  let after = 0;
  let nearName = 0;
  let inClause = 0;
  focus.forEach((word, i) => {
    let strongest = 0;
    let nearest = 0;
    let clausemate = 0;
    let before = false;
    for (const { at, strength } of hitsBeside(matches.hits[i] ?? [], placed)) {
      strongest = Math.max(strongest, strength);
      nearest = Math.max(nearest, strength * closeness(candidate, at));
      if (at >= clause.start && at < clause.end) clausemate = Math.max(clausemate, strength);
      if (at < candidate.start) before = true;
    }
    covered += word.weight * strongest;
    near += word.weight * nearest;
    inClause += word.weight * clausemate;
    if (before) after += word.weight;
    if (word.name) nearName = Math.max(nearName, nearest);
  });
  tell('covered', covered / total);
  tell('near', near / total);
  tell('nearCovered', covered ? near / covered : 0);
  tell('after', after / total);
  tell('nearName', nearName);
  tell('clause', inClause / total);
}

/** The words between the punctuation before the candidate and that after it. */
function clauseAround({ passage, sentence, candidate }: Placed): Span {
  const clauses = clausesOf(passage);
  return {
    start: Math.max(sentence.start, clauses[candidate.start]?.start ?? 0),
    end: Math.min(sentence.end, clauses[candidate.end - 1]?.end ?? sentence.end),
  };
}

/** For each word of a passage, the run of words that punctuation parts from others. */
const clausesOf = rememberLately((passage: Passage): readonly Span[] => {
  const all = { start: 0, end: passage.terms.length };
  const runs = [...runsOf(passage, all, () => true)];
  return runs.flatMap((run) => Array<Span>(run.end - run.start).fill(run));
});
