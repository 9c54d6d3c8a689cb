import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { ask } from '../../src/archive/ask.ts';
import { StoreError } from '../../src/store/storeError.ts';
import { corpusOf } from '../search/corpusOf.ts';

const memory = corpusOf('# Ferry returns\n\nThe ferry to Osk will sail again in April.\n');
const question = { text: 'When will the ferry sail again?' };

/** Notes what it is asked, and holds nothing; or can't be asked. */
function archive(trouble?: Error): Archive & { readonly asked: string[] } {
  const asked: string[] = [];
  const note = async <Result>(what: string, result: Result): Promise<Result> => {
    asked.push(what);
    if (trouble) throw trouble;
    return result;
  };
  return {
    asked,
    uses: (stems) => note(`uses ${[...stems].sort().slice(0, 2).join(' ')}`, uses),
    find: () => note('find', []),
    alike: (stem) => note(`alike ${stem}`, []),
    story: () => note('story', undefined),
    storyNamed: () => note('storyNamed', undefined),
    titled: () => note('titled', []),
    close: async () => {},
  };
}

const uses = { size: 1_000, words: new Map() };

describe('a question put to memory and an archive', () => {
  it('asks the archive once how words are used, and once for passages', async () => {
    const empty = archive();
    const { answer, trouble } = await ask(question, memory, empty);
    expect(answer.answered).toBe(true);
    expect(trouble).toBeUndefined();
    expect(empty.asked).toEqual([expect.stringMatching(/^uses/), 'find']);
  });

  it('looks for words spelt alike only where neither stories nor English have the word', async () => {
    const empty = archive();
    await ask({ text: 'When will the ferry to Oskbrolm sail?' }, memory, empty);
    expect(empty.asked.filter((what) => what.startsWith('alike'))).toEqual(['alike oskbrolm']);
  });

  it('is answered from memory when the archive can’t be asked, with the reason', async () => {
    const trouble = new StoreError('unwritable', 'it is down');
    const asked = await ask(question, memory, archive(trouble));
    expect(asked.answer.answered).toBe(true);
    expect(asked.trouble).toBe(trouble);
  });

  it('does not take a fault of ours for an outage', async () => {
    await expect(ask(question, memory, archive(new TypeError('oh')))).rejects.toThrow('oh');
  });

  it('asks no archive when it is put to one story', async () => {
    const empty = archive();
    await ask({ ...question, story: 'story-1' }, memory, empty);
    expect(empty.asked).toEqual([]);
  });
});
