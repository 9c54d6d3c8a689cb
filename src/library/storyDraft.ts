import path from 'node:path';
import { stringify } from 'yaml';
import { outlineStory, type StoryOutline } from '../story/outlineStory.ts';
import type { StoryMeta } from '../story/story.ts';
import { attributedAddress } from './attributedAddress.ts';
import type { FetchedPage } from './fetchThrough.ts';
import { InputError } from './inputError.ts';
import { readPage } from './readPage.ts';
import { shownName } from './shownName.ts';
import { singleLine } from './singleLine.ts';
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
 * Characters of a story's text. The longest reports that magazines print, of some 30,000 words, have
 * fewer; beyond them it is a book or no story, and reading it would hold up everybody's answers.
 */
export const LONGEST_STORY = 200_000;

/**
 * Makes a story of pasted text, Markdown or a web page. The words of text and Markdown stay as they
 * are. `given` overrules what the source states about itself; nothing is guessed.
 *
 * @throws InputError naming the first thing that `check` would complain of, or when it is too long.
 */
export function draftStory(source: string, sourceName: string, given: GivenMeta): StoryDraft {
  const read = WEB_PAGE.test(source) ? readArticle : readText;
  return draft(read(source, shownName(sourceName)), sourceName, given);
}

/**
 * Makes a story of a page that was fetched, attributed to where it was.
 *
 * @throws InputError as `draftStory` does.
 */
export function draftPage(
  { text: source, isHtml, address }: FetchedPage,
  given: GivenMeta,
): StoryDraft {
  const { meta, text } = (isHtml ? readArticle : readText)(source, shownName(address));
  const url = attributedAddress(meta.url, address);
  return draft({ meta: { ...meta, url }, text }, new URL(address).pathname, given);
}

type Source = Pick<StoryOutline, 'meta' | 'text'>;

/** How a page, or a piece of one, starts. */
const WEB_PAGE =
  /^\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:\?xml|!doctype|html|head|body|meta|title|link|script|main|article|section|header|div|h[1-6]|p|figure)\b/i;

function readText(source: string, name: string): Source {
  checkLength(source, name);
  return outline(source, ({ line }) => `${name}:${line}: `);
}

function readArticle(source: string, name: string): Source {
  const article = readPage(source, name);
  checkLength(article.text, name);
  return article;
}

function draft({ meta, text }: Source, sourceName: string, given: GivenMeta): StoryDraft {
  const content = frontMatter({ ...meta, ...known(given) }) + text;
  const { title = '' } = outline(content, () => '');
  return { name: slug(title) || slug(path.parse(sourceName).name) || 'story', content };
}

function checkLength(text: string, name: string): void {
  if (text.length <= LONGEST_STORY) return;
  const [length, longest] = [text.length, LONGEST_STORY].map((count) => count.toLocaleString('en'));
  throw new InputError(
    `${name} has ${length} characters, more than the ${longest} that a story may have, import its parts one by one`,
  );
}

function outline(
  content: string,
  place: (problem: { readonly line: number }) => string,
): StoryOutline {
  const { outline, problems } = outlineStory(content);
  const [problem] = problems;
  if (problem) throw new InputError(`${place(problem)}${problem.what}, ${problem.fix}`);
  if (!outline) throw new InputError('there is no story in it');
  return outline;
}

function known(given: GivenMeta): StoryMeta {
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, onOneLine(value)]));
}

function onOneLine(value: unknown): unknown {
  return typeof value === 'string' ? singleLine(value) : value;
}

/** Nothing at all when nothing is known. The text starts right after it, as it was pasted. */
function frontMatter({ title, publisher, author, published, url, people }: StoryMeta): string {
  const fields = { title, publisher, author, published, url, people };
  const known = Object.entries(fields).filter(([, value]) => value !== undefined);
  if (known.length === 0) return '';
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n`;
}
