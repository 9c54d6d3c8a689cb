import { brokenServer, type Fault, rateLimited } from '../test/discord-server/faults.ts';
import type { DiscordServer } from '../test/discord-server/startDiscord.ts';

/** What goes wrong during a load run, and how often it did. */
export interface Mishaps {
  summary(): string;
  /** Lets everything work again. */
  stop(): void;
}

/** Average time between two troubles of the gateway, milliseconds. */
const GATEWAY_TROUBLE_EVERY = 8_000;
/** Share of HTTP requests that meet a fault. */
const FAULTY_SHARE = 0.04;
/** Events that are sent again on a resume although the bot has them. */
const REPLAYED_AGAIN = 20;

/** Makes a Discord unreliable, in ways that lose nothing for a bot that does everything right. */
export function happenMishaps({ gateway, faults }: DiscordServer): Mishaps {
  const counts = new Map<string, number>();
  const count = (what: string): void => void counts.set(what, (counts.get(what) ?? 0) + 1);
  let timer: NodeJS.Timeout;
  gateway.faults.replayedAgain = REPLAYED_AGAIN;

  const troubles: Readonly<Record<string, () => void>> = {
    'cut connections': () => gateway.cut(),
    'reconnect requests': () => gateway.requestReconnect(),
    'sessions to resume': () => gateway.invalidate(true),
    'closes with 4000': () => gateway.close(4000),
  };

  function schedule(): void {
    timer = setTimeout(
      () => {
        const [name, trouble] = oneOf(Object.entries(troubles));
        count(name);
        trouble();
        schedule();
      },
      Math.random() * 2 * GATEWAY_TROUBLE_EVERY,
    );
  }

  schedule();
  faults.setRandom(() => {
    if (Math.random() > FAULTY_SHARE) return undefined;
    const [name, fault] = oneOf(HTTP_FAULTS);
    count(name);
    return fault;
  });

  return {
    summary: () => [...counts].map(([what, times]) => `${times} ${what}`).join(', '),
    stop() {
      clearTimeout(timer);
      faults.setRandom(() => undefined);
    },
  };
}

const HTTP_FAULTS: readonly (readonly [string, Fault])[] = [
  ['rate limits', rateLimited(0.3)],
  ['global rate limits', rateLimited(0.2, 'global')],
  ['broken servers', brokenServer(502)],
  ['slow answers', { kind: 'slow', milliseconds: 500 }],
  ['lost answers', { kind: 'answer lost' }],
];

function oneOf<Item>(items: readonly Item[]): Item {
  const item = items[Math.floor(Math.random() * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}
