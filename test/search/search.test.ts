import { describe, expect, it } from 'vitest';
import { contentStems } from '../../src/search/terms.ts';
import { corpusOf } from './corpusOf.ts';

/** Stories of paragraphs that all differ, for none is quoted twice. */
const paragraphs = (count: number, words: string) =>
  Array.from({ length: count }, (_, i) => `${words} in street ${i}.`).join('\n\n');

const corpus = corpusOf(
  `Roads\n\n${paragraphs(1_300, 'The repair cost the town a summer')}`,
  `Boats\n\n${paragraphs(150, 'A lifeboat lay')}`,
  'What the cost was\n\nNobody knows.',
);
const find = (words: string) =>
  corpus
    .search(new Map(contentStems(words).map((stem) => [stem, 1])))
    .map(({ passage: { story, block } }) => story.text.slice(block.start, block.end));

describe('a search of many passages', () => {
  it('finds by a common word alone', () => {
    expect(find('cost').length).toBeGreaterThan(1_300);
  });

  it('finds by a rare word rather than by a common one that one title holds', () => {
    const found = find('cost lifeboat');
    expect(found.filter((text) => text.includes('lifeboat'))).toHaveLength(150);
    expect(found.filter((text) => text.includes('repair'))).toEqual([]);
  });

  it('finds by a common word as well where a rare one finds hardly anything', () => {
    const found = find('cost knows');
    expect(found[0]).toBe('Nobody knows.');
    expect(found.length).toBeGreaterThan(1_300);
  });
});
