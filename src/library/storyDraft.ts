import path from 'node:path';
import { stringify } from 'yaml';
import { parseStory } from '../story/parseStory.ts';
import type { Story, StoryMeta } from '../story/story.ts';
import { InputError } from './inputError.ts';
import { readPage } from './readPage.ts';
import { slug } from './slug.ts';

/** A story that is ready to be written to a file. */
export interface StoryDraft {
  /** What the file would be called, without its ending. */
  readonly name: string;
  readonly content: string;
}

/** What is known about a story from outside its text; absent or undefined when it is not. */
export type GivenMeta = { readonly [Key in keyof StoryMeta]?: StoryMeta[Key] | undefined };

/**
 * Makes a story of pasted text, Markdown or a web page. The words of text and Markdown stay as they
 * are. `given` overrules what the source states about itself; nothing is guessed.
 *
 * @throws InputError naming the first thing that `check` would complain of.
 */
export function draftStory(source: string, sourceName: string, given: GivenMeta): StoryDraft {
  const { meta, text } = WEB_PAGE.test(source)
    ? readPage(source, sourceName)
    : parse(source, ({ line }) => `${sourceName}:${line}: `);
  const content = frontMatter({ ...meta, ...known(given) }) + text;
  const { title } = parse(content, () => '');
  return { name: slug(title) || slug(path.parse(sourceName).name) || 'story', content };
}

/** How a page, or a piece of one, starts. */
const WEB_PAGE =
  /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:\?xml|!doctype|html|head|body|meta|title|link|script|main|article|section|header|div|h[1-6]|p|figure)\b/i;

function parse(content: string, place: (problem: { readonly line: number }) => string): Story {
  const { story, problems } = parseStory('', content);
  const [problem] = problems;
  if (problem) throw new InputError(`${place(problem)}${problem.what}, ${problem.fix}`);
  if (!story) throw new InputError('there is no story in it');
  return story;
}

function known(given: GivenMeta): StoryMeta {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, singleSpaced(value)]));
}

function singleSpaced(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : value;
}

/** Nothing at all when nothing is known. The text starts right after it, as it was pasted. */
function frontMatter({ title, publisher, author, published, url, people }: StoryMeta): string {
  const fields = { title, publisher, author, published, url, people };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (known.length === 0) return '';
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`;
}
