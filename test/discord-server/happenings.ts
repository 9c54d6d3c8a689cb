import type { Interaction } from './interaction.ts';
import type { Message } from './world.ts';

/** Everything that can be awaited on this Discord, in the order in which it happened. */
export type Happening =
  | { readonly kind: 'request'; readonly route: string; readonly status: number }
  | { readonly kind: 'violation'; readonly what: string }
  | { readonly kind: 'message'; readonly message: Message }
  | { readonly kind: 'edit'; readonly message: Message }
  | { readonly kind: 'response'; readonly interaction: Interaction }
  | { readonly kind: 'commands' }
  | { readonly kind: 'typing'; readonly channel: string }
  | { readonly kind: 'connection' }
  | { readonly kind: 'identify'; readonly intents: number; readonly shard: number }
  | { readonly kind: 'resume'; readonly replayed: number }
  | { readonly kind: 'heartbeat' }
  /** The bot's connection ended; 1006 when it was cut without a close frame. */
  | { readonly kind: 'close'; readonly code: number };

export type Kind = Happening['kind'];
export type Of<K extends Kind> = Extract<Happening, { readonly kind: K }>;

export interface Happenings {
  record(happening: Happening): void;
  /**
   * The next happening of this kind that matches.
   * @param withinMs default 8,000
   * @throws when none came in time, or when the bot broke a rule of Discord's in the meantime
   */
  next<K extends Kind>(
    kind: K,
    matches?: (happening: Of<K>) => boolean,
    withinMs?: number,
  ): Promise<Of<K>>;
  /** What has happened of this kind so far, oldest first, as far as it is remembered. */
  past<K extends Kind>(kind: K): readonly Of<K>[];
  listen(listener: (happening: Happening) => void): () => void;
}

/** Enough for any test; a load run must not grow without end. */
const REMEMBERED = 50_000;

export function keepHappenings(): Happenings {
  const history: Happening[] = [];
  const listeners = new Set<(happening: Happening) => void>();

  function record(happening: Happening): void {
    history.push(happening);
    if (history.length > REMEMBERED) history.splice(0, REMEMBERED / 2);
    for (const listener of [...listeners]) listener(happening);
  }

  function listen(listener: (happening: Happening) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  function next<K extends Kind>(
    kind: K,
    matches: (happening: Of<K>) => boolean = () => true,
    withinMs = 8_000,
  ): Promise<Of<K>> {
    return new Promise((resolve, reject) => {
      const stop = listen((happening) => {
        if (isOf(happening, kind)) {
          if (matches(happening)) settle(() => resolve(happening));
        } else if (happening.kind === 'violation') {
          settle(() => reject(new Error(happening.what)));
        }
      });
      const timer = setTimeout(
        () => settle(() => reject(new Error(`no ${kind} in ${withinMs} ms; ${recent(history)}`))),
        withinMs,
      );
      function settle(outcome: () => void): void {
        stop();
        clearTimeout(timer);
        outcome();
      }
    });
  }

  function past<K extends Kind>(kind: K): readonly Of<K>[] {
    return history.filter((happening): happening is Of<K> => isOf(happening, kind));
  }

  return { record, next, past, listen };
}

function isOf<K extends Kind>(happening: Happening, kind: K): happening is Of<K> {
  return happening.kind === kind;
}

function recent(history: readonly Happening[]): string {
  const lines = history
    .filter(({ kind }) => kind !== 'heartbeat')
    .slice(-12)
    .map((happening) =>
      'route' in happening ? `${happening.route} ${happening.status}` : happening.kind,
    );
  return `before that: ${lines.join(', ') || 'nothing'}`;
}
