import { describe, expect, it } from 'vitest';
import { findWords } from '../../src/story/words.ts';

const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['The river rose.', ['The', 'river', 'rose']],
  ["Don't touch Jane's cosmonauts' badge", ["Don't", 'touch', "Jane's", 'cosmonauts', 'badge']],
  ['O’Brien’s gov’t', ['O’Brien’s', 'gov’t']],
  ["'Quoted' and ‘curly’ and '90s", ['Quoted', 'and', 'curly', 'and', '90s']],
  ['a 340-day flight on MS-19', ['a', '340', 'day', 'flight', 'on', 'MS', '19']],
  ['£2.5m, $1,200.50 and 3.5%.', ['2.5m', '1,200.50', 'and', '3.5']],
  ['In 2021, 2022. 1,2,3', ['In', '2021', '2022', '1,2,3']],
  ['the U.S. and U.S.-led p.m. talks', ['the', 'U.S.', 'and', 'U.S.', 'led', 'p.m.', 'talks']],
  ['J.K. Rowling, J. R. Tolkien', ['J.K.', 'Rowling', 'J', 'R', 'Tolkien']],
  ['the end.A new start', ['the', 'end', 'A', 'new', 'start']],
  ['Café Zürich, São Paulo', ['Café', 'Zürich', 'São', 'Paulo']],
  ['Cafe\u0301', ['Cafe\u0301']],
  ['@jane_doe #Launch a/b', ['jane', 'doe', 'Launch', 'a', 'b']],
  ['Москва 東京 दिल्ली', ['Москва', '東京', 'दिल्ली']],
  ['6½ sacks, 20th', ['6½', 'sacks', '20th']],
  ['', []],
];

describe('findWords', () => {
  it.each(TABLE)('reads %j', (text, expected) => {
    expect(findWords(text).map((word) => word.text)).toEqual(expected);
  });

  it('gives places in the whole text for words of a span', () => {
    const text = 'One two three';
    expect(findWords(text, { start: 4, end: 7 })).toEqual([{ text: 'two', start: 4, end: 7 }]);
  });
});
