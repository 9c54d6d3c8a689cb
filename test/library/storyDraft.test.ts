import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/library/inputError.ts';
import { draftPage, draftStory, LONGEST_STORY } from '../../src/library/storyDraft.ts';
import { parseStory } from '../../src/story/parseStory.ts';

const TEXT = 'Ferry returns to Osk\n\nThe ferry to Osk sails again on Monday, the port said.\n';
const AT = 'https://courier.example/news/ferry?id=7';

const newspaper = () => readFile(path.join(import.meta.dirname, 'pages', 'newspaper.htm'), 'utf8');

function metaOf(content: string) {
  const { story, problems } = parseStory('', content);
  expect(problems).toEqual([]);
  return story?.meta;
}

function pageStating(address: string): string {
  return `<!doctype html><html><head><link rel="canonical" href="${address}"></head>
    <body><article><h1>Ferry returns to Osk</h1>${'<p>The ferry to Osk sails again on Monday, the port said, and it stays.</p>'.repeat(5)}</article></body></html>`;
}

describe('a story of a page that was fetched', () => {
  it('has the headline, author, day and address that the page states', async () => {
    const text = await newspaper();
    const { name, content } = draftPage({ text, isHtml: true, address: AT }, {});
    expect(name).toBe('harbour-bridge-shut-after-inspectors-find-cracks');
    expect(metaOf(content)).toEqual({
      title: 'Harbour bridge shut after inspectors find cracks',
      publisher: 'The Wick Courier',
      author: 'Orla Finch, Sam Adeyemi',
      published: '2024-11-05',
      url: 'https://courier.example/news/harbour-bridge-shut',
    });
  });

  it.each([
    ['its own address', 'https://courier.example/ferry', 'https://courier.example/ferry'],
    ['one of the same site', 'https://www.courier.example/f', 'https://www.courier.example/f'],
    ['none', '', AT],
    ['a relative one', '/news/ferry', AT],
    ["another site's", 'https://agency.example/ferry', AT],
    ["one that only looks like the site's", 'https://notcourier.example/', AT],
  ])('is attributed well when the page states %s', (_, stated, url) => {
    const page = { text: pageStating(stated), isHtml: true, address: AT };
    expect(metaOf(draftPage(page, {}).content)).toMatchObject({ url });
  });

  it('is attributed to the site, not to the edition for telephones, where the page says so', () => {
    const address = 'https://amp.courier.example/ferry';
    const page = { text: pageStating('https://www.courier.example/ferry'), isHtml: true, address };
    expect(metaOf(draftPage(page, {}).content)?.url).toBe('https://www.courier.example/ferry');
  });

  it('is overruled by what was given', () => {
    const page = { text: pageStating('https://courier.example/ferry'), isHtml: true, address: AT };
    const given = { url: 'https://agency.example/1', title: 'Ferry', published: '2024-02-29' };
    expect(metaOf(draftPage(page, given).content)).toEqual(given);
  });

  it('keeps the words of plain text, whatever they look like', () => {
    const text = `${TEXT}\n<p>This is no tag, said the port.\n`;
    const { name, content } = draftPage({ text, isHtml: false, address: AT }, {});
    expect(content).toBe(`---\nurl: ${AT}\n---\n${text}`);
    expect(name).toBe('ferry-returns-to-osk');
  });

  it('is read as a page even when it starts like none', () => {
    const page = { text: `<b>Osk</b> ${pageStating('')}`, isHtml: true, address: AT };
    expect(draftPage(page, {}).content).not.toContain('<');
  });

  it('takes its name from the address when it has no headline', () => {
    const address = 'https://courier.example/2024/ferry-news.html?x=/../y';
    const text = 'the ferry sails again on Monday, and it will stay, the port said.\n';
    expect(draftPage({ text, isHtml: false, address }, {}).name).toBe('ferry-news');
  });
});

describe('a story of an upload', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['..\\..\\windows\\win.ini', 'windows-win'],
    ['CON', 'story-con'],
    ['CON.txt', 'story-con'],
    ['a\u0000b', 'a-b'],
    ['\u202Etxt.exe', 'txt'],
    [`${'x'.repeat(5_000)}.txt`, 'x'.repeat(60)],
    ['', 'story'],
    ['...', 'story'],
  ])('that has no headline and is called %j is called %s', (upload, name) => {
    const text = 'the ferry sails again on Monday, and it will stay, the port said.\n';
    expect(draftStory(text, upload, {}).name).toBe(name);
  });

  it('loses what would hide in its metadata', () => {
    const { content } = draftStory(TEXT, 'a.txt', { title: 'Fer\0ry\u202E re\nturns' });
    expect(metaOf(content)?.title).toBe('Ferry re turns');
  });

  it('may be as long as the longest report, but no longer', () => {
    const paragraph = 'The ferry to Osk sails again, the port said.\n\n';
    const most = paragraph.repeat(LONGEST_STORY / paragraph.length);
    expect(draftStory(most, 'a.txt', {}).content).toBe(most);
    const long = () => draftStory(most + paragraph, 'a.txt', {});
    expect(long).toThrow(InputError);
    expect(long).toThrow(
      /^a\.txt has 200,\d{3} characters, more than the 200,000 that a story may have, import its/,
    );
  });

  it.each([
    ['100,000 paragraphs', 'A b\n\n'.repeat(100_000)],
    ['a page of 300,000 letters', pageStating('').replaceAll('stays', 'stays, '.repeat(10_000))],
    ['a page of too many elements', `<p>${'<b>a</b>'.repeat(60_000)}`],
    [
      'a page of bottomless data',
      `<script type="application/ld+json">${'['.repeat(99_999)}</script>`,
    ],
    ['comments without end', `${'<!---->'.repeat(5_000)}x`],
    ['a bottomless comment', `<!--${'-'.repeat(1_900_000)}`],
  ])('is refused at once when it is %s', (_, source) => {
    const started = performance.now();
    expect(() => draftStory(source, 'a.txt', {})).toThrow(InputError);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it('is refused in one line, whatever the file is called', () => {
    expect(() => draftStory('---\nx: 1\n---\nA', 'a\n\u202Eb.txt', {})).toThrow(
      /^a b\.txt:2: unknown front matter key "x", [^\n]+$/,
    );
  });

  it('reads the data of a page, however oddly it is nested', () => {
    const deep = `<script type="application/ld+json">${'['.repeat(9_999)}${']'.repeat(9_999)}</script>`;
    const page = pageStating('').replace('</head>', `${deep}</head>`);
    expect(draftStory(page, 'a.html', {}).name).toBe('ferry-returns-to-osk');
  });
});
