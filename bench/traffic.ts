import { setTimeout as wait } from 'node:timers/promises';
import type { Member } from '../test/discord-server/member.ts';
import type { DiscordServer } from '../test/discord-server/startDiscord.ts';
import type { Message } from '../test/discord-server/world.ts';

export interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly lost: number;
  readonly doubled: number;
}

export interface Traffic {
  /** Asks `rate` questions a second for so many seconds. */
  ask(rate: number, seconds: number): Promise<void>;
  /** Resolves when every question is answered, or after so many milliseconds. */
  settled(milliseconds: number): Promise<void>;
  counts(): Counts;
  /** Milliseconds within which this share of the answered questions was answered. */
  latency(share: number): number;
}

interface Asked {
  readonly at: number;
  answeredAt?: number;
  replies: number;
}

/** Seconds between two questions of one member, so that nobody is told to slow down. */
const MEMBER_PAUSE = 20;
/** Seconds between two questions in one channel, for the same reason. */
const CHANNEL_PAUSE = 2;

/** Members who ask, and the book of what became of their questions. Call before the bot starts. */
export function openTraffic(
  discord: DiscordServer,
  guilds: number,
  rate: number,
  questions: readonly string[],
): Traffic {
  const book = new Map<string, Asked>();
  const channels = Math.max(1, Math.ceil((rate * CHANNEL_PAUSE) / guilds));
  const seats = Math.ceil((rate * MEMBER_PAUSE) / (guilds * channels)) * guilds * channels;
  const names = Array.from({ length: channels }, (_, index) => `room-${index}`);
  const towns = Array.from({ length: guilds }, (_, index) =>
    discord.guild({ name: `Guild ${index}`, channels: names }),
  );
  const members = Array.from({ length: seats }, (_, index) => {
    const town = towns[index % guilds];
    if (!town) throw new Error('no guild');
    return town.member(`Member${index}`);
  });

  discord.happenings.listen((happening) => {
    if (happening.kind === 'message') note(questionOf(happening.message));
    if (happening.kind === 'edit') note(interactionOf(happening.message));
  });

  function note(id: string | undefined): void {
    const asked = book.get(id ?? '');
    if (!asked) return;
    asked.answeredAt ??= Date.now();
    asked.replies++;
  }

  /** Three in ten use the command, one in ten writes directly, the rest mention the bot. */
  function askOne(serial: number): void {
    const member = members[serial % seats];
    const question = questions[serial % questions.length] ?? '';
    const room = `#${names[Math.floor(serial / guilds) % channels]}`;
    if (member)
      book.set(begin(member, serial % 10, room, question), { at: Date.now(), replies: 0 });
  }

  return {
    async ask(rate, seconds) {
      const start = Date.now();
      for (let serial = 0; serial < rate * seconds; serial++) {
        const due = start + (serial * 1000) / rate;
        if (due > Date.now()) await wait(due - Date.now());
        askOne(serial);
      }
    },
    async settled(milliseconds) {
      const end = Date.now() + milliseconds;
      while (Date.now() < end && countsOf(book).lost > 0) await wait(100);
      // A second reply to the last question may still be on its way.
      await wait(1_000);
    },
    counts: () => countsOf(book),
    latency(share) {
      const times = [...book.values()]
        .flatMap(({ at, answeredAt }) => (answeredAt === undefined ? [] : [answeredAt - at]))
        .sort((a, b) => a - b);
      return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    },
  };
}

function begin(member: Member, way: number, room: string, question: string): string {
  if (way < 3) return member.starts('/ask', { question }, room).id;
  if (way === 3) return member.drops(question).id;
  return member.posts(room, `@Verbatim ${question}`).id;
}

function questionOf(message: Message): string | undefined {
  return message.wire.message_reference?.message_id ?? interactionOf(message);
}

function interactionOf({ wire }: Message): string | undefined {
  return wire.interaction_metadata?.id;
}

function countsOf(book: ReadonlyMap<string, Asked>): Counts {
  const all = [...book.values()];
  const answered = all.filter(({ replies }) => replies > 0).length;
  const doubled = all.filter(({ replies }) => replies > 1).length;
  return { asked: all.length, answered, lost: all.length - answered, doubled };
}
