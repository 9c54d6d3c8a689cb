import { expect, it } from 'vitest';
import { askStories } from '../../../src/discord/deeds/askStories.ts';
import { memberDesk } from '../memberDesk.ts';
import { storyOf } from '../replies/storyOf.ts';

const desk = memberDesk([storyOf(['Ana Ruiz opened the harbour on 1 March 2022.'])], () => {
  throw new Error('the stories were asked');
});
const shown = async (text: string) => JSON.stringify(await askStories({ text }, desk));

it.each(['', 'hello!', 'who are you'])(
  'says what to ask where nothing is asked: “%s”',
  async (text) => {
    expect(await shown(text)).toContain('Ask me a question about the news');
  },
);

it('asks for words where there are none', async () => {
  expect(await shown('🦭🦭')).toContain('Please ask me in words');
});
