import { fold } from '../search/terms.ts';
import type { Story } from '../story/story.ts';
import { lexeme } from './stemVector.ts';
import { isKept } from './wordRows.ts';

/** What a story is chosen by. */
export type StoryLabel = Pick<Story, 'name' | 'title' | 'fingerprint'>;

/** The words of a story's title and name as a `tsvector`, for whoever types some of them. */
export function titleVector({ title, name }: StoryLabel): string {
  return wordsOf(`${title} ${name}`).map(lexeme).join(' ');
}

/** A `tsquery` for titles with words that begin as those typed; empty when too little was typed. */
export function titleQuery(typed: string): string {
  const words = wordsOf(typed);
  // A single letter begins too many words to be worth a search.
  if (words.every((word) => word.length < 2)) return '';
  return words.map((word) => `${lexeme(word)}:*`).join(' & ');
}

function wordsOf(text: string): string[] {
  const words = (text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []).map(fold);
  return [...new Set(words)].filter((word) => word !== '' && isKept(word));
}
