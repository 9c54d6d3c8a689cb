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

  it.each(['She turned the first offer down', 'They turned it down', 'turned his old ideas down'])(
    'is found around the object of its verb: %s',
    (text) => {
      const found = findExpressions(readTerms(text));
      expect(found).toContainEqual({
        stem: 'turn_down',
        at: text.startsWith('t') ? 0 : 1,
        length: 1,
      });
    },
  );

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
