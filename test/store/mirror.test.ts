import { describe, expect, it, vi } from 'vitest';
import { openMirror } from '../../src/store/mirror.ts';
import type { Change, KeptSettings, Owner } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/storeError.ts';

const OWNER = 'newsroom';
const DOWN = new StoreError('unwritable', 'the store is down');
const OUTDATED = new StoreError('outdated', 'look again');

/** A store that another process may write into, and that may be down. */
function otherStore() {
  const kept = new Map<Owner, KeptSettings>();
  let down = false;
  let tell: (change: Change) => void = () => {};
  const whenUp = async <T>(value: T): Promise<T> => {
    if (down) throw DOWN;
    return value;
  };
  return {
    goDown: (now: boolean) => {
      down = now;
    },
    put(version: number, owner = OWNER) {
      kept.set(owner, { version, json: `${version}` });
    },
    announce: (version: number, what: Change['what'] = 'settings') =>
      tell({ owner: OWNER, what, version }),
    watch: (listener: (change: Change) => void) => {
      tell = listener;
    },
    what: 'settings' as const,
    all: () => whenUp(new Map(kept)),
    one: vi.fn((owner: Owner) => whenUp(kept.get(owner))),
  };
}

async function mirrored() {
  const store = otherStore();
  store.put(1);
  return { store, mirror: await openMirror(store, store) };
}

describe('what is held of the store', () => {
  it('is what was there at the start', async () => {
    const { mirror } = await mirrored();
    expect(mirror.of(OWNER)).toEqual({ version: 1, json: '1' });
    expect(mirror.of('somebody else')).toBeUndefined();
    expect(mirror.trouble()).toBeUndefined();
  });

  it('becomes what another process put', async () => {
    const { store, mirror } = await mirrored();
    store.put(2);
    store.announce(2);
    await vi.waitFor(() => expect(mirror.of(OWNER)).toEqual({ version: 2, json: '2' }));
  });

  it('is not read again when nothing of its kind is new', async () => {
    const { store } = await mirrored();
    store.announce(1);
    store.announce(2, 'shelf');
    expect(store.one).not.toHaveBeenCalled();
  });

  it('is never followed by an older version', async () => {
    const { store, mirror } = await mirrored();
    store.announce(2);
    mirror.hold(OWNER, { version: 3, json: '3' });
    await vi.waitFor(() => expect(store.one).toHaveReturned());
    await Promise.resolve();
    expect(mirror.of(OWNER)).toEqual({ version: 3, json: '3' });
  });

  it('is read as soon as the store is back', async () => {
    const store = otherStore();
    store.put(1);
    store.goDown(true);
    const troubles: unknown[] = [];
    const mirror = await openMirror(store, store, (error) => troubles.push(error));
    expect(mirror.trouble()).toBe(DOWN);
    await expect(mirror.change(OWNER, async () => 2)).rejects.toBe(DOWN);
    store.goDown(false);
    await vi.waitFor(() => expect(mirror.of(OWNER)?.version).toBe(1), 5_000);
    expect(mirror.trouble()).toBeUndefined();
    expect(troubles).toEqual([DOWN]);
  });

  it('is read anew when a change turns out to be outdated', async () => {
    const { store, mirror } = await mirrored();
    store.put(4);
    await expect(mirror.change(OWNER, () => Promise.reject(OUTDATED))).rejects.toBe(OUTDATED);
    expect(mirror.of(OWNER)?.version).toBe(4);
  });
});
