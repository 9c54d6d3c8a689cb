import type { Corpus } from '../../search/corpus.ts';
import { passagesOf } from '../../search/passages.ts';
import { storiesWriting } from '../../search/search.ts';
import { readTerms } from '../../search/terms.ts';
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
function asWritten(stem: string, { stories, layers }: Corpus): string | undefined {
  const writing = storiesWriting(layers, stem);
  const first = stories.find((story) => writing.has(story));
  const passages = first ? passagesOf(first) : [];
  const term = passages.flatMap(({ terms }) => terms).find((each) => each.stem === stem);
  return term && first?.text.slice(term.start, term.end);
}
