import type { Earlier } from '../answer/question/question.ts';

/** Where somebody asks: a follow-up leans only on what the same member asked in the same place. */
export interface Place {
  readonly channel: string;
  readonly asker: string;
  /** A private answer is never taken up in public. */
  readonly manner: 'public' | 'private';
}

/** What members asked last, for as long as a follow-up may lean on it. */
export interface Conversations {
  recall(place: Place): Earlier | undefined;
  remember(place: Place, earlier: Earlier): void;
}

/** Milliseconds after which a question is a new one. */
const LASTING = 5 * 60_000;
/** Places remembered; the one longest silent is forgotten first. */
const CAPACITY = 5_000;

/** Kept in memory only: nothing that members ask is written anywhere. */
export function createConversations(now: () => number = Date.now): Conversations {
  const last = new Map<string, { readonly earlier: Earlier; readonly at: number }>();
  return {
    recall(place) {
      const known = last.get(keyOf(place));
      return known && now() - known.at < LASTING ? known.earlier : undefined;
    },
    remember(place, earlier) {
      const key = keyOf(place);
      last.delete(key);
      last.set(key, { earlier, at: now() });
      const [oldest] = last.keys();
      if (last.size > CAPACITY && oldest !== undefined) last.delete(oldest);
    },
  };
}

function keyOf({ channel, asker, manner }: Place): string {
  return `${channel}:${asker}:${manner}`;
}
