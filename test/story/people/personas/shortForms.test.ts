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
});
