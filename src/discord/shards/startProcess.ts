import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import type { IdentifyTurns } from './identifyTurns.ts';
import type { Order, Report, Told } from './messages.ts';
import { type ShardRange, writeRange } from './range.ts';

/** A process with some of the machine's shards, from its start to its end. */
export interface ShardProcess {
  readonly pid: number | undefined;
  order(order: Order): void;
  /** How it is; undefined when it can't tell at once. */
  report(): Promise<Report | undefined>;
  /** Has it finish what is under way, and ends it when it doesn't. */
  stop(): Promise<void>;
  /** Resolves when it is gone. */
  readonly over: Promise<Ending>;
}

/** How a process ended: by itself, by a signal, or neither when it could not even begin. */
export interface Ending {
  readonly code?: number;
  readonly signal?: NodeJS.Signals;
}

/** Milliseconds. A process needs less to stop; one that takes longer hangs. */
const STOP_WITHIN = 10_000;
const REPORT_WITHIN = 2_000;

/** What the process tells is heard by `hear`, but for what is settled here: turns and reports. */
export function startProcess(
  range: ShardRange,
  turns: IdentifyTurns,
  hear: (told: Told) => void,
): ShardProcess {
  const child = fork(process.argv[1] ?? '', [writeRange(range)]);
  const gone = new AbortController();
  // Its last words may come after its end.
  const over = Promise.all([once(child, 'exit'), once(child, 'disconnect')])
    .then(([[code, signal]]): Ending => (signal ? { signal } : { code }))
    .catch((): Ending => ({}))
    .finally(() => gone.abort());
  const waiting = new Map<number, AbortController>();
  const reporting: ((report: Report) => void)[] = [];

  // A process that is ending hears nothing more, and needs nothing more.
  const order = (given: Order): void => void child.send(given, () => undefined);

  const awaitTurn = async (shard: number): Promise<void> => {
    const noMore = new AbortController();
    waiting.set(shard, noMore);
    await turns(shard, AbortSignal.any([gone.signal, noMore.signal]));
    order({ kind: 'identify', shard });
  };

  child.on('message', (told: Told) => {
    if (told.kind === 'identify') void awaitTurn(told.shard);
    else if (told.kind === 'identify no more') waiting.get(told.shard)?.abort();
    else if (told.kind === 'report') for (const take of reporting.splice(0)) take(told.report);
    else hear(told);
  });

  return {
    pid: child.pid,
    order,
    over,
    report() {
      const made = new Promise<Report>((resolve) => reporting.push(resolve));
      order({ kind: 'report' });
      return Promise.race([made, wait(REPORT_WITHIN, undefined, { ref: false })]);
    },
    async stop() {
      order({ kind: 'stop' });
      await Promise.race([over, wait(STOP_WITHIN, undefined, { ref: false })]);
      child.kill('SIGKILL');
    },
  };
}
