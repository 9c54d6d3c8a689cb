import { describe, expect, it } from 'vitest';
import { irregular } from '../../src/search/irregular.ts';
import { stem } from '../../src/search/terms.ts';

describe('irregular forms', () => {
  it.each([
    ['went', 'go'],
    ['thought', 'think'],
    ['women', 'woman'],
    ['mice', 'mouse'],
    ['flown', 'fly'],
    ['wives', 'wife'],
    ['died', 'die'],
  ])('lead from %s to %s', (form, base) => {
    expect(irregular.get(form)).toBe(base);
  });

  it.each([
    ['succeed', 'succeeded'],
    ['exceed', 'exceeding'],
    ['free', 'freed'],
    ['tie', 'tying'],
    ['die', 'dies'],
    ['programme', 'programs'],
  ])('keep %s and %s together, which the stemmer would part', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it('leave regular words to the stemmer', () => {
    for (const word of ['walked', 'harbours', 'asking']) expect(irregular.has(word)).toBe(false);
  });

  it('are single words in lower case', () => {
    for (const [form, base] of irregular) expect(`${form} ${base}`).toMatch(/^[a-z]+ [a-z]+$/);
  });
});
