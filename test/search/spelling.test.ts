import { describe, expect, it } from 'vitest';
import { correctStem, isMistypedStop } from '../../src/search/spelling.ts';
import { readTerms, stem, type Term } from '../../src/search/terms.ts';
import { corpusOf } from './corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Marta Quillborough walked farther along the harbour at Nordhavenby than the surgeon.
`);

describe('a misspelt word', () => {
  it.each([
    ['harbuor', 'harbour'],
    ['quilborough', 'quillborough'],
    ['nordhavnbi', 'nordhavenby'],
    ['ahrbour', 'harbour'],
  ])('%s is taken for %s', (typo, meant) => {
    expect(correctStem(stem(typo), corpus)).toBe(stem(meant));
  });
});

describe('a word that is never corrected', () => {
  it.each([
    ['father', 'an English word, though “farther” is near'],
    ['harvest', 'an English word'],
    ['harbour', 'a word of the stories'],
    ['sto', 'too short'],
    ['st0rm', 'it holds a digit'],
    ['zzzzzzz', 'nothing is near'],
  ])('is %s: %s', (word) => {
    expect(correctStem(stem(word), corpus)).toBeUndefined();
  });
});

describe('a mistyped function word', () => {
  const isStop = (word: string) => isMistypedStop(readTerms(word)[0] as Term, corpus);

  it.each(['teh', 'untill', 'wiht', 'wich', 'becuase'])('is known: %s', (word) => {
    expect(isStop(word)).toBe(true);
  });

  it.each([
    ['harbour', 'a word of the stories'],
    ['whale', 'an English word'],
    ['tho', 'too short to tell'],
    ['zanzibar', 'near none'],
  ])('is not %s: %s', (word) => {
    expect(isStop(word)).toBe(false);
  });
});
