import { describe, expect, it } from 'vitest';
import { peopleIn } from './peopleIn.ts';

/** A story, then the names of its people. */
type Case = readonly [story: string, ...names: string[]];

function checkNames(cases: readonly Case[]): void {
  it.each(cases)('%s', (story, ...expected) => {
    expect(peopleIn(story).map(({ name }) => name)).toEqual(expected);
  });
}

describe('a name that is a person’s', () => {
  checkNames([
    ['According to Zorl Quenk of the charity Hearth, it rained.', 'Zorl Quenk'],
    ['As the poet AS Quenk wrote, it rained.', 'AS Quenk'],
    ['They miss C Thomas Quenk badly.', 'C Thomas Quenk'],
    ['His wife, Dawn, said no.', 'Dawn'],
    ['Replacement wing Quibhin O’Shea crossed.', 'Quibhin O’Shea'],
    ['A guard, who gave only his first name, Zorlo, wept.', 'Zorlo'],
    ['Analysts, led by Zorl Vries, sold.', 'Zorl Vries'],
    ['Coun. Ann Lowe voted no.', 'Ann Lowe'],
    ['A woman who gave her name as Zorla was splitting wood.', 'Zorla'],
    ['A man who gave his name only as Zorlo was splitting wood.', 'Zorlo'],
    ['Abdul Rahman al-Quenk told them so.', 'Abdul Rahman al-Quenk'],
    ['Sun Jinlan, an official, left. Ms. Sun agreed.', 'Sun Jinlan'],
    ['Assistant U.S. Atty. Ann Lowe rose.', 'Ann Lowe'],
  ]);
});

describe('a name that is nobody’s', () => {
  checkNames([
    ['Flames were seen from Rye, witnesses said.'],
    ['Boy, 9, saves dog. Woman, 34, thanks him.'],
    ['“Look, these kids lie,” the guard said.'],
    ['They boarded Marine One at noon.'],
    ['Ann Lowe leads Doctors Without Borders.', 'Ann Lowe'],
    ['In the capital, Omdarra, a 33-year-old pharmacist named Ann Lowe baked.', 'Ann Lowe'],
    ['Morgan Paper Co. makes boxes. Morgan Paper Co. said so.'],
    ['A ferry struck a boat off Isla Larga, killing four men.'],
  ]);
});

describe('a role', () => {
  it.each([
    ['In a call played to jurors, Ann Lowe can be heard.', ''],
    ['Ann Lowe, a partner in Lowe & Roe, said no.', 'partner in Lowe & Roe'],
    ['That captain, Ann Lowe, shrugged.', 'captain'],
    ['Headliner Ann Lowe sang barefoot.', 'headliner'],
  ])('%s', (story, role) => {
    expect(peopleIn(story)[0]?.roles.join('; ')).toBe(role);
  });
});

describe('a bare surname of two', () => {
  it('is nobody’s whom the story calls by the first name', () => {
    const story =
      'Max Dunn, 15, swam. Max’s mother, Ann Dunn, wept. Max was pulled out. Max is well. Dunn thanked them.';
    const mentions = peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);
    expect(mentions).toEqual(['Max Dunn: 4', 'Ann Dunn: 2']);
  });

  it('is his whom the story does not go on naming in full', () => {
    const story =
      'Rep. Ben Dunn is away. Ann Dunn, his wife, wept. Dunn was told. Ann Dunn was not. Dunn flew home.';
    const mentions = peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);
    expect(mentions).toEqual(['Ben Dunn: 3', 'Ann Dunn: 2']);
  });
});
