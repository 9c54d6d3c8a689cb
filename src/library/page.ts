import { createRequire } from 'node:module';

/** The part of the DOM that reading an article needs. */
export interface PageNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface PageElement extends PageNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses a web page. Its scripts are text like any other; nothing is run and nothing is fetched. */
export function parsePage(html: string): PageElement {
  return linkedom().parseHTML(/<body[\s>]/i.test(html) ? html : inBody(html)).document;
}

/** A browser adds the body that a page, or a copied piece of one, leaves out; linkedom does not. */
function inBody(html: string): string {
  return `<html><head></head><body>${html}</body></html>`;
}

/** The element that holds the article, without menus and advertising. It changes the page. */
export function findArticle(page: PageElement): PageElement | undefined {
  const { Readability } = readability();
  const article = new Readability(page, { keepClasses: true, serializer: (node) => node }).parse();
  return article?.content ?? undefined;
}

/**
 * Both libraries are loaded when the first page is, and typed here: their own type declarations
 * need the browser's DOM, which this program must not see.
 */
const require = createRequire(import.meta.url);

function linkedom(): { parseHTML(html: string): { document: PageElement } } {
  return require('linkedom');
}

interface Reader {
  parse(): { content?: PageElement | null } | null;
}

interface ReaderOptions {
  readonly keepClasses: boolean;
  readonly serializer: (node: PageElement) => PageElement;
}

function readability(): { Readability: new (page: PageElement, options: ReaderOptions) => Reader } {
  return require('@mozilla/readability');
}
