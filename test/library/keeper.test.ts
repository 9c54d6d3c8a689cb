import { describe, expect, it } from 'vitest';
import { openHoldings } from '../../src/library/holdings.ts';
import { createKeeper } from '../../src/library/keeper.ts';
import { draftStory } from '../../src/library/storyDraft.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const SCHOOL = '# School grows\n\nThe village school has taken in forty new pupils.\n';

async function keepers() {
  const holdings = await openHoldings(await temporaryFolder(), {
    dataDir: await temporaryFolder(),
  });
  const keeper = createKeeper(holdings, 'a', 'Kim');
  const stranger = createKeeper(holdings, 'b', 'Eve');
  const names = (owner = 'a') => holdings.shelves.of(owner).stories.map(({ name }) => name);
  return { keeper, stranger, names };
}

describe('a keeper', () => {
  it('sees a proposal as it was read, and nothing is live before it is accepted', async () => {
    const { keeper, names } = await keepers();
    const { id, story, replaces } = await keeper.propose(draftStory(SCHOOL, 'x.md', {}));
    expect(story.title).toBe('School grows');
    expect(replaces).toBe(false);
    expect(names()).toEqual([]);
    expect(await keeper.accept(id)).toMatchObject({ version: 1 });
    expect(names()).toEqual(['school-grows']);
    expect(await keeper.accept(id)).toBeUndefined();
  });

  it('puts the details of a proposal right', async () => {
    const { keeper } = await keepers();
    const { id } = await keeper.propose(draftStory(SCHOOL, 'x.md', {}));
    const revised = await keeper.revise(id, { publisher: 'The Courier', published: '2024-05-02' });
    expect(revised?.story.meta).toEqual({ publisher: 'The Courier', published: '2024-05-02' });
    await expect(keeper.revise(id, { published: 'yesterday' })).rejects.toThrow('published');
    expect((await keeper.proposal(id))?.story.meta.publisher).toBe('The Courier');
  });

  it('can do nothing with another owner’s proposal, shelf or history', async () => {
    const { keeper, stranger, names } = await keepers();
    const { id } = await keeper.propose(draftStory(SCHOOL, 'x.md', {}));
    expect(await stranger.accept(id)).toBeUndefined();
    expect(await stranger.revise(id, { title: 'Mine' })).toBeUndefined();
    await stranger.discard(id);
    expect(await keeper.accept(id)).toBeDefined();
    expect(await stranger.remove('school-grows')).toBeUndefined();
    expect(await stranger.rollBack(1)).toBeUndefined();
    expect(await stranger.history()).toEqual([]);
    expect(names()).toEqual(['school-grows']);
  });

  it('removes, goes back, and all of it is in the history', async () => {
    const { keeper, names } = await keepers();
    const { id } = await keeper.propose(draftStory(SCHOOL, 'x.md', {}));
    await keeper.accept(id);
    expect(await keeper.remove('school-grows')).toBe(2);
    expect(names()).toEqual([]);
    expect(await keeper.rollBack(1)).toBe(3);
    expect(names()).toEqual(['school-grows']);
    const history = await keeper.history();
    expect(history.map(({ kind, what, by, version }) => [kind, what, by, version])).toEqual([
      ['rollback', '1', 'Kim', 3],
      ['remove', 'school-grows', 'Kim', 2],
      ['add', 'school-grows', 'Kim', 1],
    ]);
  });

  it('loses nothing when two change the same shelf at once', async () => {
    const { keeper, names } = await keepers();
    const drafts = ['One', 'Two', 'Three', 'Four'].map((title) =>
      draftStory(`# ${title}\n\nWords of it.\n`, 'x.md', {}),
    );
    const proposals = await Promise.all(drafts.map((draft) => keeper.propose(draft)));
    await Promise.all(proposals.map(({ id }) => keeper.accept(id)));
    expect(names()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('is told when another process was quicker, and then sees what it did', async () => {
    const [folder, dataDir] = [await temporaryFolder(), await temporaryFolder()];
    const all = await Promise.all([1, 2].map(() => openHoldings(folder, { dataDir })));
    const [one, other] = all.map((holdings) => createKeeper(holdings, 'a', 'Kim'));
    await one?.accept((await one.propose(draftStory(SCHOOL, 'x.md', {}))).id);
    const draft = await other?.propose(draftStory('The bridge is open again.', 'y.md', {}));
    const { id = '' } = draft ?? {};
    await expect(other?.accept(id)).rejects.toMatchObject({ trouble: 'outdated' });
    expect(all[1]?.shelves.of('a')).toMatchObject({ stories: [{ name: 'school-grows' }] });
    expect(await other?.accept(id)).toMatchObject({ version: 2 });
  });
});
