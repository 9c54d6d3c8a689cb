import { expect, it } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';
import { mergePeople } from '../../src/story/peopleAcross.ts';
import type { Story } from '../../src/story/story.ts';

function story(name: string, words: string): Story {
  const { story: parsed } = parseStory(name, `A headline that opens ${name}\n\n${words}`);
  if (!parsed) throw new Error('no story');
  return parsed;
}

const one = story(
  'one',
  'Maria Lopez, the mayor, said: “We won.” Lopez left. Her son, Josh, stayed.',
);
const two = story('two', 'Dr María J. Lopez, a surgeon, left. Josh, 9, cried.');

it('joins one full name over stories, with every mention placed', () => {
  const [maria] = mergePeople([one, two]);
  expect(maria?.name).toBe('María J. Lopez');
  expect(maria?.aliases).toEqual(['Maria Lopez', 'Lopez']);
  expect(maria?.roles).toEqual(['mayor', 'surgeon']);
  expect(maria?.quotes).toBe(1);
  expect(maria?.mentions.map(({ story, text }) => [story, text])).toEqual([
    ['one', 'Maria Lopez'],
    ['one', 'Lopez'],
    ['two', 'María J. Lopez'],
  ]);
});

it('keeps people known by one word to their own story', () => {
  const joshes = mergePeople([one, two]).filter((person) => person.name === 'Josh');
  expect(joshes.map(({ relations, age }) => [relations, age])).toEqual([
    [['son of Maria Lopez'], undefined],
    [undefined, 9],
  ]);
});
