import { describe, expect, it } from 'vitest';
import { learnAcronyms } from '../../src/search/acronyms.ts';
import { contentStems, stem } from '../../src/search/terms.ts';

const learn = (text: string) => learnAcronyms({ text });

describe('an acronym', () => {
  it.each([
    ['The Northern Harbour Authority (NHA) closed the quay.', 'nha', 'northern harbour authority'],
    ['The Bank of Coastal Trade (BCT) lent it.', 'bct', 'bank coastal trade'],
    ['Two search and rescue vessels (SRVs) left.', 'srv', 'search rescue vessels'],
  ])('is learned from its long form: %s', (text, acronym, long) => {
    expect(learn(text).get(stem(acronym))).toEqual(contentStems(long));
  });

  it.each([
    ['The mayor of the town (NHA) spoke.'],
    ['Northern Harbour (NHA) closed.'],
    ['Northern, if also the Harbour, Authority (NHA) closed.'],
    ['(NHA) closed the quay.'],
    ['The Northern Harbour Authority, NHA, closed.'],
    ['The goalkeeper (32) was sent off.'],
    ['The goalkeeper (left) was sent off.'],
  ])('is not learned where no words spell it: %s', (text) => {
    expect(learn(text).size).toBe(0);
  });
});
