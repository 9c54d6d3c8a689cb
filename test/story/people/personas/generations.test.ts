import { describe, expect, it } from 'vitest';
import { peopleIn } from '../peopleIn.ts';

const mentions = (story: string): string[] =>
  peopleIn(story).map(({ name, mentions: own }) => `${name}: ${own.length}`);

describe('father and son of one name', () => {
  it.each([
    [
      'are two where the son is called one',
      'Mayor Tom Dunn met voters. His son, Tom Dunn Jr., was there.',
      ['Tom Dunn: 1', 'Tom Dunn Jr.: 1'],
    ],
    [
      'are two where the son is called by surname and suffix, and the father by surname alone',
      'Mayor Tom Dunn met voters. Tom Dunn Jr. was there. Dunn spoke. Dunn Jr. did not.',
      ['Tom Dunn: 2', 'Tom Dunn Jr.: 2'],
    ],
    [
      'are two where a sentence names both',
      'Mayor Tom Dunn and Tom Dunn Jr. met voters. Dunn spoke.',
      ['Tom Dunn: 2', 'Tom Dunn Jr.: 1'],
    ],
    [
      'are two where both have a suffix',
      'Tom Dunn Sr. built it. Tom Dunn Jr. sold it. Dunn Jr. wept.',
      ['Tom Dunn Sr.: 1', 'Tom Dunn Jr.: 2'],
    ],
    [
      'are one where nothing tells them apart',
      'Baker Tom Dunn Jr., 44, left. Tom Dunn wept. Dunn sang.',
      ['Tom Dunn Jr.: 3'],
    ],
  ])('%s', (_, story, names) => {
    expect(mentions(story)).toEqual(names);
  });
});
