import { defineConfig } from 'vitest/config';
import { closingLine } from './test/closingLine.ts';

/** These start the built bot and talk to it through a socket. */
const discord = ['test/discord/wire/**/*.test.ts'];

/** These start several processes at a time, which would slow down whatever is timed beside them. */
const shards = ['test/discord/wire/shards.test.ts', 'test/discord/wire/supervisor.test.ts'];

/** This starts processes by the hundred, which would slow down whatever is timed beside it. */
const kills = ['test/store/embedded/kill.test.ts'];

/** These have a PostgreSQL server, and start processes as well. */
const postgres = ['test/**/postgres/**/*.test.ts'];

export default defineConfig({
  test: {
    testTimeout: 20_000,
    // Some wait for a clock, or compare two times, which a busy machine may get wrong once.
    retry: process.env['CI'] ? 2 : 0,
    reporters: ['default', closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: [...discord, ...kills, ...postgres],
        },
      },
      {
        extends: true,
        test: { name: 'kills', include: kills, sequence: { groupOrder: 1 } },
      },
      {
        extends: true,
        test: {
          name: 'postgres',
          include: postgres,
          globalSetup: ['test/postgres/prepare.ts', 'test/discord-server/prepare.ts'],
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'discord',
          include: discord,
          exclude: shards,
          globalSetup: 'test/discord-server/prepare.ts',
          testTimeout: 30_000,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'shards',
          include: shards,
          globalSetup: 'test/discord-server/prepare.ts',
          testTimeout: 30_000,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
});
