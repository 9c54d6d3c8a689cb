import type { StoryMeta } from '../story/story.ts';
import type { PageElement } from './page.ts';
import { singleLine } from './singleLine.ts';

type Field = 'title' | 'publisher' | 'author' | 'published' | 'url';

/**
 * What a page states about its article, in JSON-LD (schema.org), OpenGraph (ogp.me) or meta tags,
 * in that order of trust. What it does not state stays absent.
 */
export function readPageMeta(page: PageElement): StoryMeta {
  const article = findArticleData(page);
  const stated: Record<Field, readonly unknown[]> = {
    title: [article?.['headline'], meta(page, 'og:title'), words(page, 'h1'), words(page, 'title')],
    publisher: [name(article?.['publisher']), meta(page, 'og:site_name')],
    author: [name(article?.['author']), meta(page, 'author'), meta(page, 'article:author')],
    published: [
      article?.['datePublished'],
      ...['article:published_time', 'datePublished', 'date', 'pubdate', 'dc.date'].map((key) =>
        meta(page, key),
      ),
    ],
    url: [
      page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      meta(page, 'og:url'),
      article?.['url'],
      identifier(article?.['mainEntityOfPage']),
    ],
  };
  const known = Object.entries(stated).flatMap(([field, values]) => {
    const value = values.map(READERS[field as Field]).find((read) => read !== undefined);
    return value === undefined ? [] : [[field, value]];
  });
  return Object.fromEntries(known);
}

/** Each gives the value as front matter holds it, or undefined when it cannot. */
const READERS: Record<Field, (value: unknown) => string | undefined> = {
  title: readWords,
  publisher: readWords,
  author: (value) => (readAddress(value) ? undefined : readWords(value)),
  published: readDay,
  url: readAddress,
};

function readWords(value: unknown): string | undefined {
  return typeof value === 'string' ? singleLine(value) || undefined : undefined;
}

/** The day as the page writes it; turning it into another time zone could name the wrong one. */
function readDay(value: unknown): string | undefined {
  const day = typeof value === 'string' && /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(value)?.[1];
  return day && !Number.isNaN(Date.parse(day)) ? day : undefined;
}

function readAddress(value: unknown): string | undefined {
  const address = readWords(value);
  return address && /^https?:\/\/\S+$/i.test(address) && URL.canParse(address)
    ? address
    : undefined;
}

function meta(page: PageElement, key: string): string | null | undefined {
  const selector = ['property', 'name', 'itemprop'].map((kind) => `meta[${kind}="${key}" i]`);
  return page.querySelector(selector.join(','))?.getAttribute('content');
}

function words(page: PageElement, selector: string): string | null | undefined {
  return page.querySelector(selector)?.textContent;
}

type JsonObject = Readonly<Record<string, unknown>>;

function findArticleData(page: PageElement): JsonObject | undefined {
  return [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap((script) => objectsIn(parseJson(script.textContent ?? '')))
    .find(isArticle);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A list of graphs of lists is as deep as pages go; a bottomless one would exhaust the stack. */
const DEEPEST = 8;

/** The objects of a JSON-LD document: itself, a list of them, or those of its graph. */
function objectsIn(value: unknown, depth = 0): readonly JsonObject[] {
  if (depth > DEEPEST) return [];
  if (Array.isArray(value)) return value.flatMap((one) => objectsIn(one, depth + 1));
  if (!isObject(value)) return [];
  return [value, ...objectsIn(value['@graph'], depth + 1)];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** NewsArticle, ReportageNewsArticle, BlogPosting and the like. */
function isArticle(data: JsonObject): boolean {
  return [data['@type']].flat().some((type) => /(?:Article|BlogPosting)$/.test(String(type)));
}

/** schema.org allows a name, an object that has one, or several of either. */
function name(value: unknown): string | undefined {
  const names = [value].flat().map((one) => readWords(isObject(one) ? one['name'] : one));
  return names.filter((one) => one !== undefined).join(', ') || undefined;
}

function identifier(value: unknown): unknown {
  return isObject(value) ? value['@id'] : value;
}
