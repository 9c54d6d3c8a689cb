import type { StoryMeta } from '../story/story.ts';
import { InputError } from './inputError.ts';
import { findArticle, type PageElement, type PageNode, parsePage } from './page.ts';
import { readPageMeta } from './pageMeta.ts';
import { pageText } from './pageText.ts';

/**
 * The article of a web page as Markdown under its headline, and what the page states about it.
 *
 * @throws InputError when no article can be found in it.
 */
export function readPage(html: string, file: string): { meta: StoryMeta; text: string } {
  const page = parsePage(html);
  const meta = readPageMeta(page);
  const text = isBoundless(page) ? '' : articleText(page);
  if (text !== '') return { meta, text: `${meta.title ? `# ${meta.title}\n\n` : ''}${text}\n` };
  throw new InputError(`${file}: no article found in this page, paste its text into a .txt file`);
}

function articleText(page: PageElement): string {
  const article = findArticle(page);
  return article ? pageText(article) : '';
}

/**
 * Time and stack of finding the article grow with both. Far above what a browser shows swiftly:
 * Lighthouse warns of pages with 1,400 elements or 32 levels.
 */
const DEEPEST = 150;
const MOST_NODES = 50_000;

function isBoundless(page: PageElement): boolean {
  let level: readonly PageNode[] = [page];
  let nodes = 0;
  for (let depth = 0; depth <= DEEPEST && nodes <= MOST_NODES; depth++) {
    level = level.flatMap(({ childNodes }) => [...childNodes]);
    nodes += level.length;
    if (level.length === 0) return false;
  }
  return true;
}
