import type { Order, Report, Told } from './messages.ts';
import { readRange, type ShardRange } from './range.ts';

/** The process that started this one for some of the machine's shards. */
export interface Supervisor {
  /** The shards that are for this process. */
  readonly range: ShardRange;
  /** Resolves when no other process identifies. @throws the signal's reason when that comes first */
  waitForIdentify(shard: number, signal: AbortSignal): Promise<void>;
  /** Resolves when it is told, or can't be any more. */
  tell(told: Told): Promise<void>;
  /** From now on does what the supervisor orders, and stops when that is gone. */
  obey(duties: Duties): void;
}

export interface Duties {
  stop(): void;
  refresh(): void;
  report(): Promise<Report>;
}

/** The supervisor, if this process is one of those that it starts. */
export function findSupervisor(): Supervisor | undefined {
  const range = process.connected ? readRange(process.argv[2] ?? '') : undefined;
  return range && supervisorOf(range);
}

function supervisorOf(range: ShardRange): Supervisor {
  const turns = new Map<number, () => void>();

  const tell = (told: Told): Promise<void> =>
    new Promise((resolve) => {
      // A supervisor that is gone is noticed by `disconnect`.
      if (process.connected) process.send?.(told, undefined, undefined, () => resolve());
      else resolve();
    });

  return {
    range,
    tell,
    waitForIdentify: (shard, signal) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => {
          turns.delete(shard);
          void tell({ kind: 'identify no more', shard });
          reject(signal.reason);
        };
        turns.set(shard, () => {
          turns.delete(shard);
          signal.removeEventListener('abort', giveUp);
          resolve();
        });
        signal.addEventListener('abort', giveUp, { once: true });
        void tell({ kind: 'identify', shard });
      }),
    obey({ stop, refresh, report }) {
      process.on('disconnect', stop);
      if (!process.connected) stop();
      process.on('message', (order: Order) => {
        if (order.kind === 'identify') turns.get(order.shard)?.();
        else if (order.kind === 'refresh') refresh();
        else if (order.kind === 'report') {
          void report().then((made) => tell({ kind: 'report', report: made }));
        } else stop();
      });
    },
  };
}
