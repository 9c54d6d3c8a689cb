import { describe, expect, it } from 'vitest';
import { peopleBeginning, peopleCalled, peopleOf } from '../../../src/answer/lookups/people.ts';
import { quotationsOn, speakersOf } from '../../../src/answer/lookups/quotations.ts';
import { parseStory } from '../../../src/story/parseStory.ts';
import type { Person, Story } from '../../../src/story/story.ts';

function storyWith(name: string, people: readonly Partial<Person>[]): Story {
  const { story } = parseStory(
    name,
    'Ana Ruiz opened the harbour. "The boats are back," Ruiz said.\n',
  );
  if (!story) throw new Error('the story could not be read');
  const whole = { aliases: [], roles: [], relations: [], mentions: [{ start: 0, end: 8 }] };
  const said = { start: 30, end: 48, direct: true, speaker: { name: 'Ana Ruiz' } };
  return {
    ...story,
    people: people.map((person) => ({ name: 'Ana Ruiz', ...whole, ...person })),
    quotations: [said],
  };
}

const stories = [
  storyWith('one', [
    { aliases: ['Ruiz'], roles: ['mayor'] },
    { name: 'Ben Ruiz', aliases: ['Ruiz'], mentions: [] },
  ]),
  storyWith('two', [
    { name: 'Ána Ruiz', aliases: ['Ruiz', 'Mayor Ruiz'], roles: ['mayor'], age: 50 },
  ]),
];
const people = peopleOf(stories);

describe('people over all stories', () => {
  it('have one entry with all that any story tells', () => {
    expect(people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Ben Ruiz']);
    expect(people[0]).toMatchObject({ aliases: ['Ruiz', 'Mayor Ruiz'], roles: ['mayor'], age: 50 });
    expect(people[0]?.mentions.map(({ story }) => story.name)).toEqual(['one', 'two']);
  });

  it('are one under a bare name when they are of the same relation, else each story’s own', () => {
    const mother = { name: 'Ida', relations: ['mother of Ana Ruiz'] };
    const told = [storyWith('one', [mother]), storyWith('two', [mother, { name: 'Leo' }])];
    const all = peopleOf([...told, storyWith('three', [{ name: 'Leo' }])]);
    expect(all.map(({ name }) => name)).toEqual(['Ida', 'Leo', 'Leo']);
  });

  it('are one under forms of one full name, and the fullest is theirs', () => {
    const middle = storyWith('three', [{ name: 'Ana J. Ruiz', roles: ['Mayor', 'surgeon'] }]);
    const [ana] = peopleOf([...stories, middle]);
    expect(ana).toMatchObject({ name: 'Ana J. Ruiz', roles: ['mayor', 'surgeon'] });
    expect(ana?.aliases).toContain('Ana Ruiz');
    expect(quotationsOn([...stories, middle], { speaker: 'Ana J. Ruiz' }).length).toBe(3);
  });

  it('stay apart with different middle names, or known by one word in two stories', () => {
    const names = (first: string, second: string) =>
      peopleOf([storyWith('a', [{ name: first }]), storyWith('b', [{ name: second }])]).length;
    expect(names('Ana J. Ruiz', 'Ana K. Ruiz')).toBe(2);
    expect(names('Josh', 'Josh')).toBe(2);
    expect(names('Ana Ruiz', 'Ana J. Ruiz')).toBe(1);
  });

  it('are found by any name, and the full one decides', () => {
    const called = (name: string) => peopleCalled(name, people).map((person) => person.name);
    expect(called(' ana ruiz ')).toEqual(['Ana Ruiz']);
    expect(called('Ruiz')).toEqual(['Ana Ruiz', 'Ben Ruiz']);
    expect(called('Zoe')).toEqual([]);
  });

  it('are offered while a name is typed, from the start of any of its words', () => {
    const offered = (typed: string) => peopleBeginning(typed, people).map((person) => person.name);
    expect(offered('')).toEqual(['Ana Ruiz', 'Ben Ruiz']);
    expect(offered('rui')).toEqual(['Ana Ruiz', 'Ben Ruiz']);
    expect(offered('ben r')).toEqual(['Ben Ruiz']);
    expect(offered('uiz')).toEqual([]);
  });
});

describe('quotations over all stories', () => {
  it('stand in their whole sentences, the quoted words as the answer', () => {
    const [first] = quotationsOn(stories, { speaker: 'ana ruiz' });
    expect(first?.story.text.slice(first.start, first.end)).toBe(
      '"The boats are back," Ruiz said.',
    );
    expect(first?.answer).toEqual({ start: 30, end: 48 });
  });

  it('are narrowed by speaker and words', () => {
    expect(quotationsOn(stories, {}).length).toBe(2);
    expect(quotationsOn(stories, { about: 'boat' }).length).toBe(2);
    expect(quotationsOn(stories, { about: 'boat submarine' })).toEqual([]);
    expect(quotationsOn(stories, { speaker: 'Ben Ruiz' })).toEqual([]);
    expect(speakersOf(stories)).toEqual([['Ana Ruiz', 2]]);
  });
});
