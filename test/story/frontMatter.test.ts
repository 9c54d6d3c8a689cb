import { describe, expect, it } from 'vitest';
import { readFrontMatter } from '../../src/story/frontMatter.ts';

function problemsOf(...yaml: string[]): string[] {
  const { problems } = readFrontMatter(['---', ...yaml, '---', 'Text.'].join('\n'));
  return problems.map(({ line, what, fix }) => `${line}: ${what}, ${fix}`);
}

describe('readFrontMatter', () => {
  const FULL = `---
title: Seals return
publisher: Merrin Mail
author: Oona Marsh
published: 2019-06-14
url: https://example.org/seals
people:
  - name: Idris Poole
    aliases: [Poole, Mr Poole]
    role: warden
  - name: Ann Lee
---
The text.`;

  it('reads every key', () => {
    const { meta, textStart, problems } = readFrontMatter(FULL);
    expect(problems).toEqual([]);
    expect(meta).toEqual({
      title: 'Seals return',
      publisher: 'Merrin Mail',
      author: 'Oona Marsh',
      published: '2019-06-14',
      url: 'https://example.org/seals',
      people: [
        { name: 'Idris Poole', aliases: ['Poole', 'Mr Poole'], role: 'warden' },
        { name: 'Ann Lee' },
      ],
    });
    expect(FULL.slice(textStart)).toBe('The text.');
  });

  it('reads Windows line ends and a byte order mark', () => {
    const content = `\uFEFF${FULL.replaceAll('\n', '\r\n')}`;
    const { meta, textStart, problems } = readFrontMatter(content);
    expect(problems).toEqual([]);
    expect(meta.title).toBe('Seals return');
    expect(content.slice(textStart)).toBe('The text.');
  });

  it('starts the text after the line break that follows the closing line', () => {
    const content = '---\ntitle: A\n---\n\nText.';
    expect(content.slice(readFrontMatter(content).textStart)).toBe('\nText.');
  });

  it('takes a file without front matter for text from its first character', () => {
    expect(readFrontMatter('Text.\n---\nMore.\n---\n')).toEqual({
      meta: {},
      textStart: 0,
      problems: [],
    });
  });

  it('accepts empty front matter and a file that ends with it', () => {
    expect(readFrontMatter('---\n---')).toEqual({ meta: {}, textStart: 7, problems: [] });
  });

  it('reads a date with quotation marks and without', () => {
    expect(problemsOf('published: "2019-06-14"')).toEqual([]);
    expect(problemsOf('published: 2020-02-29')).toEqual([]);
  });
});

describe('readFrontMatter tells what is wrong, where, and how to mend it', () => {
  const DATE_FIX = 'write a real date as YYYY-MM-DD';
  const URL_FIX = 'write the full address, starting with https:// or http://';
  const TABLE: readonly (readonly [string, readonly string[], string])[] = [
    [
      'a misspelt key',
      ['title: A', 'autor: B'],
      '3: unknown front matter key "autor", did you mean "author"?',
    ],
    ['swapped letters', ['tilte: A'], '2: unknown front matter key "tilte", did you mean "title"?'],
    ['a capital', ['Title: A'], '2: unknown front matter key "Title", did you mean "title"?'],
    [
      'another word for a key',
      ['date: 2019-06-14'],
      '2: unknown front matter key "date", did you mean "published"?',
    ],
    [
      'an unknown key',
      ['weather: wet'],
      '2: unknown front matter key "weather", the keys are title, publisher, author, published, url, people',
    ],
    ['no value', ['title:'], '2: "title" is empty, give it a value or remove the line'],
    ['a number', ['title: 1984'], '2: "title" is not text, put its value in quotes: title: "…"'],
    ['a list', ['author: [A, B]'], '2: "author" is not text, put its value in quotes: author: "…"'],
    [
      'no such day',
      ['published: 2019-02-30'],
      `2: "published" is not a date: 2019-02-30, ${DATE_FIX}`,
    ],
    [
      'a date in words',
      ['published: 14 June 2019'],
      `2: "published" is not a date: 14 June 2019, ${DATE_FIX}`,
    ],
    [
      'a day without zeros',
      ['published: 2019-6-1'],
      `2: "published" is not a date: 2019-6-1, ${DATE_FIX}`,
    ],
    [
      'half an address',
      ['url: example.org'],
      `2: "url" is not a web address: example.org, ${URL_FIX}`,
    ],
    [
      'an unsafe address',
      ['url: "javascript:alert(1)"'],
      `2: "url" is not a web address: javascript:alert(1), ${URL_FIX}`,
    ],
    [
      'people as text',
      ['people: Ann Lee'],
      '2: "people" is not a list, write "- name: Jane Doe" lines under it',
    ],
    [
      'a person without a name',
      ['people:', '  - role: warden'],
      '3: "name" is empty, give it a value or remove the line',
    ],
    [
      'a person as text',
      ['people:', '  - Ann Lee'],
      '3: a person is not keys and values, write "- name: Jane Doe"',
    ],
    [
      'a misspelt key of a person',
      ['people:', '  - name: Ann', '  - name: Bo', '    rol: x'],
      '4: unknown front matter key "rol", did you mean "role"?',
    ],
    [
      'aliases as text',
      ['people:', '  - name: Ann Lee', '    aliases: Ann'],
      '3: "aliases" is not a list of names, write aliases: [Jane, Ms Doe]',
    ],
    [
      'plain words',
      ['no keys here'],
      '2: the front matter holds no keys, write one "key: value" a line, as in "title: Bridge reopens"',
    ],
  ];

  it.each(TABLE)('%s', (_, yaml, expected) => {
    expect(problemsOf(...yaml)).toEqual([expected]);
  });

  it('malformed YAML, at its line', () => {
    expect(problemsOf('title: A', 'author: B: C')[0]).toMatch(
      /^3: malformed front matter: .*put a value that holds ": " or "#" in quotes$/u,
    );
    expect(problemsOf('title: A', 'title: B')[0]).toMatch(/^3: malformed front matter: /u);
    expect(problemsOf('title: "A')[0]).toMatch(/^\d: malformed front matter: /u);
  });

  it('several problems at once', () => {
    expect(problemsOf('autor: A', 'published: soon', 'title: 7')).toHaveLength(3);
  });

  it('front matter that is never closed', () => {
    expect(readFrontMatter('---\ntitle: A\n\nText.').problems).toEqual([
      {
        line: 1,
        what: 'the front matter opened here is never closed',
        fix: 'add a line "---" after its last key, or remove this line if there is no front matter',
      },
    ]);
  });

  it('YAML nested beyond reason, without throwing', () => {
    expect(readFrontMatter(`---\ntitle: ${'['.repeat(50_000)}\n---\nText.`).problems).not.toEqual(
      [],
    );
  });

  it('aliases that would grow without end are no text', () => {
    expect(problemsOf('title: &a A', 'author: *a')).toEqual([
      '3: "author" is not text, put its value in quotes: author: "…"',
    ]);
  });
});
