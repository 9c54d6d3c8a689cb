import { describe, expect, it } from 'vitest';
import { partJoinedNames } from '../../../src/answer/question/joinedNames.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(
  'Cup final at Nordby\n\nThe Ferry Cup went to Anna Vande Hei on Monday.\n\nWaterloo is a port.\n',
);

describe('a name written as one word', () => {
  it.each([
    ['Who won the Ferrycup?', 'Who won the Ferry Cup?'],
    ['what did vandehei win', 'what did vande hei win'],
  ])('is parted as the stories write it: %s', (question, parted) => {
    expect(partJoinedNames(question, corpus)).toBe(parted);
  });

  it.each([
    'Who is at Waterloo on Monday?',
    'Who won on the ferryboat?',
    'Who is Zorblattcup?',
    '',
  ])('stays whole where it is a word or no name: %s', (question) => {
    expect(partJoinedNames(question, corpus)).toBe(question);
  });
});
