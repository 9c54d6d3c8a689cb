import pg from 'pg';
import type { Change } from '../store.ts';
import { connectionTo } from './connection.ts';
import type { PostgresDatabase } from './database.ts';

/** What any process changes, heard on a connection of its own. */
export interface Changes {
  watch(listener: (change: Change) => void): void;
  close(): void;
}

/**
 * Milliseconds from one look at all versions to the next. It finds what no notification told, as
 * behind a pooler that keeps no session, and a connection that broke without a sound.
 */
const LOOK = 30_000;

/** Pauses until a broken connection is made anew, milliseconds: twice as long after each failure. */
const FIRST_PAUSE = 100;
const LONGEST_PAUSE = 5_000;

const VERSIONS = `
  SELECT owner, 'shelf' AS what, max(version) AS version FROM verbatim.deed
  WHERE version IS NOT NULL GROUP BY owner
  UNION ALL SELECT owner, 'settings', version FROM verbatim.settings`;

/** Connects with the first listener, and again whenever the connection breaks. */
export function changesAt(url: string, database: PostgresDatabase): Changes {
  const listeners: ((change: Change) => void)[] = [];
  const alarm = createAlarm();
  let closed = false;
  let pause = FIRST_PAUSE;

  const tell = (change: Change): void => {
    for (const listener of listeners) listener(change);
  };

  /** Resolves when closed, rejects when the connection breaks. */
  const listen = async (): Promise<void> => {
    await database.ready();
    const client = new pg.Client(connectionTo(url));
    client.on('error', alarm.ring);
    client.on('notification', ({ payload = '' }) => tell(JSON.parse(payload)));
    try {
      await client.connect();
      // Nobody waits for changes when all else has ended; the types do not know it.
      (client as pg.Client & { unref(): void }).unref();
      await client.query('LISTEN verbatim_change');
      while (!closed) {
        const { rows } = await client.query<Change>(VERSIONS);
        pause = FIRST_PAUSE;
        rows.forEach(tell);
        await alarm.after(LOOK);
      }
    } finally {
      void client.end().catch(() => undefined);
    }
  };

  const follow = async (): Promise<void> => {
    while (!closed) {
      // Whoever reads or writes tells of the trouble; here it is waited out.
      await listen().catch(() => undefined);
      // Many processes must not all come back in the same moment.
      if (!closed) await alarm.after(pause * (0.5 + Math.random()));
      pause = Math.min(pause * 2, LONGEST_PAUSE);
    }
  };

  return {
    watch(listener) {
      listeners.push(listener);
      if (listeners.length === 1) void follow();
      else alarm.ring();
    },
    close() {
      closed = true;
      alarm.ring();
    },
  };
}

/** A wait that can be ended early, also before it has begun. */
function createAlarm(): { after(ms: number): Promise<void>; ring(): void } {
  let rang = false;
  let ring = (): void => {
    rang = true;
  };
  const idle = ring;
  return {
    after: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => ring(), rang ? 0 : ms).unref();
        rang = false;
        ring = () => {
          clearTimeout(timer);
          ring = idle;
          resolve();
        };
      }),
    ring: () => ring(),
  };
}
