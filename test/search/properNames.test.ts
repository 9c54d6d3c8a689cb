import { describe, expect, it } from 'vitest';
import { isProperName } from '../../src/search/properNames.ts';

describe('a word in lower case', () => {
  it.each(['france', 'japanese', 'einstein', 'tuesday'])('is a name: %s', (word) => {
    expect(isProperName(word)).toBe(true);
  });

  it.each(['turkey', 'may', 'bishop', 'women', 'countries', 'zzyzx'])(
    'need not be one: %s',
    (word) => {
      expect(isProperName(word)).toBe(false);
    },
  );
});
