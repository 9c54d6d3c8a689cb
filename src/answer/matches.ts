import type { Passage } from '../search/passages.ts';
import { stem } from '../search/terms.ts';
import type { Focus, QuestionModel } from './readQuestion.ts';

/** A place in a passage that meets a word of the question. */
export interface Hit {
  /** Position in `passage.terms`. */
  readonly at: number;
  /** 1 for the word itself, less for a word of like meaning. */
  readonly strength: number;
}

/** Where a passage meets the words of a question. */
export interface Matches {
  /** For each focus word, the places that meet it, in text order. */
  readonly hits: readonly (readonly Hit[])[];
  /** For each focus word, whether the passage's title or its people's full names hold it. */
  readonly nearby: readonly boolean[];
}

export function findMatches(question: QuestionModel, passage: Passage): Matches {
  const surroundings = surroundingStems(passage);
  return {
    hits: question.focus.map((focus) => findHits(passage, focus)),
    nearby: question.focus.map(({ stem }) => surroundings.has(stem)),
  };
}

function findHits(passage: Passage, focus: Focus): Hit[] {
  const hits: Hit[] = [];
  passage.terms.forEach((term, at) => {
    if (term.stop) return;
    const strength = term.stem === focus.stem ? 1 : focus.related.get(term.stem);
    if (strength !== undefined) hits.push({ at, strength });
  });
  for (const { stem, at, strength } of passage.aliases) {
    if (stem === focus.stem) hits.push({ at, strength });
  }
  return hits;
}

const remembered = new WeakMap<Passage, ReadonlySet<string>>();

function surroundingStems(passage: Passage): ReadonlySet<string> {
  const known = remembered.get(passage);
  if (known) return known;
  const speakers = passage.quotations.map(({ speaker }) => speaker?.name ?? '');
  const names = [passage.story.title, ...passage.people, ...speakers].join(' ');
  const found = new Set(
    names
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.map(stem),
  );
  remembered.set(passage, found);
  return found;
}
