import { expect, it } from 'vitest';
import { renderPeople } from '../../src/console/renderLists.ts';
import { parseStory } from '../../src/story/parseStory.ts';

it('a person is a line: what the stories call them, their age, how often they appear', () => {
  const { story } = parseStory('x', 'Title\n\nDagny Holm said so.\n');
  if (!story) throw new Error('no story');
  const mention = { story, start: 7, end: 17 };
  const person = {
    name: 'Dagny Holm',
    aliases: ['Holm'],
    roles: ['harbour\nengineer'],
    relations: ['sister of Piet Lawson'],
    age: 61,
    mentions: [mention, mention],
    quotations: [{ ...mention, direct: true }],
  };
  const { age: _, ...ageless } = { ...person, quotations: [] };
  const screen = { width: 80, color: false };
  expect(renderPeople([person, ageless], screen)).toBe(
    'Dagny Holm · harbour engineer · sister of Piet Lawson · aged 61 · 2 mentions · 1 quote\n' +
      'Dagny Holm · harbour engineer · sister of Piet Lawson · 2 mentions',
  );
  expect(renderPeople([], screen)).toBe('Nobody is named.');
});
