import { describe, expect, it } from 'vitest';
import { hashAsker } from '../../src/store/askerHash.ts';
import { createGapQueue, type FoundGap } from '../../src/store/gapQueue.ts';
import type { Gap, Store } from '../../src/store/store.ts';
import { StoreError } from '../../src/store/storeError.ts';

const GAP: FoundGap = { owner: 'a', kind: 'unanswered', question: 'Why?', askerId: '42', at: 1 };

function fakeStore() {
  const state = { down: false, kept: [] as Gap[] };
  const store = {
    salt: async () => 'salt',
    putGaps: async (gaps: readonly Gap[]) => {
      if (state.down) throw new StoreError('full', 'no space is left, make some');
      state.kept.push(...gaps);
    },
  } as unknown as Store;
  return { state, store };
}

describe('the queue of gaps', () => {
  it('writes who asked as a hash only', async () => {
    const { state, store } = fakeStore();
    const queue = createGapQueue(store, () => {});
    queue.put(GAP);
    await queue.flush();
    const { askerId: _, ...rest } = GAP;
    expect(state.kept).toEqual([{ ...rest, asker: hashAsker('42', 'salt') }]);
    expect(JSON.stringify(state.kept)).not.toContain('"42"');
  });

  it('keeps what the store could not take, and writes it once when it can', async () => {
    const { state, store } = fakeStore();
    const troubles: unknown[] = [];
    const queue = createGapQueue(store, (error) => troubles.push(error));
    state.down = true;
    queue.put(GAP);
    await queue.flush();
    expect(state.kept).toEqual([]);
    expect(troubles).toHaveLength(1);
    state.down = false;
    await queue.flush();
    await queue.flush();
    expect(state.kept).toHaveLength(1);
  });

  it('lets the oldest go when the store stays away', async () => {
    const { state, store } = fakeStore();
    const queue = createGapQueue(store, () => {});
    for (let index = 0; index < 1_500; index++) queue.put({ ...GAP, question: `${index}` });
    await queue.flush();
    expect(state.kept).toHaveLength(1_000);
    expect(state.kept[0]?.question).toBe('500');
  });
});
