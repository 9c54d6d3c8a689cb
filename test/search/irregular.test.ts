import { describe, expect, it } from 'vitest';
import { irregular } from '../../src/search/irregular.ts';

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

  it('leave regular words to the stemmer', () => {
    for (const word of ['walked', 'harbours', 'asking']) expect(irregular.has(word)).toBe(false);
  });

  it('are single words in lower case', () => {
    for (const [form, base] of irregular) expect(`${form} ${base}`).toMatch(/^[a-z]+ [a-z]+$/);
  });
});
