import { describe, expect, it, onTestFinished } from 'vitest';
import type { Deed, Draft, Gap, Owner, Store, StoredStory } from '../../src/store/store.ts';

export const NEWSROOM: Owner = '123456789012345678';
const OTHER: Owner = '223456789012345678';

/** What no step may tidy: a byte order mark, CRLF, no line end, a surrogate pair, an open accent. */
const FERRY: StoredStory = {
  name: 'ferry',
  content:
    '\uFEFF---\ntitle: Ferry returns\n---\r\n\r\nThe  ferry \u{1F6A2} to Osk, “she” said. Cafe\u0301',
};
const BRIDGE: StoredStory = { name: 'bridge', content: 'The bridge over Wick harbour is shut.\n' };

/**
 * What every store keeps of the port's promises.
 *
 * @param prepare makes an empty store; each call of what it returns opens that store once more
 */
export function describeStore(name: string, prepare: () => Promise<() => Promise<Store>>): void {
  /** A function that opens the same empty store; all that it opened is closed after the test. */
  async function opener(): Promise<() => Promise<Store>> {
    const open = await prepare();
    return async () => {
      const store = await open();
      onTestFinished(() => store.close());
      return store;
    };
  }

  async function emptyStore(): Promise<Store> {
    return (await opener())();
  }

  describe(`${name}: shelves`, () => {
    it('are none at first', async () => {
      const store = await emptyStore();
      expect(await store.shelves()).toEqual(new Map());
      expect(await store.shelf(NEWSROOM)).toBeUndefined();
      expect(await store.shelfAt(NEWSROOM, 1)).toBeUndefined();
    });

    it('give back every character, sorted by name', async () => {
      const store = await emptyStore();
      expect(await store.putShelf(0, [FERRY, BRIDGE], deed())).toBe(1);
      expect(await store.shelves()).toEqual(
        new Map([[NEWSROOM, { version: 1, stories: [BRIDGE, FERRY] }]]),
      );
    });

    it('keep a NUL in a content', async () => {
      const store = await emptyStore();
      await store.putShelf(0, [{ ...FERRY, content: 'when\0where' }], deed());
      expect(await store.shelfAt(NEWSROOM, 1)).toEqual([{ ...FERRY, content: 'when\0where' }]);
    });

    it('sort names by their code points, whatever language the database speaks', async () => {
      const store = await emptyStore();
      const names = [
        '-b',
        'A',
        'B',
        'Ä',
        'Z-1',
        'Z1',
        'a',
        'a b',
        'b',
        'z',
        'ä',
        '\uFB00',
        '\u{1F6A2}',
      ];
      const stories = names.map((name) => ({ name, content: name })).sort(byCodePoints);
      await store.putShelf(0, [...stories].reverse(), deed());
      expect(await store.shelfAt(NEWSROOM, 1)).toEqual(stories);
    });

    it('keep every version', async () => {
      const store = await emptyStore();
      await store.putShelf(0, [FERRY], deed());
      expect(await store.putShelf(1, [FERRY, BRIDGE], deed())).toBe(2);
      expect(await store.putShelf(2, [{ ...FERRY, content: 'Anew.' }], deed())).toBe(3);
      expect(await store.shelfAt(NEWSROOM, 1)).toEqual([FERRY]);
      expect(await store.shelfAt(NEWSROOM, 2)).toEqual([BRIDGE, FERRY]);
      expect(await store.shelfAt(NEWSROOM, 3)).toEqual([{ ...FERRY, content: 'Anew.' }]);
      expect(await store.shelfAt(NEWSROOM, 4)).toBeUndefined();
    });

    it('may be emptied', async () => {
      const store = await emptyStore();
      await store.putShelf(0, [FERRY], deed());
      await store.putShelf(1, [], deed({ kind: 'remove' }));
      expect(await store.shelves()).toEqual(new Map([[NEWSROOM, { version: 2, stories: [] }]]));
      expect(await store.shelfAt(NEWSROOM, 2)).toEqual([]);
    });

    it('are apart for every owner', async () => {
      const store = await emptyStore();
      await store.putShelf(0, [FERRY], deed());
      await store.putShelf(1, [], deed());
      await store.putShelf(0, [BRIDGE], deed({ owner: OTHER }));
      expect(await store.shelves()).toEqual(
        new Map([
          [NEWSROOM, { version: 2, stories: [] }],
          [OTHER, { version: 1, stories: [BRIDGE] }],
        ]),
      );
      expect(await store.shelf(NEWSROOM)).toEqual({ version: 2, stories: [] });
      expect(await store.shelf(OTHER)).toEqual({ version: 1, stories: [BRIDGE] });
      expect(await store.shelfAt(OTHER, 2)).toBeUndefined();
    });

    it('are not changed from an old version', async () => {
      const store = await emptyStore();
      await store.putShelf(0, [FERRY], deed());
      for (const base of [0, 2]) {
        await expect(store.putShelf(base, [BRIDGE], deed())).rejects.toMatchObject({
          name: 'StoreError',
          trouble: 'outdated',
          message: expect.stringMatching(/^[^\n]+$/),
        });
      }
      expect(await store.shelves()).toEqual(
        new Map([[NEWSROOM, { version: 1, stories: [FERRY] }]]),
      );
      expect(await store.history(NEWSROOM, 10)).toHaveLength(1);
    });

    it('let one of many who change the same version win, and lose none of its stories', async () => {
      const open = await opener();
      const stores = await Promise.all(Array.from({ length: 4 }, open));
      const puts = await Promise.allSettled(
        stores.map((store, n) => store.putShelf(0, [{ ...FERRY, content: `${n}` }], deed())),
      );
      const won = puts.findIndex(({ status }) => status === 'fulfilled');
      expect(puts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const put of puts) {
        if (put.status === 'rejected') expect(put.reason).toMatchObject({ trouble: 'outdated' });
      }
      expect(await stores[0]?.shelfAt(NEWSROOM, 1)).toEqual([{ ...FERRY, content: `${won}` }]);
    });

    it('are not made at all when one story is held twice', async () => {
      const store = await emptyStore();
      await expect(store.putShelf(0, [FERRY, FERRY], deed())).rejects.toMatchObject({
        name: 'StoreError',
        trouble: 'failed',
      });
      expect(await store.shelves()).toEqual(new Map());
      expect(await store.history(NEWSROOM, 10)).toEqual([]);
      expect(await store.putShelf(0, [FERRY], deed())).toBe(1);
    });
  });

  describe(`${name}: the history`, () => {
    it('holds what was done, newest first, with the version that it made', async () => {
      const store = await emptyStore();
      const added = deed({ what: 'ferry', at: 3 });
      const opened = deed({ kind: 'access', what: 'everybody', at: 2 });
      await store.putShelf(0, [FERRY], added);
      await store.enter(opened);
      await store.enter(deed({ owner: OTHER }));
      expect(await store.history(NEWSROOM, 10)).toEqual([opened, { ...added, version: 1 }]);
      expect(await store.history(NEWSROOM, 1)).toEqual([opened]);
      expect(await store.history('323456789012345678', 10)).toEqual([]);
    });
  });

  describe(`${name}: settings`, () => {
    it('are the last ones put', async () => {
      const store = await emptyStore();
      expect(await store.settings()).toEqual(new Map());
      expect(await store.putSettings(0, NEWSROOM, '{"stories":["ferry"]}')).toBe(1);
      await store.putSettings(0, OTHER, '{}');
      expect(await store.putSettings(1, NEWSROOM, '{"note":"Ärger"}')).toBe(2);
      expect(await store.settings()).toEqual(
        new Map([
          [NEWSROOM, { version: 2, json: '{"note":"Ärger"}' }],
          [OTHER, { version: 1, json: '{}' }],
        ]),
      );
      expect(await store.settingsOf(NEWSROOM)).toEqual({ version: 2, json: '{"note":"Ärger"}' });
      expect(await store.settingsOf('323456789012345678')).toBeUndefined();
    });

    it('are not changed from an old version', async () => {
      const store = await emptyStore();
      await store.putSettings(0, NEWSROOM, '{"first":true}');
      for (const base of [0, 2]) {
        await expect(store.putSettings(base, NEWSROOM, '{}')).rejects.toMatchObject({
          name: 'StoreError',
          trouble: 'outdated',
        });
      }
      expect(await store.settingsOf(NEWSROOM)).toEqual({ version: 1, json: '{"first":true}' });
    });

    it('let one of many who change the same version win', async () => {
      const open = await opener();
      const stores = await Promise.all(Array.from({ length: 4 }, open));
      const puts = await Promise.allSettled(
        stores.map((store, n) => store.putSettings(0, NEWSROOM, `${n}`)),
      );
      const won = puts.findIndex(({ status }) => status === 'fulfilled');
      for (const put of puts) {
        if (put.status === 'rejected') expect(put.reason).toMatchObject({ trouble: 'outdated' });
      }
      expect(await stores[0]?.settingsOf(NEWSROOM)).toEqual({ version: 1, json: `${won}` });
    });
  });

  describe(`${name}: drafts`, () => {
    it('wait until they are dropped', async () => {
      const store = await emptyStore();
      await store.putDraft(draft());
      await store.putDraft(draft({ id: 'b', content: BRIDGE.content }));
      expect(await store.draft('a')).toEqual(draft());
      await store.dropDraft('a');
      expect(await store.draft('a')).toBeUndefined();
      expect(await store.draft('b')).toEqual(draft({ id: 'b', content: BRIDGE.content }));
    });

    it('are replaced by one of the same id', async () => {
      const store = await emptyStore();
      await store.putDraft(draft());
      await store.putDraft(draft({ name: 'boat', at: 9 }));
      expect(await store.draft('a')).toEqual(draft({ name: 'boat', at: 9 }));
    });

    it('need not be there to be dropped', async () => {
      await expect((await emptyStore()).dropDraft('none')).resolves.toBeUndefined();
    });
  });

  describe(`${name}: gaps`, () => {
    it('are told oldest first, to their owner and their asker', async () => {
      const store = await emptyStore();
      const [early, late] = [gap({ at: 1 }), gap({ at: 2, kind: 'wrong' })];
      const elsewhere = gap({ at: 3, owner: OTHER });
      const somebody = gap({ at: 4, asker: 'somebody' });
      await store.putGaps([late, somebody]);
      await store.putGaps([]);
      await store.putGaps([elsewhere, early]);
      expect(await store.gaps(NEWSROOM)).toEqual([early, late, somebody]);
      expect(await store.gapsOf('asker')).toEqual([early, late, elsewhere]);
      expect(await store.gapsOf('nobody')).toEqual([]);
    });

    it('are forgotten when their asker wishes so', async () => {
      const store = await emptyStore();
      const other = gap({ asker: 'somebody' });
      await store.putGaps([gap(), gap({ owner: OTHER }), other]);
      expect(await store.forgetGapsOf('asker')).toBe(2);
      expect(await store.forgetGapsOf('asker')).toBe(0);
      expect(await store.gaps(NEWSROOM)).toEqual([other]);
      expect(await store.gaps(OTHER)).toEqual([]);
    });

    it('are forgotten with the drafts when they are old', async () => {
      const store = await emptyStore();
      await store.putGaps([gap({ at: 999 }), gap({ at: 1000 })]);
      await store.putDraft(draft({ id: 'old', at: 999 }));
      await store.putDraft(draft({ id: 'new', at: 1000 }));
      await store.forgetBefore(1000);
      expect(await store.gaps(NEWSROOM)).toEqual([gap({ at: 1000 })]);
      expect(await store.draft('old')).toBeUndefined();
      expect(await store.draft('new')).toBeDefined();
    });

    it('are whole even when the question holds a NUL', async () => {
      const store = await emptyStore();
      await store.putGaps([gap({ question: 'when\0where' })]);
      expect(await store.gaps(NEWSROOM)).toEqual([gap({ question: 'when\uFFFDwhere' })]);
    });
  });

  describe(`${name}: the salt`, () => {
    it('is made once, long, and the same for everybody', async () => {
      const open = await opener();
      const stores = await Promise.all(Array.from({ length: 4 }, open));
      const salts = await Promise.all(stores.map((store) => store.salt()));
      expect(new Set(salts).size).toBe(1);
      expect(salts[0]?.length).toBeGreaterThanOrEqual(22);
    });

    it('is another one in another store', async () => {
      expect(await (await emptyStore()).salt()).not.toBe(await (await emptyStore()).salt());
    });
  });

  describe(`${name}: all of it`, () => {
    it('is still there when the store is opened again', async () => {
      const open = await opener();
      const first = await open();
      const salt = await first.salt();
      await first.putShelf(0, [FERRY, BRIDGE], deed());
      await first.putSettings(0, NEWSROOM, '{}');
      await first.putDraft(draft());
      await first.putGaps([gap()]);
      await first.close();

      const second = await open();
      expect(await second.salt()).toBe(salt);
      expect(await second.shelfAt(NEWSROOM, 1)).toEqual([BRIDGE, FERRY]);
      expect(await second.history(NEWSROOM, 10)).toEqual([{ ...deed(), version: 1 }]);
      expect(await second.settingsOf(NEWSROOM)).toEqual({ version: 1, json: '{}' });
      expect(await second.draft('a')).toEqual(draft());
      expect(await second.gaps(NEWSROOM)).toEqual([gap()]);
    });

    it('is seen at once by whoever else has the store open', async () => {
      const open = await opener();
      const [one, other] = [await open(), await open()];
      await one.putShelf(0, [FERRY], deed());
      expect(await other.putShelf(1, [BRIDGE], deed())).toBe(2);
      expect(await one.shelfAt(NEWSROOM, 2)).toEqual([BRIDGE]);
    });

    it('survives many writers at once', async () => {
      const open = await opener();
      const stores = await Promise.all(Array.from({ length: 4 }, open));
      const deeds = Array.from({ length: 100 }, (_, n) => deed({ what: `${n}` }));
      await Promise.all(deeds.map((one, n) => stores[n % stores.length]?.enter(one)));
      const entered = (await stores[0]?.history(NEWSROOM, 200)) ?? [];
      expect(new Set(entered.map(({ what }) => what)).size).toBe(deeds.length);
    });

    it('can be checked: it can be written', async () => {
      await expect((await emptyStore()).check()).resolves.toBeUndefined();
    });

    it('is told to be closed afterwards, and may be closed twice', async () => {
      const store = await emptyStore();
      await store.check();
      await store.close();
      await store.close();
      await expect(store.salt()).rejects.toMatchObject({ name: 'StoreError', trouble: 'failed' });
    });
  });
}

function byCodePoints(a: StoredStory, b: StoredStory): number {
  return Buffer.compare(Buffer.from(a.name), Buffer.from(b.name));
}

export function deed(changes: Partial<Deed> = {}): Deed {
  return {
    owner: NEWSROOM,
    kind: 'add',
    what: 'ferry',
    by: '423456789012345678',
    at: 1_700_000_000_123,
    ...changes,
  };
}

function draft(changes: Partial<Draft> = {}): Draft {
  return { ...FERRY, id: 'a', owner: NEWSROOM, by: '423456789012345678', at: 1000, ...changes };
}

function gap(changes: Partial<Gap> = {}): Gap {
  return {
    owner: NEWSROOM,
    kind: 'unanswered',
    question: 'When does the ferry sail? \u{1F914}',
    asker: 'asker',
    at: 1000,
    ...changes,
  };
}
