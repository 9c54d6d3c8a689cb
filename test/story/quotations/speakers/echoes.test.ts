import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../../src/story/parseStory.ts';
import { checkWords } from '../wordsOf.ts';

describe('words that are set apart from the text they are from', () => {
  checkWords([
    [
      '“You can hear the old crew sing from the end of the pier,” Ann Lowe said. Ben Dunn wept.\n\n“It leaks,” Ben Dunn said.\n\n“You can hear the old crew sing from the end of the pier.”',
      'You can hear the old crew sing from the end of the pier, — Ann Lowe',
      'It leaks, — Ben Dunn',
      'You can hear the old crew sing from the end of the pier. — Ann Lowe',
    ],
  ]);
});

it('gives one word of a headline to nobody where two people say it', () => {
  const headline = 'Pier branded “rotten”';
  const body = '“It is rotten,” Ann Lowe said.\n\n“It is not rotten,” Ben Dunn said.';
  const { story } = parseStory('pier', `${headline}\n\n${body}`);
  expect(story?.quotations.map(({ speaker }) => speaker?.name)).toEqual([
    undefined,
    'Ann Lowe',
    'Ben Dunn',
  ]);
});
