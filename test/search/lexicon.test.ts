import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/search/lexicon.ts';
import { stem } from '../../src/search/terms.ts';

const likeness = (word: string, other: string) => lookUp(stem(word))?.related.get(stem(other)) ?? 0;

describe('the lexicon', () => {
  it.each([
    ['doctor', 'physician'],
    ['ship', 'vessel'],
    ['big', 'large'],
    ['captain', 'skipper'],
    ['boat', 'yacht'],
  ])('relates %s and %s, both ways', (one, other) => {
    expect(likeness(one, other)).toBeGreaterThan(0.5);
    expect(likeness(other, one)).toBeGreaterThan(0.5);
  });

  it.each([
    ['father', 'mother'],
    ['father', 'son'],
    ['brother', 'sister'],
    ['buy', 'sell'],
    ['hot', 'cold'],
    ['big', 'small'],
    ['win', 'lose'],
    ['Monday', 'Tuesday'],
    ['north', 'south'],
  ])('does not relate %s and %s: the one is no answer for the other', (one, other) => {
    expect(likeness(one.toLowerCase(), other.toLowerCase())).toBe(0);
    expect(likeness(other.toLowerCase(), one.toLowerCase())).toBe(0);
  });

  it('knows which words are verbs', () => {
    expect(lookUp(stem('kill'))?.verb).toBeGreaterThan(0.5);
    expect(lookUp(stem('father'))?.verb).toBeLessThan(0.5);
  });

  it('ranks frequent words first', () => {
    const rank = (word: string) => lookUp(stem(word))?.rank ?? Number.POSITIVE_INFINITY;
    expect(rank('big')).toBeLessThan(rank('physician'));
  });

  it('does not know what is no English word', () => {
    expect(lookUp('qwzx')).toBeUndefined();
    expect(lookUp('')).toBeUndefined();
  });

  it('gives likenesses between 0 and 1', () => {
    for (const word of ['doctor', 'ship', 'marry', 'storm']) {
      for (const alike of lookUp(stem(word))?.related.values() ?? []) {
        expect(alike).toBeGreaterThan(0);
        expect(alike).toBeLessThanOrEqual(1);
      }
    }
  });
});
