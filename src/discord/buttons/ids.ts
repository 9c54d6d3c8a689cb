import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import type { Story } from '../../story/story.ts';
import { writeExcerpts } from './quoteRef.ts';

/** Characters of a component's `custom_id`. */
const ID_LIMIT = 100;

/** What is done with a proposal, and with what is kept. */
const KEEPING = ['accept', 'edit', 'discard', 'paste', 'revise', 'forget'] as const;

/**
 * What a button asks for: other quotes, the paragraphs around one, a suggested question, a page of a
 * list in place of the page before (`turn`) or as a reply of its own (`open`), a person, a story; to
 * mark an answer wrong; and what keepers do. Its id carries everything else, so buttons outlive
 * restarts.
 */
const ACTIONS = [
  'more',
  'context',
  'ask',
  'turn',
  'open',
  'person',
  'story',
  'wrong',
  ...KEEPING,
] as const;

export type ButtonAction = (typeof ACTIONS)[number];

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

/** Which page of which list; undefined when its arguments are too long for a button. */
export function listId(
  action: 'turn' | 'open',
  { list, page, args }: ListPlace,
): string | undefined {
  const written = args.map(withoutBar).join('|');
  return fitting(`${action}:${list}:${page}:${written}`);
}

/** A page of a list, counted from 0, and the arguments the list was asked with. */
export interface ListPlace {
  readonly list: string;
  readonly page: number;
  readonly args: readonly string[];
}

/** What `listId` wrote after its action. */
export function readListPlace(rest: string): ListPlace {
  const [, list = '', page = '0', args = ''] = /^(\w*):(\d+):(.*)$/s.exec(rest) ?? [];
  return { list, page: Number(page), args: args.split('|') };
}

/** `story` names the one story that the person is looked for in. */
export function personId(name: string, story = ''): string | undefined {
  return fitting(`person:${[name, ...(story && [story])].map(withoutBar).join('|')}`);
}

/** What `personId` wrote after its action. */
export function readPerson(rest: string): readonly [name: string, story?: string] {
  const [name = '', story] = rest.split('|');
  return story === undefined ? [name] : [name, story];
}

/** A longer name leaves too little room for what else an id holds. */
const KEY_LENGTH = 30;

/** What a story is called in the ids of other things. */
export function storyKey({ name, fingerprint }: Story): string {
  return name.length <= KEY_LENGTH ? name : fingerprint;
}

/** A story too longly named for a button is known by its fingerprint. */
export function storyId({ name, fingerprint }: Story): string {
  return fitting(`story:${name}`) ?? `story:${fingerprint}`;
}

/** A long question is cut: who reads it later will know what was meant. */
export function wrongId(question: string): string {
  return `wrong:${question}`.slice(0, ID_LIMIT);
}

/** What is done with the proposal of this id, or with a form that belongs to none. */
export function keepingId(action: (typeof KEEPING)[number], id: string): string {
  return `${action}:${id}`;
}

function withoutBar(text: string): string {
  return text.replaceAll('|', ' ');
}

function fitting(id: string): string | undefined {
  return id.length <= ID_LIMIT ? id : undefined;
}

/** An id's action and the rest, or undefined for an id that no version of ours wrote. */
export function readId(id: string): { action: ButtonAction; rest: string } | undefined {
  const colon = id.indexOf(':');
  const action = ACTIONS.find((each) => each === id.slice(0, colon));
  return action && { action, rest: id.slice(colon + 1) };
}
