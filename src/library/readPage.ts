import type { StoryMeta } from '../story/story.ts';
import { InputError } from './inputError.ts';
import { findArticle, type PageElement, parsePage } from './page.ts';
import { readPageMeta } from './pageMeta.ts';
import { pageText } from './pageText.ts';

/**
 * The article of a web page as Markdown under its headline, and what the page states about it.
 *
 * @throws InputError when no article can be found in it.
 */
export function readPage(html: string, file: string): { meta: StoryMeta; text: string } {
  try {
    const page = parsePage(html);
    const meta = readPageMeta(page);
    const text = articleText(page);
    if (text !== '') return { meta, text: `${meta.title ? `# ${meta.title}\n\n` : ''}${text}\n` };
  } catch (error) {
    // A page nested thousands of levels deep exhausts the stack of any walk over it.
    if (!(error instanceof RangeError)) throw error;
  }
  throw new InputError(`${file}: no article found in this page, paste its text into a .txt file`);
}

function articleText(page: PageElement): string {
  const article = findArticle(page);
  return article ? pageText(article) : '';
}
