import type { Corpus } from '../search/corpus.ts';
import { overlaps, type Span, stretch } from '../story/span.ts';
import type { BlockKind, Speaker, Story } from '../story/story.ts';
import { consider } from './consider.ts';
import type { Model } from './model.ts';
import { asksForOverview, findLeads } from './overview.ts';
import type { Question } from './question/question.ts';
import type { QuestionModel } from './question/readQuestion.ts';
import { attribute } from './quoting/attribution.ts';
import { findConflict } from './quoting/conflict.ts';
import { shorten } from './quoting/shorten.ts';
import { keepQuotationsWhole } from './quoting/wholeQuotation.ts';
import type { RankedWindow } from './ranking/rank.ts';
import { suggestQuestions } from './suggestions.ts';
import { trainedModel } from './trainedModel.ts';

/** An excerpt that answers: a span of a story, its attribution and how sure the ranking is. */
export interface Quote extends Span {
  readonly story: Story;
  readonly kind: Exclude<BlockKind, 'link'>;
  /** Present when the excerpt's answer is somebody's words, direct or reported. */
  readonly speaker?: Speaker;
  /** The newspaper or programme those words were given to. */
  readonly outlet?: string;
  /** The span inside the excerpt that answers most exactly. */
  readonly answer?: Span;
  /** Estimated probability, 0 to 1, that this excerpt answers the question. */
  readonly score: number;
}

export interface Answer {
  readonly question: string;
  /** How the question was read where that differs from its words: misspellings, follow-ups. */
  readonly understood?: string;
  readonly answered: boolean;
  /** Best first, at most 5; empty when not answered. */
  readonly quotes: readonly Quote[];
  /** The one of `quotes` that answers with something else than the first, and about as well. */
  readonly conflict?: Quote;
  /** When not answered: two or three questions that the stories do answer. */
  readonly suggestions: readonly string[];
  /** Time taken, milliseconds. */
  readonly ms: number;
}

const mostQuotes = 5;

/** Answers with the stories' own words, or says that they are silent. Never throws. */
export function answer(question: Question, corpus: Corpus, model: Model = trainedModel): Answer {
  const began = performance.now();
  if (asksForOverview(question)) return overview(question, corpus, began);
  const { asked, understood, best, ranked, confidence } = consider(question, corpus, model);
  const answered = confidence >= model.threshold;
  const quotes = answered ? toQuotes(asked, shortenFirst(best, ranked), confidence) : [];
  const conflict = findConflict(asked, quotes);
  return {
    question: question.text,
    ...(understood !== undefined && { understood }),
    answered,
    quotes,
    ...(conflict && { conflict }),
    suggestions: answered ? [] : suggestQuestions(asked, best, corpus, question.story),
    ms: performance.now() - began,
  };
}

/** "What is this about?": how the stories open. */
function overview({ text, story }: Question, corpus: Corpus, began: number): Answer {
  const quotes = findLeads(corpus, mostQuotes, story).map((lead) => ({
    ...lead,
    kind: 'body' as const,
    score: 1,
  }));
  const answered = quotes.length > 0;
  return { question: text, answered, quotes, suggestions: [], ms: performance.now() - began };
}

function shortenFirst(
  best: readonly RankedWindow[],
  ranked: readonly RankedWindow[],
): RankedWindow[] {
  return best.map((chosen, i) => (i === 0 ? shorten(chosen, ranked) : chosen));
}

/** The first quote carries the answer's confidence; the others fall off with their odds against it. */
function toQuotes(
  asked: QuestionModel,
  ranked: readonly RankedWindow[],
  confidence: number,
): Quote[] {
  const best = ranked[0]?.score ?? 0;
  return ranked
    .map((candidate) =>
      toQuote(asked, candidate, confidence * Math.exp(Math.min(0, candidate.score - best))),
    )
    .filter((quote, i, all) => !all.slice(0, i).some((other) => sharesWords(other, quote)));
}

function sharesWords(a: Quote, b: Quote): boolean {
  return a.story === b.story && overlaps(a, b);
}

function toQuote(asked: QuestionModel, { window, answer }: RankedWindow, score: number): Quote {
  const { passage } = window;
  const exact = answer && stretch(passage.terms, answer.terms);
  const { start, end } = keepQuotationsWhole(window);
  const sentence = passage.block.sentences.find((span) => exact && overlaps(span, exact));
  const around = asked.asked === 'said' ? undefined : sentence;
  const said = attribute(passage.quotations, around ?? { start, end }, exact);
  return {
    story: passage.story,
    kind: passage.block.kind === 'link' ? 'body' : passage.block.kind,
    start,
    end,
    ...(exact && { answer: exact }),
    ...(said?.speaker && { speaker: said.speaker }),
    ...(said?.outlet && { outlet: said.outlet }),
    score,
  };
}
