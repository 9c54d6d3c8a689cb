import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Member } from '../test/discord-server/member.ts';
import type { Reply } from '../test/discord-server/reply.ts';
import type { Town } from '../test/discord-server/startDiscord.ts';

/** Keepers at work during a load run, and what became of their deeds. */
export interface Upkeep {
  summary(): string;
  /** One line for each deed that did not come to what it should. */
  failures(): readonly string[];
  /** Lets the deeds under way end. */
  stop(): Promise<void>;
}

/** What a keeper does, and what the reply must say. */
interface Deed {
  readonly name: string;
  readonly done: RegExp;
  act(keeper: Member, serial: number): Promise<Reply>;
}

/** Milliseconds between two deeds of one keeper, so that nobody is told to slow down. */
const PAUSE = 3_000;

/**
 * One keeper in each of the towns, who adds, replaces, removes, rolls back, looks at lists and has
 * the shared folder read again after it was changed, over and over.
 */
export function keepUp(towns: readonly Town[], folder: string): Upkeep {
  const deeds = deedsOn(folder);
  const counts = new Map<string, number>();
  const failed: string[] = [];
  let working = true;

  async function work(keeper: Member, offset: number): Promise<void> {
    await wait(Math.random() * PAUSE);
    for (let serial = 0; working; serial++) {
      const deed = deeds[serial % deeds.length];
      if (deed) await attempt(deed, keeper, serial + offset);
      await wait(PAUSE);
    }
  }

  async function attempt({ name, done, act }: Deed, keeper: Member, serial: number): Promise<void> {
    const told = await act(keeper, serial).then(
      ({ text }) => text,
      (error: unknown) => String(error),
    );
    counts.set(name, (counts.get(name) ?? 0) + 1);
    if (!done.test(told)) failed.push(`to ${name}: ${told.slice(0, 200)}`);
  }

  const keepers = towns.map((town, index) =>
    work(town.member('Keeper', { permissions: ['ManageGuild'] }), index * 1_000_000),
  );
  return {
    summary: () => [...counts].map(([name, times]) => `${times} × ${name}`).join(', '),
    failures: () => failed,
    async stop() {
      working = false;
      await Promise.all(keepers);
    },
  };
}

function deedsOn(folder: string): readonly Deed[] {
  const add: Deed = {
    name: 'add or replace',
    done: /is live/,
    async act(keeper, serial) {
      const file = { name: 'crane.md', content: story('Crane', serial) };
      return keeper.presses(await keeper.runs('/corpus add', { file }), 'Confirm');
    },
  };
  const looks = ['list', 'history', 'gaps', 'status'].map(
    (name): Deed => ({
      name: `look at ${name}`,
      done: /served here|was changed here|not answered|was answered|Store: well/,
      act: async (keeper) => nextPage(keeper, await keeper.runs(`/corpus ${name}`, {})),
    }),
  );
  return [
    add,
    ...looks,
    add,
    {
      name: 'refresh',
      done: /shared stor/,
      async act(keeper, serial) {
        await writeFile(path.join(folder, 'tide.md'), story('Tide', serial));
        return keeper.runs('/corpus refresh', {});
      },
    },
    {
      name: 'remove',
      done: /Removed/,
      act: (keeper) => keeper.runs('/corpus remove', { uploaded: 'crane-board' }),
    },
    {
      name: 'roll back',
      done: /are what they were/,
      act: (keeper) => keeper.runs('/corpus rollback', { version: 1 }),
    },
  ];
}

async function nextPage(keeper: Member, shown: Reply): Promise<Reply> {
  const next = shown.buttons.find(({ label }) => label === 'Next');
  return next && !next.disabled ? keeper.presses(shown, next.label) : shown;
}

function story(what: string, serial: number): string {
  return `# ${what} board\n\nThe harbour has a new ${what.toLowerCase()} board, number ${serial}.\n`;
}
