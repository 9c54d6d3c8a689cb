import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../src/search/expressions.ts';
import { readTerms } from '../../src/search/terms.ts';

describe('an expression', () => {
  it('is found by its stems, whatever its inflection', () => {
    const terms = readTerms('She stepped down on Monday');
    expect(findExpressions(terms)).toEqual([{ stem: 'step_down', at: 1, length: 2 }]);
  });

  it('is not found where another word stands between', () => {
    expect(findExpressions(readTerms('She stepped slowly down'))).toEqual([]);
  });

  it.each([
    ['She turned the first offer down', 1, 1],
    ['They turned it down', 1, 3],
    ['turned his old ideas down', 0, 1],
  ])('is found around the object of its verb: %s', (text, at, length) => {
    expect(findExpressions(readTerms(text))).toContainEqual({ stem: 'turn_down', at, length });
  });

  it('may have a determiner between its words', () => {
    const terms = readTerms('Nine took their part');
    expect(findExpressions(terms)).toEqual([{ stem: 'take_part', at: 1, length: 3 }]);
  });

  it.each(['She turned the car in the street down by the port', 'They turned and sat down'])(
    'is not found in %s',
    (text) => {
      const stems = findExpressions(readTerms(text)).map(({ stem }) => stem);
      expect(stems).not.toContain('turn_down');
    },
  );

  it('may be written with a hyphen', () => {
    const stems = findExpressions(readTerms('the cease-fire holds')).map(({ stem }) => stem);
    expect(stems).toContain('ceas_fire');
  });
});
