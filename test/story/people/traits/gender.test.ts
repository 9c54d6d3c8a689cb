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
    [
      'is not told by an aide through whom somebody speaks',
      'Zyla Lowe, through a spokesman, said no. She left.',
      'female',
    ],
    [
      'is told by whose something is',
      'Zyla Lowe, 93, has died. Her plan of the town is new.',
      'female',
    ],
    [
      'is told at the start of the next sentence, however long the first',
      'Zyla Lowe, who died at home on the last day of June, had drawn the first plan of a town by the sea that could be read with no more than two fingers. She had no heirs.',
      'female',
    ],
  ])('%s', (_, story, gender) => {
    expect(personIn(story, story.includes('Zyla') ? 'Zyla Lowe' : 'Ann Lowe').gender).toBe(gender);
  });
});
