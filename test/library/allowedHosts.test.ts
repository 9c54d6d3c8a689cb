import { describe, expect, it } from 'vitest';
import { isAllowedHost, readAllowedHost } from '../../src/library/allowedHosts.ts';

describe('an entry of the allow-list', () => {
  it.each([
    ['news.example', 'news.example'],
    [' News.EXAMPLE. ', 'news.example'],
    ['*.news.example', '.news.example'],
    ['.news.example', '.news.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['*.新聞.example', '.xn--efvv70d.example'],
    ['a-b.co1.example', 'a-b.co1.example'],
  ])('%j reads as %s', (written, read) => {
    expect(readAllowedHost(written)).toBe(read);
  });

  it.each([
    '',
    '*',
    '.',
    '*.',
    '*.example',
    'localhost',
    '127.0.0.1',
    '0x7f.1',
    '[::1]',
    '::1',
    'news.example:443',
    'https://news.example',
    'news.example/path',
    'news.example#',
    'me@news.example',
    '**.news.example',
    'news.*.example',
    'news..example',
    '..news.example',
    'news.example..',
    'two words.example',
    'news.exa%6dple\\x',
  ])('%j is no host name', (written) => {
    expect(readAllowedHost(written)).toBeUndefined();
  });
});

describe('a host', () => {
  const allowed = ['news.example', '.paper.example'];

  it.each(['news.example', 'paper.example', 'www.paper.example', 'a.b.paper.example'])(
    'is allowed: %s',
    (host) => expect(isAllowedHost(host, allowed)).toBe(true),
  );

  it.each([
    'www.news.example',
    'xnews.example',
    'xpaper.example',
    'paper.example.evil.example',
    'example',
    '',
  ])('is not: %s', (host) => expect(isAllowedHost(host, allowed)).toBe(false));
});
