import type { Passage } from '../search/passages.ts';
import { stem } from '../search/terms.ts';
import type { Focus, QuestionModel } from './readQuestion.ts';

/** Where a passage meets the words of a question. */
export interface Matches {
  /** For each focus word, the positions in `passage.terms` that hold it, in order. */
  readonly at: readonly (readonly number[])[];
  /** For each focus word, whether the passage's surroundings hold it: title, full names, acronyms. */
  readonly nearby: readonly boolean[];
}

export function findMatches(question: QuestionModel, passage: Passage): Matches {
  const places = new Map<string, number[]>();
  passage.terms.forEach(({ stem }, position) => {
    const known = places.get(stem);
    if (known) known.push(position);
    else places.set(stem, [position]);
  });
  const surroundings = surroundingStems(passage);
  return {
    at: question.focus.map((focus) => places.get(focus.stem) ?? alsoKnownAt(passage, focus)),
    nearby: question.focus.map(({ stem }) => surroundings.has(stem)),
  };
}

function alsoKnownAt(passage: Passage, { stem }: Focus): number[] {
  const term = passage.alsoKnown.get(stem);
  return term ? [passage.terms.indexOf(term)] : [];
}

const remembered = new WeakMap<Passage, ReadonlySet<string>>();

function surroundingStems(passage: Passage): ReadonlySet<string> {
  const known = remembered.get(passage);
  if (known) return known;
  const speakers = passage.quotations.map(({ speaker }) => speaker?.name ?? '');
  const names = [passage.story.title, ...passage.people, ...speakers].join(' ');
  const found = new Set(names.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.map(stem));
  remembered.set(passage, found);
  return found;
}
