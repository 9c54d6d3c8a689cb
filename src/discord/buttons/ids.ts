import { writeExcerpts } from '../quoteRef.ts';
import type { Excerpt } from '../replies/excerpt.ts';

/** Characters of a component's `custom_id`. */
const ID_LIMIT = 100;

/** What a button asks for. Its id carries everything else, so buttons outlive restarts. */
export type ButtonAction = 'more' | 'context' | 'ask';

export function moreId(excerpts: readonly Excerpt[]): string {
  return `more:${writeExcerpts(excerpts, ID_LIMIT - 'more:'.length)}`;
}

export function contextId(excerpt: Excerpt): string {
  return `context:${writeExcerpts([excerpt], ID_LIMIT - 'context:'.length)}`;
}

/**
 * The question itself travels in the id, after the name of the story it is restricted to. A name
 * too long to fit is left out: the suggestion is then asked of all stories.
 */
export function suggestionId(question: string, story = ''): string {
  const id = `ask:${story}:${question}`;
  return id.length <= ID_LIMIT ? id : `ask::${question}`;
}

/** An id's action and the rest, or undefined for an id that no version of ours wrote. */
export function readId(id: string): { action: ButtonAction; rest: string } | undefined {
  const [, action, rest] = /^(more|context|ask):(.*)$/s.exec(id) ?? [];
  return action && rest !== undefined ? { action: action as ButtonAction, rest } : undefined;
}
