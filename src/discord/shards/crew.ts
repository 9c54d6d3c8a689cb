import { setMaxListeners } from 'node:events';
import type { Logger } from 'pino';
import { EXIT_CODES, type StopReason } from '../exitCodes.ts';
import { aborted } from '../gateway/aborted.ts';
import type { IdentifyTurns } from './identifyTurns.ts';
import { keepRunning } from './keepRunning.ts';
import type { Told } from './messages.ts';
import { type ShardRange, writeRange } from './range.ts';
import { type Ending, type ShardProcess, startProcess } from './startProcess.ts';

/** Some of the machine's shards, and the process that runs them while there is one. */
export interface Post {
  readonly range: ShardRange;
  process?: ShardProcess;
  restarts: number;
}

/**
 * Keeps a process at each post until `stop` is aborted, or aborts it when no process can get on.
 * The first goes ahead, so that whatever is wrong with the settings is told once. Resolves when all
 * have finished what was under way.
 */
export async function runCrew(
  posts: readonly Post[],
  turns: IdentifyTurns,
  stop: AbortController,
  log: Logger,
): Promise<void> {
  // Every post listens, and Node.js takes more than ten listeners for a leak.
  setMaxListeners(0, stop.signal);
  const running: Promise<void>[] = [];
  let opened = false;

  const giveUp = (why?: string): void => {
    if (stop.signal.aborted) return;
    if (why !== undefined) log.fatal(why);
    stop.abort('hopeless' satisfies StopReason);
  };

  const hear = (told: Told, from: Post): void => {
    if (told.kind === 'hopeless') giveUp(told.why);
    else if (told.kind === 'refreshed') refreshAll(posts, from);
    else if (told.kind === 'opened' && !opened) {
      opened = true;
      posts.slice(1).forEach(man);
    }
  };

  const man = (post: Post): void => {
    const named = log.child({ shards: writeRange(post.range) });
    const start = (): ShardProcess => {
      post.process = startProcess(post.range, turns, (told) => hear(told, post));
      named.info({ pid: post.process.pid }, 'Process started');
      return post.process;
    };
    const onEnd = ({ code }: Ending): void => {
      delete post.process;
      post.restarts++;
      // It has said itself what it is that must be changed.
      if (!opened && code === EXIT_CODES.hopeless) giveUp();
    };
    running.push(keepRunning(start, stop.signal, named, onEnd));
  };

  posts.slice(0, 1).forEach(man);
  await aborted(stop.signal);
  await Promise.all(running);
}

/** Has the stories read again everywhere but at one post, if that has done it. */
export function refreshAll(posts: readonly Post[], done?: Post): void {
  for (const post of posts) if (post !== done) post.process?.order({ kind: 'refresh' });
}
