import { describe, expect, it } from 'vitest';
import { showList } from '../../../src/discord/deeds/showList.ts';
import type { Desk, Office } from '../../../src/discord/desk.ts';
import { type Reply, toMessage } from '../../../src/discord/replies/reply.ts';
import type { Gap, HistoryEntry } from '../../../src/store/store.ts';
import type { Story } from '../../../src/story/story.ts';
import { brokenMessageRules } from '../../discord-server/messageRules.ts';
import { memberDesk } from '../memberDesk.ts';
import { storyOf } from '../replies/storyOf.ts';

const MANY = 25;
/** Every one of these doubles when it is escaped, and none may ping. */
const MARKS = '*_~|`<>[]@everyone'.repeat(20);
const OWNER = '123456789012345678';
const AT = Date.UTC(2024, 4, 2);

/** The desk of somebody who keeps a server's stories, as far as its lists look at it. */
function keepersDesk(stories: readonly Story[], kept: Partial<Office>): Desk {
  const desk = memberDesk(stories);
  const office = { snapshot: { corpus: desk.corpus }, ...kept } as Office;
  return { ...desk, mayKeep: true, keep: async (work) => work(office) };
}

async function page(list: string, number: number, desk: Desk): Promise<Reply> {
  return (await showList({ list, page: number, args: [] }, desk)) as Reply;
}

const shown = (reply: Reply) => JSON.stringify(reply);

const many = <Made>(make: (index: number) => Made) =>
  Array.from({ length: MANY }, (_, i) => make(i));

const gap = (index: number): Gap => ({
  owner: OWNER,
  kind: 'unanswered',
  question: `z${index}x${MARKS}`,
  asker: `${index}`,
  at: AT + index,
});

const entry = (index: number): HistoryEntry => ({
  owner: OWNER,
  version: index,
  kind: 'use',
  what: `<#${OWNER}>: z${index}x, ${MARKS}`,
  by: OWNER,
  at: AT + index,
});

const titled = (index: number): Story => ({
  ...storyOf(['Nothing happened.']),
  name: `${index}`,
  title: `z${index}x ${MARKS}`,
  meta: { publisher: 'The Torvik Times', published: '2024-05-02' },
});

const desk = keepersDesk(many(titled), {
  gaps: async () => many(gap),
  keeper: { history: async () => many(entry).reverse() } as unknown as Office['keeper'],
});

describe.each(['gaps', 'history', 'stories'])('a keeper’s list of %s', (list) => {
  it('keeps to Discord’s limits with the longest of things, and leaves none out', async () => {
    const pages = await Promise.all([0, 1, 2].map((number) => page(list, number, desk)));
    for (const reply of pages) {
      const { allowedMentions, ...message } = toMessage(reply);
      const body = { ...message, allowed_mentions: { parse: [...allowedMentions.parse] } };
      expect(brokenMessageRules(body)).toEqual([]);
    }
    const numbers = pages.flatMap((reply) => shown(reply).match(/z\d+x/g) ?? []);
    expect(new Set(numbers).size).toBe(MANY);
  });

  it('ends where it ends, also for a button that was made when it was longer', async () => {
    expect(shown(await page(list, 99, desk))).toContain('Page 3 of 3');
  });

  it('says so when there is nothing in it', async () => {
    const empty = keepersDesk([], {
      gaps: async () => [],
      keeper: { history: async () => [] } as unknown as Office['keeper'],
    });
    expect(shown(await page(list, 0, empty))).toMatch(/was answered|Nothing has|No story/);
  });

  it('is shown to nobody else', async () => {
    const member = { ...desk, keep: memberDesk([]).keep };
    expect(shown(await page(list, 0, member))).not.toMatch(/z\d+x/);
  });
});
