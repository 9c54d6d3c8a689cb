import type { Corpus } from '../search/corpus.ts';
import { readTerms } from '../search/terms.ts';
import type { QuestionModel } from './readQuestion.ts';

/** The question with each misspelt word as the stories write the word it was taken for. */
export function respell(text: string, { focus }: QuestionModel, corpus: Corpus): string {
  const corrected = new Map(
    focus.filter((word) => word.corrected).map(({ position, stem }) => [position, stem]),
  );
  if (corrected.size === 0) return text;
  let end = 0;
  const parts = readTerms(text).map((term, position) => {
    const stem = corrected.get(position);
    const word = stem === undefined ? undefined : asWritten(stem, corpus);
    const part = text.slice(end, term.start) + (word ?? text.slice(term.start, term.end));
    end = term.end;
    return part;
  });
  return parts.join('') + text.slice(end);
}

/** The first word of the stories that has this stem. */
function asWritten(stem: string, { passages }: Corpus): string | undefined {
  for (const { terms, story } of passages) {
    const term = terms.find((candidate) => candidate.stem === stem);
    if (term) return story.text.slice(term.start, term.end);
  }
  return undefined;
}
