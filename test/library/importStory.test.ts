import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importStory } from '../../src/library/importStory.ts';
import { InputError } from '../../src/library/inputError.ts';
import { openLibrary } from '../../src/library/library.ts';
import type { GivenMeta } from '../../src/library/storyDraft.ts';
import type { Story } from '../../src/story/story.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const TEXT = 'Ferry returns to Osk\n\nThe ferry to Osk sails again on Monday,  the port said.\n';

/** The path of the imported file inside its folder, the file's content and the story it serves. */
async function imported(
  source: string | Uint8Array,
  given: GivenMeta = {},
  name = 'pasted.txt',
): Promise<{ file: string; content: string; story: Story }> {
  const folder = await temporaryFolder();
  const sources = await temporaryFolder({ [name]: source });
  const saved = await importStory(path.join(sources, name), folder, given);
  const { corpus, problems } = (await openLibrary(folder)).current();
  const [story] = corpus.stories;
  if (!story) throw new Error(`${saved} serves no story`);
  expect(problems).toEqual([]);
  return { file: path.relative(folder, saved), content: await readFile(saved, 'utf8'), story };
}

async function importPage(name: string, given: GivenMeta = {}) {
  const page = await readFile(path.join(import.meta.dirname, 'pages', name), 'utf8');
  return imported(page, given, name);
}

function wordsOf(story: Story, kind: string): readonly string[] {
  return story.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => story.text.slice(start, end));
}

describe('importing pasted text', () => {
  it('keeps it word for word and adds nothing that was not given', async () => {
    const { file, content } = await imported(TEXT);
    expect(file).toBe('ferry-returns-to-osk.md');
    expect(content).toBe(TEXT);
  });

  it('puts what was given into front matter, right before the text', async () => {
    const { content, story } = await imported(TEXT, {
      published: '2024-02-29',
      author: 'A. "Bo" Lee: writer',
      publisher: undefined,
    });
    expect(content).toBe(`---\nauthor: 'A. "Bo" Lee: writer'\npublished: 2024-02-29\n---\n${TEXT}`);
    expect(story.meta).toEqual({ author: 'A. "Bo" Lee: writer', published: '2024-02-29' });
    expect(story.text).toBe(TEXT);
  });

  it('makes \\n of every line break and leaves a byte order mark out', async () => {
    const { content } = await imported(`\uFEFF${TEXT.replaceAll('\n', '\r\n')}Old\rMac\n`);
    expect(content).toBe(`${TEXT}Old\nMac\n`);
  });

  it('lets what is given overrule the front matter that the text brings', async () => {
    const { content, file } = await imported(
      `---\ntitle: Old title\npublisher: The Wick Courier\n---\n${TEXT}`,
      { title: ' New\n title ' },
    );
    expect(content).toBe(`---\ntitle: New title\npublisher: The Wick Courier\n---\n${TEXT}`);
    expect(file).toBe('new-title.md');
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd.md'],
    ['C:\\Temp\\con', 'c-temp-con.md'],
    ['  Élan vital – “it’s” 50% off!  ', 'elan-vital-its-50-off.md'],
    ['新しい橋', 'pasted.md'],
    ['...', 'pasted.md'],
    [
      'A headline that goes on and on until there is no more room for it in a name',
      'a-headline-that-goes-on-and-on-until-there-is-no-more-room.md',
    ],
    [`${'x'.repeat(80)}`, `${'x'.repeat(60)}.md`],
  ])('names the file of %j %s', async (title, name) => {
    const { file, story } = await imported(TEXT, { title });
    expect(file).toBe(name);
    expect(story.title).toBe(title.trim());
  });

  it.runIf(existsSync('../shared/story/article.txt'))(
    'imports a real article without a problem, its words untouched',
    async () => {
      const article = await readFile('../shared/story/article.txt', 'utf8');
      const { story } = await imported(article, { published: '2022-03-06' });
      expect(story.text).toBe(article);
      expect(story.meta).toEqual({ published: '2022-03-06' });
    },
  );
});

describe('importing a web page', () => {
  it('takes headline, publisher, authors, date and address from what the page states', async () => {
    const { story, file } = await importPage('newspaper.htm');
    expect(file).toBe('harbour-bridge-shut-after-inspectors-find-cracks.md');
    expect(story.meta).toEqual({
      title: 'Harbour bridge shut after inspectors find cracks',
      publisher: 'The Wick Courier',
      author: 'Orla Finch, Sam Adeyemi',
      published: '2024-11-05',
      url: 'https://courier.example/news/harbour-bridge-shut',
    });
  });

  it('falls back on OpenGraph and takes no address for an author', async () => {
    const { story } = await importPage('broadcaster.htm');
    expect(story.meta).toEqual({
      title: 'Sleeper to the islands comes back after a decade',
      publisher: 'Radio Kelmarsh',
      published: '2023-06-19',
      url: 'https://radio.example/news/sleeper?utm_source=feed',
    });
  });

  it('lets what is given overrule the page', async () => {
    const { story } = await importPage('newspaper.htm', {
      author: 'Desk',
      published: '2024-11-06',
    });
    expect(story.meta).toMatchObject({
      author: 'Desk',
      published: '2024-11-06',
      publisher: 'The Wick Courier',
    });
  });

  it('states nothing that a copied piece of a page does not', async () => {
    const { content, story } = await importPage('fragment.htm');
    expect(story.meta).toEqual({});
    expect(content).toContain(
      '“We will let the schools choose,” said Bryony Vale, the head keeper.',
    );
  });

  it('keeps the article and drops menus, forms, scripts and related stories', async () => {
    const { story } = await importPage('newspaper.htm');
    expect(wordsOf(story, 'headline')).toEqual([
      'Harbour bridge shut after inspectors find cracks',
      'What happens next',
    ]);
    expect(wordsOf(story, 'body')).toEqual([
      'The swing bridge over Wick harbour was closed on Monday evening after inspectors found cracks in two of its main girders, the council’s engineers said.',
      expect.stringContaining('“We could not in good conscience leave it open,” said Dagny Holm'),
      expect.stringContaining('4,000 vehicles'),
      expect.stringContaining('Repairs are expected to take three weeks'),
      'every ten minutes before nine in the morning',
      'every half hour during the day',
      'The bridge is the spine of this town, and without it we are two villages.',
      expect.stringContaining('The mayor, Piet Lawson'),
    ]);
    for (const gone of ['Weather', 'Ferry crews', 'Sign up', 'hacked', 'All rights', 'color']) {
      expect(story.text).not.toContain(gone);
    }
  });

  it('keeps captions as captions and links as links', async () => {
    const newspaper = (await importPage('newspaper.htm')).story;
    expect(wordsOf(newspaper, 'caption')).toEqual([
      'The swing bridge, seen from the fish market on Monday morning. Picture: Lena Brandt',
    ]);
    expect(wordsOf(newspaper, 'link')).toContain(
      'Read more: A century of the swing bridge (in pictures)',
    );
    const broadcaster = (await importPage('broadcaster.htm')).story;
    expect(wordsOf(broadcaster, 'caption')).toEqual([
      'The first carriages left the workshop on Friday (they were built in 1988)',
    ]);
    expect(wordsOf(broadcaster, 'link')).toContain('How to book a berth on the new sleeper');
    expect(wordsOf((await importPage('fragment.htm')).story, 'caption')).toEqual([
      'The kittens sleep in a hollow oak at the reserve.',
    ]);
  });

  it('never runs what the page brings', async () => {
    await importPage('newspaper.htm');
    expect(globalThis).not.toHaveProperty('pageScriptRan');
  });
});

describe('importing the same story twice', () => {
  it('leaves the first file as it is when nothing changed', async () => {
    const folder = await temporaryFolder({ 'source.txt': TEXT });
    const source = path.join(folder, 'source.txt');
    const corpus = path.join(folder, 'corpus');
    const first = await importStory(source, corpus, {});
    expect(await importStory(source, corpus, {})).toBe(first);
    expect(await readdir(corpus)).toEqual(['ferry-returns-to-osk.md']);
  });

  it.each(['ferry-returns-to-osk.md', 'ferry-returns-to-osk.txt', 'Ferry-Returns-to-Osk.md'])(
    'refuses to replace another story in %s',
    async (name) => {
      const corpus = await temporaryFolder({ [name]: 'Something else\n' });
      const source = path.join(await temporaryFolder({ 'source.txt': TEXT }), 'source.txt');
      await expect(importStory(source, corpus, {})).rejects.toThrow(
        `${name} already holds another story of this name, remove it or give this one another title`,
      );
      expect(await readdir(corpus)).toEqual([name]);
    },
  );
});

describe('an import that cannot be', () => {
  it.each<[string, string | Uint8Array, GivenMeta, RegExp]>([
    ['nothing', '', {}, /^\S+ is empty, put the story's text into it$/],
    ['white space', ' \n\t\uFEFF', {}, /is empty/],
    [
      'a zip file',
      Buffer.from('PK\x03\x04rest'),
      {},
      /is a zip file or an office document, open it/,
    ],
    ['a PDF', '%PDF-1.7 …', {}, /is a PDF, open it, copy its text into a \.txt file/],
    ['UTF-16', Buffer.from('\uFEFFTitle', 'utf16le'), {}, /is UTF-16, save it again/],
    ['a NUL byte', 'Title\n\nA \0 text.', {}, /is a binary file/],
    [
      'another encoding',
      Buffer.from('Caf\xe9', 'latin1'),
      {},
      /pasted\.txt:1: the file is not UTF-8/,
    ],
    ['too much', 'word '.repeat(500_000), {}, /is larger than 2 MB, import one article at a time/],
    ['an endless line', 'word '.repeat(10_000), {}, /^pasted\.txt:1: a line longer than/],
    [
      'unknown keys',
      '---\nautor: X\n---\nTitle\n\nText.\n',
      {},
      /^pasted\.txt:2: unknown .*"author"/,
    ],
    ['no date', TEXT, { published: '2024-02-30' }, /^"published" is not a date: 2024-02-30, write/],
    ['no address', TEXT, { url: 'ftp://x' }, /^"url" is not a web address: ftp:\/\/x, write/],
    ['a page without words', '<html><body><img src=x></body></html>', {}, /no article found/],
    ['a bottomless page', `<p>${'<b>'.repeat(5000)}A text here.`, {}, /no article found/],
  ])('says why for %s, and writes nothing', async (_, source, given, why) => {
    const sources = await temporaryFolder({ 'pasted.txt': source });
    const folder = path.join(await temporaryFolder(), 'corpus');
    const attempt = importStory(path.join(sources, 'pasted.txt'), folder, given);
    await expect(attempt).rejects.toThrow(/^[^\n]+$/);
    await expect(attempt).rejects.toThrow(why);
    await expect(attempt).rejects.toThrow(InputError);
    expect(existsSync(folder)).toBe(false);
  });

  it('says when there is no such file, or it is a folder', async () => {
    const folder = await temporaryFolder();
    await expect(importStory(path.join(folder, 'no.txt'), folder, {})).rejects.toThrow(
      'there is no such file',
    );
    await expect(importStory(folder, folder, {})).rejects.toThrow('it is a folder: name one file');
  });

  it('says when the target is no folder', async () => {
    const folder = await temporaryFolder({ 'source.txt': TEXT, taken: '' });
    const [source, taken] = [path.join(folder, 'source.txt'), path.join(folder, 'taken')];
    await expect(importStory(source, taken, {})).rejects.toThrow(
      `cannot write into ${taken} (EEXIST), make it a writable folder`,
    );
  });
});
