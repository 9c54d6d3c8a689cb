import type { Corpus } from '../../search/corpus.ts';
import type { QuestionModel } from './readQuestion.ts';

/**
 * "When did it happen?" names nothing. Where there is but one story, it asks of what the headline
 * tells, and is spelt out with it; undefined where the question names something, or stories are many.
 */
export function nameTheStory(
  { text, asked, focus }: QuestionModel,
  { stories }: Corpus,
  wanted?: string,
): string | undefined {
  if (focus.length > 0 || (asked !== 'date' && asked !== 'clock')) return undefined;
  const [only, ...others] = stories.filter(({ name }) => wanted === undefined || name === wanted);
  if (!only || others.length > 0) return undefined;
  return `${text.replace(/[?!.\s]+$/, '')}: ${only.title}`;
}
