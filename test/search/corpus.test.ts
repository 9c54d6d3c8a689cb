import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/search/corpus.ts';
import { contentStems, stem } from '../../src/search/terms.ts';
import { corpusOf, passageWith } from './corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill closed the port on Monday.

A day later Quill went to the port and opened it.

The lifeboat from Nordby saved nine sailors.
`);
const find = (words: string) =>
  corpus
    .search(new Map(contentStems(words).map((stem) => [stem, 1])))
    .map(({ passage: { story, block } }) => story.text.slice(block.start, block.end));

describe('a corpus', () => {
  it('finds a passage by its words, whatever their inflection', () => {
    expect(find('saving a sailor')[0]).toContain('saved nine sailors');
    expect(find('goes')[0]).toContain('went to the port');
  });

  it('finds a passage by the first name of whom it calls by surname', () => {
    expect(find('Marta')).toContain('A day later Quill went to the port and opened it.');
  });

  it('finds nothing by function words or by words it does not hold', () => {
    expect(find('the of and')).toEqual([]);
    expect(find('xylophone')).toEqual([]);
  });

  it('counts the passages that hold a stem, not its occurrences', () => {
    expect(corpus.passagesWith.get(stem('port'))).toBe(2);
    expect(corpus.passagesWith.get(stem('lifeboat'))).toBe(1);
    expect(corpus.passagesWith.has(stem('the'))).toBe(false);
  });

  it('learns which words are names from capitals inside sentences', () => {
    expect(corpus.names.has(stem('quill'))).toBe(true);
    expect(corpus.names.has(stem('nordby'))).toBe(true);
    expect(corpus.names.has(stem('lifeboat'))).toBe(false);
  });

  it('knows its people by any part of their name', () => {
    expect(corpus.peopleCalled(stem('quill'))).toEqual(['Marta Quill']);
    expect(corpus.peopleCalled(stem('nordby'))).toEqual([]);
  });

  it('may be empty', () => {
    const empty = buildCorpus([]);
    expect(empty.passages).toEqual([]);
    expect(empty.search(new Map([['anything', 1]]))).toEqual([]);
  });
});

describe('an indexed passage', () => {
  it('is found by the title of its story, behind those that say the words themselves', () => {
    const found = find('storm');
    expect(found[0]).toContain('Storm closes');
    expect(found).toContain('The lifeboat from Nordby saved nine sailors.');
    expect(passageWith('Nordby', corpus).block.kind).toBe('body');
  });
});
