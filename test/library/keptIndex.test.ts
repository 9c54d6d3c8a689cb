import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { keptIndex } from '../../src/library/keptIndex.ts';
import { buildCorpus, type Corpus } from '../../src/search/corpus.ts';
import { contentStems } from '../../src/search/terms.ts';
import { storyOf } from '../search/corpusOf.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const ferry = (port = 'Osk') =>
  storyOf(
    `# Ferry returns\n\nThe ferry to ${port} sails again, Captain Ann Lee said.\n\nLee waited for two weeks.\n`,
    'ferry',
  );
const storm = () => storyOf('# Storm\n\nA storm closed the port.\n\nIt opened again.\n', 'storm');

/** A file that holds the index over the two stories. */
async function keptFile(): Promise<string> {
  const file = path.join(await temporaryFolder(), 'index');
  await keptIndex(file).keep(buildCorpus([ferry(), storm()]));
  return file;
}

function search(corpus: Corpus, words: string) {
  return corpus
    .search(new Map(contentStems(words).map((stem) => [stem, 1])))
    .map(({ story, passage, score }) => [story.name, passage.block.start, score]);
}

describe('an index that was kept', () => {
  it('finds, counts and names as the one it was made of', async () => {
    const stories = [ferry(), storm()];
    const indexed = buildCorpus([ferry(), storm()]);
    const loaded = await keptIndex(await keptFile()).load(stories);
    const corpus = buildCorpus(stories, loaded && [loaded]);
    expect(corpus.layers[0]?.segment).toBe(loaded?.layers[0]?.segment);
    for (const words of ['ferry', 'port', 'Ann Lee waited for the ferry', 'storm again']) {
      expect(search(corpus, words)).toEqual(search(indexed, words));
    }
    expect(corpus.size).toBe(indexed.size);
    expect([...corpus.passagesWith.keys()]).toEqual([...indexed.passagesWith.keys()]);
    expect(corpus.peopleCalled('lee')).toEqual(['Ann Lee']);
    expect(corpus.passages[1]).toBe(corpus.passages[2]?.previous);
  });

  it('serves a refresh as well', async () => {
    const stories = [ferry(), storm()];
    const loaded = await keptIndex(await keptFile()).load(stories);
    const after = buildCorpus([...stories.slice(1), ferry('Vell')], loaded && [loaded]);
    const fresh = buildCorpus([storm(), ferry('Vell')]);
    expect(search(after, 'ferry Vell')).toEqual(search(fresh, 'ferry Vell'));
  });

  it.each([
    ['one story has changed', () => [ferry('Vell'), storm()]],
    ['a story is gone', () => [ferry()]],
    ['they come in another order', () => [storm(), ferry()]],
  ])('is not that of other stories: %s', async (_, stories) => {
    expect(await keptIndex(await keptFile()).load(stories())).toBeUndefined();
  });

  it.each([
    ['cut short', (kept: string) => kept.slice(0, -20)],
    ['empty', () => ''],
    ['changed in one place', (kept: string) => kept.replace('"nextId":', '"nextId":1')],
    ['something else', () => '{}'],
  ])('is made anew when the file is %s', async (_, damage) => {
    const file = await keptFile();
    await writeFile(file, damage(await readFile(file, 'utf8')));
    expect(await keptIndex(file).load([ferry(), storm()])).toBeUndefined();
  });

  it('is made anew where nothing can be kept', async () => {
    const file = path.join(await temporaryFolder({ file: '' }), 'file', 'index');
    await keptIndex(file).keep(buildCorpus([storm()]));
    expect(await keptIndex(file).load([storm()])).toBeUndefined();
  });
});
