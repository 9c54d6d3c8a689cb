import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openHoldings } from '../../src/library/holdings.ts';
import { createKeeper } from '../../src/library/keeper.ts';
import type { Snapshot } from '../../src/library/snapshot.ts';
import { draftStory } from '../../src/library/storyDraft.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const FERRY = '# Ferry returns\n\nThe ferry to Osk sails again on Monday, the port said.\n';
const SCHOOL = '# School grows\n\nThe village school has taken in forty new pupils.\n';

const names = ({ corpus }: Snapshot): readonly string[] => corpus.stories.map(({ name }) => name);

async function open(data?: string) {
  const folder = await temporaryFolder({ 'ferry.md': FERRY });
  const holdings = await openHoldings(folder, { dataDir: data ?? (await temporaryFolder()) });
  const upload = async (owner: string, text: string) => {
    const keeper = createKeeper(holdings, owner, 'Kim');
    const { id } = await keeper.propose(draftStory(text, 'story.md', {}));
    return (await keeper.accept(id))?.version;
  };
  return { folder, holdings, library: holdings.library, upload };
}

describe('what an owner sees', () => {
  it('is the shared stories and their own uploads, never another owner’s', async () => {
    const { library, upload } = await open();
    expect(await upload('a', SCHOOL)).toBe(1);
    expect(names(library.current({ owner: 'a' }))).toEqual(['ferry', 'school-grows']);
    expect(names(library.current({ owner: 'b' }))).toEqual(['ferry']);
    expect(names(library.current())).toEqual(['ferry']);
  });

  it('counts no word of another owner’s', async () => {
    const { library, upload } = await open();
    await upload('a', SCHOOL);
    expect(library.current({ owner: 'a' }).corpus.passagesWith.has('pupil')).toBe(true);
    expect(library.current({ owner: 'b' }).corpus.passagesWith.has('pupil')).toBe(false);
  });

  it('is an upload in place of a shared story of its name', async () => {
    const { library, upload } = await open();
    await upload('a', '# Ferry\n\nThe ferry has been sold.\n');
    const { corpus } = library.current({ owner: 'a' });
    expect(corpus.stories.find(({ name }) => name === 'ferry')?.text).toContain('sold');
    expect(library.current().corpus.stories[0]?.text).toContain('sails again');
  });

  it('can be narrowed to some stories, and is whole when those are gone', async () => {
    const { library, upload } = await open();
    await upload('a', SCHOOL);
    expect(names(library.current({ owner: 'a', only: ['school-grows'] }))).toEqual([
      'school-grows',
    ]);
    expect(names(library.current({ owner: 'a', only: ['gone'] }))).toHaveLength(2);
  });

  it('is there again after a restart', async () => {
    const data = await temporaryFolder();
    const first = await open(data);
    await first.upload('a', SCHOOL);
    await first.holdings.store.close();
    const { library } = await open(data);
    expect(names(library.current({ owner: 'a' }))).toContain('school-grows');
  });

  it('stays one state for whoever holds it, through 1,000 refreshes and uploads', async () => {
    const { folder, library, upload } = await open();
    await upload('a', SCHOOL);
    const held = library.current({ owner: 'a' });
    const before = names(held);
    for (let round = 0; round < 1_000; round++) {
      if (round % 100 === 0) {
        await writeFile(path.join(folder, 'ferry.md'), `${FERRY}\nSailing ${round} is full.\n`);
        await upload('a', `# School grows\n\nThe school has ${round} pupils.\n`);
      }
      const refreshed = library.refresh();
      const { corpus } = library.current({ owner: 'a' });
      expect(corpus.stories).toHaveLength(2);
      expect(corpus.search(new Map([['school', 1]]))).not.toHaveLength(0);
      await refreshed;
    }
    expect(names(held)).toEqual(before);
    expect(held.corpus.stories[1]?.text).toBe(SCHOOL);
    expect(library.current().version).toBe(11);
  });
});
