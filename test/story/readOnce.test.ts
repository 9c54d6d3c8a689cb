import { expect, it } from 'vitest';
import { readOnce } from '../../src/story/readOnce.ts';

it('reads each thing once, even where nothing is found in it', () => {
  const read: string[] = [];
  const firstOf = readOnce((words: readonly string[]): string | undefined => {
    read.push(words.join(' '));
    return words[0];
  });
  const [some, none]: readonly (readonly string[])[] = [['rain', 'fell'], []];
  const found = [some, none, some, none].map((words) => firstOf(words ?? []));
  expect(found).toEqual(['rain', undefined, 'rain', undefined]);
  expect(read).toEqual(['rain fell', '']);
});
