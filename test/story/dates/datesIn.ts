import { findDates } from '../../../src/story/dates.ts';
import { slice } from '../../../src/story/span.ts';
import type { Block } from '../../../src/story/story.ts';

/** A text of one sentence as one block of body. */
export function oneBlock(text: string, kind: Block['kind'] = 'body'): Block[] {
  return [{ start: 0, end: text.length, kind, sentences: [{ start: 0, end: text.length }] }];
}

/** The dates of one sentence as `words = value`, in order. */
export function datesIn(sentence: string, published?: string): string[] {
  return findDates(sentence, oneBlock(sentence), published).map(
    (mention) => `${slice(sentence, mention)} = ${mention.value}`,
  );
}
