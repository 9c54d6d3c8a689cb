import type { Focus } from '../../question/focus.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import type { ScoredAnswer } from '../exactAnswer.ts';
import { type Hit, hitsWithin, type Matches, strongestOf } from '../matches.ts';
import type { Window } from '../windows.ts';

/** A window with what is known of it. */
export interface Candidacy {
  readonly window: Window;
  /** For each focus word of the question, how the window meets it. */
  readonly meetings: readonly Meeting[];
  /** The passage's score in the index as a share of the best passage's. */
  readonly retrieval: number;
  /** The words in the window that answer most exactly. */
  readonly answer?: ScoredAnswer;
}

/** How a window meets one word of the question. */
export interface Meeting {
  readonly word: Focus;
  /** Where in the window, in text order. */
  readonly hits: readonly Hit[];
  /** How strongly the window meets it, 0 to 1. */
  readonly here: number;
  /** Whether the window writes the very word. */
  readonly written: boolean;
  /** Whether it does so only at the beginning of another name. */
  readonly ofOther: boolean;
  /** How strongly the passage, its title and its people meet it, 0 to 1. */
  readonly passage: number;
  /** How strongly the sentence before the window meets it, 0 to 1. */
  readonly before: number;
  /** Whether the passage before holds it. */
  readonly earlier: boolean;
}

export function meetWords(
  { focus }: QuestionModel,
  window: Window,
  matches: Matches,
): readonly Meeting[] {
  const sentenceBefore = window.passage.sentenceTerms[window.sentences.start - 1];
  return focus.map((word, i) => {
    const all = matches.hits[i] ?? [];
    const hits = hitsWithin(all, window.terms);
    const before = sentenceBefore ? hitsWithin(all, sentenceBefore) : [];
    return {
      word,
      hits: hits.slice(0, mostHits),
      here: strongestOf(hits),
      written: hits.some((hit) => hit.written),
      ofOther: hits.length > 0 && hits.every((hit) => hit.ofOther),
      passage: Math.max(matches.strongest[i] ?? 0, matches.nearby[i] ? 1 : 0),
      before: strongestOf(before),
      earlier: matches.earlier[i] ?? false,
    };
  });
}

/** Enough to find two words side by side, few enough where a text repeats one word without end. */
const mostHits = 40;
