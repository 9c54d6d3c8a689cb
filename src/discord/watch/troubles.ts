import type { Logger } from 'pino';
import { briefly } from '../failures.ts';

/** What questions are answered without while it can't be used. */
export type Part = 'store' | 'archive';

/** By part, why it can't be used; null where all is well. A part that was not looked at yet is absent. */
export type Troubles = Readonly<Partial<Record<Part, string | null>>>;

/** Tells why a part can't be used; undefined when all is well. */
export type Look = () => Promise<string | undefined>;

/** Milliseconds from one look to the next. */
const PAUSE = 15_000;

/**
 * Looks after the parts until `stop` is aborted, so that whoever asks how they are is told at once,
 * however long a database takes to fail. The log tells when trouble begins, changes and ends.
 */
export function watchParts(
  looks: Readonly<Partial<Record<Part, Look>>>,
  stop: AbortSignal,
  log: Logger,
): () => Troubles {
  const troubles: Partial<Record<Part, string | null>> = {};

  const note = (part: Part, reason: string | null): void => {
    const before = troubles[part] ?? null;
    troubles[part] = reason;
    if (reason === before) return;
    if (reason === null) log.info({ part }, 'Well again');
    else log.warn({ part, reason }, 'In trouble; questions are answered all the same');
  };

  const watch = async (part: Part, look: Look): Promise<void> => {
    const reason = await look().catch((error) => String(briefly(error)['reason']));
    // What is closed in order is not in trouble.
    if (stop.aborted) return;
    note(part, reason ?? null);
    setTimeout(watch, PAUSE, part, look).unref();
  };

  for (const [part, look] of Object.entries(looks)) void watch(part as Part, look);
  return () => ({ ...troubles });
}
