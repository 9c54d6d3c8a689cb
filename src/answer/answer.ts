import { overlaps, type Span } from '../story/span.ts';
import type { BlockKind, Quotation, Speaker, Story } from '../story/story.ts';
import type { Corpus } from '../search/corpus.ts';
import type { Question } from './question.ts';
import { pickApart, rankWindows, type RankedWindow } from './rank.ts';
import { readQuestion } from './readQuestion.ts';
import { suggestQuestions } from './suggestions.ts';

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
  readonly answered: boolean;
  /** Best first, at most 5; empty when not answered. */
  readonly quotes: readonly Quote[];
  /** When not answered: two or three questions that the stories do answer. */
  readonly suggestions: readonly string[];
  /** Time taken, milliseconds. */
  readonly ms: number;
}

const mostQuotes = 5;

/** Answers with the stories' own words, or says that they are silent. Never throws. */
export function answer(question: Question, corpus: Corpus): Answer {
  const began = performance.now();
  const model = readQuestion(question.text, corpus);
  const ranked = model.focus.length > 0 ? rankWindows(model, corpus, question.story) : [];
  const quotes = pickApart(ranked, mostQuotes).map(toQuote);
  const answered = quotes.length > 0 && (ranked[0]?.features['missing'] ?? 1) < 0.9;
  return {
    question: question.text,
    answered,
    quotes: answered ? quotes : [],
    suggestions: answered ? [] : suggestQuestions(model, corpus),
    ms: performance.now() - began,
  };
}

function toQuote(ranked: RankedWindow): Quote {
  const { window, answer } = ranked;
  const { passage } = window;
  const exact = answer && termsSpan(passage.terms, answer.terms);
  const said = speakerOf(passage.quotations, exact ?? window);
  return {
    story: passage.story,
    kind: passage.block.kind === 'link' ? 'body' : passage.block.kind,
    start: window.start,
    end: window.end,
    ...(exact && { answer: exact }),
    ...(said?.speaker && { speaker: said.speaker }),
    ...(said?.outlet && { outlet: said.outlet }),
    score: 1 / (1 + Math.exp(-ranked.score)),
  };
}

function termsSpan(terms: readonly Span[], range: Span): Span {
  return { start: terms[range.start]?.start ?? 0, end: terms[range.end - 1]?.end ?? 0 };
}

function speakerOf(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  return quotations.find((quotation) => quotation.speaker && overlaps(quotation, span));
}
