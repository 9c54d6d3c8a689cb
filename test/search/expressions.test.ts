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

  it('may be written with a hyphen', () => {
    const stems = findExpressions(readTerms('the cease-fire holds')).map(({ stem }) => stem);
    expect(stems).toContain('ceas_fire');
  });
});
