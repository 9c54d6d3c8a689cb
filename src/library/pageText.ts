import type { PageElement, PageNode } from './page.ts';

/**
 * The words of an article as Markdown, a paragraph a block: headings, list items, quoted blocks,
 * picture captions as images, and paragraphs that are nothing but a link as links.
 */
export function pageText(article: PageElement): string {
  return [...paragraphsOf(article)].filter((words) => words !== '').join('\n\n');
}

const ELEMENT = 1;
const TEXT = 3;

const SKIPPED = new Set(
  'script style noscript template svg math iframe object embed video audio canvas button form input select textarea nav dialog'.split(
    ' ',
  ),
);

const BLOCKS =
  'address,article,aside,blockquote,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,h1,h2,h3,h4,h5,h6,header,hr,li,main,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
const BLOCK_NAMES = new Set(BLOCKS.split(','));

/** Text for screen readers that sighted readers do not see: "Image caption, ". */
const UNSEEN = /\b(?:visually-?hidden|sr-only|screen-reader(?:-text)?)\b/i;
const CAPTION = /(?:^|[\s_-])(?:caption|credit)(?:$|[\s_-])/i;

function* paragraphsOf(element: PageElement): Generator<string> {
  let inline: PageNode[] = [];
  for (const child of element.childNodes) {
    if (!isElement(child) || !standsAlone(child)) {
      inline.push(child);
      continue;
    }
    yield* paragraph(inline);
    inline = [];
    yield* block(child);
  }
  yield* paragraph(inline);
}

function* block(element: PageElement): Generator<string> {
  const { localName } = element;
  if (isSkipped(element)) return;
  if (isCaption(element)) yield* caption(element);
  else if (/^h[1-6]$/.test(localName)) yield* heading(element);
  else if (localName === 'li') yield* marked('- ', element);
  else if (localName === 'blockquote') yield* marked('> ', element);
  else if (localName === 'tr') yield [...paragraphsOf(element)].join(' · ');
  else yield* paragraphsOf(element);
}

function* heading(element: PageElement): Generator<string> {
  const words = textOf(element.childNodes);
  if (words !== '') yield `## ${words}`;
}

function* marked(mark: string, element: PageElement): Generator<string> {
  for (const words of paragraphsOf(element)) yield words.startsWith('[') ? words : mark + words;
}

/** Fewer words are a name or a credit, which nobody quotes. */
const CAPTION_WORDS = 3;

/** Square brackets would end the image's words. */
function* caption(element: PageElement): Generator<string> {
  const words = textOf(apart([...element.childNodes]));
  if (words.split(' ').length < CAPTION_WORDS) return;
  yield `![${words.replaceAll('[', '(').replaceAll(']', ')')}]()`;
}

const SPACE: PageNode = { nodeType: TEXT, textContent: ' ', childNodes: [] };

/** Pages set the caption and its credit apart by style alone, with no space between the two. */
function apart(nodes: readonly PageNode[]): readonly PageNode[] {
  return nodes.flatMap((node, index) => {
    const before = nodes[index - 1];
    return before && isElement(before) && isElement(node) ? [SPACE, node] : [node];
  });
}

function* paragraph(nodes: readonly PageNode[]): Generator<string> {
  const words = textOf(nodes);
  if (words === '') return;
  const address = soleLink(nodes, words);
  yield address === undefined ? words : `[${words.replace(/[[\]]/g, '')}](${address})`;
}

/** Where a paragraph leads that is nothing but a link, unless it is a sentence of the article. */
function soleLink(nodes: readonly PageNode[], words: string): string | undefined {
  if (/[.!?]["'”’)]*$/.test(words)) return undefined;
  const link = nodes.filter(isElement).find((element) => textOf([element]) === words);
  const anchor = link?.localName === 'a' ? link : link?.querySelector('a');
  if (!anchor || textOf([anchor]) !== words) return undefined;
  return encodeURI(anchor.getAttribute('href') ?? '').replace(/[()]/g, encodeURIComponent);
}

/** The words as a browser shows them: white space collapsed, control characters left out. */
function textOf(nodes: Iterable<PageNode>): string {
  return [...nodes]
    .map(rawText)
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

function rawText(node: PageNode): string {
  if (node.nodeType === TEXT) return node.textContent ?? '';
  if (!isElement(node) || isSkipped(node)) return '';
  if (node.localName === 'br') return ' ';
  const words = [...node.childNodes].map(rawText).join('');
  return BLOCK_NAMES.has(node.localName) ? ` ${words} ` : words;
}

function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

function isSkipped(element: PageElement): boolean {
  return SKIPPED.has(element.localName) || UNSEEN.test(element.getAttribute('class') ?? '');
}

function isCaption(element: PageElement): boolean {
  const { localName } = element;
  if (localName === 'figcaption') return true;
  return CAPTION.test(element.getAttribute('class') ?? '') && !holdsBlocks(element);
}

function standsAlone(element: PageElement): boolean {
  return BLOCK_NAMES.has(element.localName) || isCaption(element) || holdsBlocks(element);
}

function holdsBlocks(element: PageElement): boolean {
  return element.querySelector(BLOCKS) !== null;
}
