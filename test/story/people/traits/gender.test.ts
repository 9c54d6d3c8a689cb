import { describe, expect, it } from 'vitest';
import { personIn } from '../peopleIn.ts';

describe('whether somebody is “she” or “he”', () => {
  it.each([
    [
      'is told by kinship behind the name',
      'Zyla Lowe, the girlfriend of Ben Dunn, left.',
      'female',
    ],
    ['is not told by “actor”, which both are', 'She came with his wife, actor Ann Lowe.', 'female'],
  ])('%s', (_, story, gender) => {
    expect(personIn(story, story.includes('Zyla') ? 'Zyla Lowe' : 'Ann Lowe').gender).toBe(gender);
  });
});
