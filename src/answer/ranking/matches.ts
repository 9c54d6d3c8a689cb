import type { Passage } from '../../search/passages.ts';
import { rememberLately } from '../../search/rememberLately.ts';
import { stem } from '../../search/terms.ts';
import { firstWhere } from '../../story/inTextOrder.ts';
import type { Span } from '../../story/span.ts';
import type { Focus } from '../question/focus.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import { followsClosely, isCapital } from './candidates/runs.ts';

/** A place in a passage that meets a word of the question. */
export interface Hit {
  /** Position in `passage.terms`. */
  readonly at: number;
  /** 1 for the word itself, less for a word of like meaning. */
  readonly strength: number;
  /** The passage writes the very word there, rather than one that stands for it. */
  readonly written: boolean;
  /** The word is but the beginning of another name: "Nordby" in "Nordby Post". */
  readonly ofOther: boolean;
}

/** Where a passage meets the words of a question. */
export interface Matches {
  /** For each focus word, the places that meet it, in text order. */
  readonly hits: readonly (readonly Hit[])[];
  /** For each focus word, how strongly the passage meets it where it does best, 0 to 1. */
  readonly strongest: readonly number[];
  /** Every place that meets any of them. */
  readonly places: ReadonlySet<number>;
  /** For each focus word, whether the passage's title, its people's full names or its outlets hold it. */
  readonly nearby: readonly boolean[];
  /** For each focus word, whether the passage before this one in the story holds it. */
  readonly earlier: readonly boolean[];
}

export function findMatches(question: QuestionModel, passage: Passage): Matches {
  const surroundings = surroundingStems(passage);
  const before = passage.previous && stemsOf(passage.previous);
  const hits = question.focus.map((focus) => findHits(passage, focus, question));
  return {
    hits,
    strongest: hits.map(strongestOf),
    places: new Set(hits.flatMap((places) => places.map(({ at }) => at))),
    nearby: question.focus.map(({ stem }) => surroundings.has(stem)),
    earlier: question.focus.map(({ stem }) => before?.has(stem) ?? false),
  };
}

/** How strongly the best of some hits meets its word; 0 where there is none. */
export function strongestOf(hits: readonly Hit[]): number {
  return hits.reduce((so, { strength }) => Math.max(so, strength), 0);
}

/** The hits inside a range of a passage's words; takes the logarithm of their number to find. */
export function hitsWithin(hits: readonly Hit[], { start, end }: Span): readonly Hit[] {
  return hits.slice(
    firstWhere(hits, ({ at }) => at >= start),
    firstWhere(hits, ({ at }) => at >= end),
  );
}

function findHits(passage: Passage, focus: Focus, question: QuestionModel): Hit[] {
  const hits: Hit[] = [];
  passage.terms.forEach((term, at) => {
    if (term.stop) return;
    const likeness = likenessOf(term.stem, focus);
    const written = term.stem === focus.stem;
    if (likeness > 0 && (written || !givesName(passage, at))) {
      const ofOther = written && focus.name && beginsOtherName(passage, at, question);
      hits.push({ at, strength: likeness, written, ofOther });
    }
  });
  for (const { stem, at, strength } of passage.aliases) {
    const likeness = likenessOf(stem, focus);
    if (likeness > 0)
      hits.push({ at, strength: likeness * strength, written: false, ofOther: false });
  }
  return hits.sort((a, b) => a.at - b.at);
}

/**
 * "An account called NASA Watch": the verb gives a name, so nobody telephones or demands. "She called
 * Roe" may mean anything.
 */
function givesName({ terms, story }: Passage, at: number): boolean {
  const verb = terms[at];
  if (verb?.word !== 'called') return false;
  const before = terms[at - 1];
  const caller = before && story.text.slice(before.start, before.end);
  if (!caller || /^(?:\p{Lu}|(?:he|she|they|we|it|who)$)/u.test(caller)) return false;
  return /^\s+["“'‘]?\p{Lu}/u.test(story.text.slice(verb.end, verb.end + 5));
}

/** Whether a name goes on with words that the question does not have; a person's first name may. */
function beginsOtherName(passage: Passage, at: number, { focus }: QuestionModel): boolean {
  const next = passage.terms[at + 1];
  if (!next || next.stop || passage.block.kind === 'headline') return false;
  if (!isCapital(passage, next) || !followsClosely(passage, at + 1)) return false;
  const isPerson = passage.mentions.some((mention) => mention.written && mention.at === at);
  return !isPerson && focus.every(({ stem }) => stem !== next.stem);
}

/** 1 for the focus word itself, less for a word of like meaning, 0 for any other. */
function likenessOf(stem: string, focus: Focus): number {
  return stem === focus.stem ? 1 : (focus.related.get(stem) ?? 0);
}

/** Everything a passage says or means. */
const stemsOf = rememberLately(({ terms, aliases }: Passage): ReadonlySet<string> => {
  const written = terms.filter(({ stop }) => !stop);
  return new Set([...written, ...aliases].map(({ stem }) => stem));
});

const surroundingStems = rememberLately((passage: Passage): ReadonlySet<string> => {
  const voices = passage.quotations.flatMap(({ speaker, outlet }) => [speaker?.name, outlet]);
  const names = [passage.story.title, ...passage.people, ...voices].join(' ');
  const words = names.toLowerCase().match(/[\p{L}\p{N}]+/gu);
  return new Set(words?.map(stem));
});
