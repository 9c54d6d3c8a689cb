import type { Answer, Quote } from '../answer/answer.ts';
import { type Span, slice } from '../story/span.ts';

/** An answer as the command line prints it; the one place where a quote's words are cut. */
export function answerJson(answer: Answer, id?: string | number) {
  return {
    ...(id === undefined ? {} : { id }),
    question: answer.question,
    answered: answer.answered,
    quotes: answer.quotes.map(quoteJson),
    suggestions: answer.suggestions,
    ms: answer.ms,
  };
}

function quoteJson(quote: Quote) {
  const { story, kind, speaker, outlet, answer, score } = quote;
  return {
    text: slice(story.text, quote),
    story: story.name,
    title: story.title,
    ...bounds(quote),
    kind,
    ...(speaker ? { speaker } : {}),
    ...(outlet ? { outlet } : {}),
    ...(answer ? { answer: bounds(answer) } : {}),
    score,
  };
}

function bounds({ start, end }: Span): Span {
  return { start, end };
}
