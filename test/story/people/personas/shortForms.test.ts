import { describe, expect, it } from 'vitest';
import { peopleIn } from '../peopleIn.ts';

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

  it('may be hers whom others call by her first name', () => {
    const story =
      'Ann Dunn won. Ann Dunn is glad. Ben Dunn came. “Ann is kind,” Kim Roe said. Ann Dunn wept. Dunn left.';
    const mentions = peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);
    expect(mentions.slice(0, 2)).toEqual(['Ann Dunn: 5', 'Ben Dunn: 1']);
  });

  it('is not his who is yet to be named', () => {
    const story = 'Ben Dunn won. Dunn is a champion. Ben’s brother, Tom Dunn, came. Ben wept.';
    const mentions = peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);
    expect(mentions).toEqual(['Ben Dunn: 4', 'Tom Dunn: 1']);
  });

  it('is not his who was named in passing, paragraphs before', () => {
    const story =
      'Ann Dunn won. Dunn is glad.\n\nBen Dunn was there.\n\nThe sun shone.\n\nDunn left.';
    const mentions = peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);
    expect(mentions).toEqual(['Ann Dunn: 3', 'Ben Dunn: 1']);
  });
});

describe('a bare surname of one', () => {
  it('is another’s where “Mr.” stands before it and the one is a woman', () => {
    const story =
      'President Dunn spoke with Ann Dunn, the first lady. Mr. Dunn laughed. Mr. Dunn then left.';
    const mentions = peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);
    expect(mentions).toEqual(['Dunn: 3', 'Ann Dunn: 1']);
  });

  it('may be misspelt by a letter where it speaks', () => {
    const [person] = peopleIn('Ann Zimes, a nurse, left. Zines said it was late.');
    expect(person?.mentions).toHaveLength(2);
  });

  it('may be half of a double surname', () => {
    const [person] = peopleIn('Ann Lowe-Dunn, a nurse, left. Dunn said it was late.');
    expect(person?.mentions).toHaveLength(2);
  });
});
