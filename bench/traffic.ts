import { setTimeout as wait } from 'node:timers/promises';
import type { Member } from '../test/discord-server/member.ts';
import type { DiscordServer, Town } from '../test/discord-server/startDiscord.ts';
import type { Message } from '../test/discord-server/world.ts';

export interface Counts {
  readonly asked: number;
  readonly answered: number;
  readonly lost: number;
  readonly doubled: number;
}

export interface Traffic {
  readonly towns: readonly Town[];
  /**
   * Asks so many questions, `rate` of them a second; fewer while `most` wait for their answers.
   * What is asked too late is timed from when it was asked.
   */
  ask(rate: number, questions: number, most: number): Promise<void>;
  /** Resolves when every question is answered, or after so many milliseconds. */
  settled(milliseconds: number): Promise<void>;
  counts(): Counts;
  /** One line for each question that did not get exactly one answer. */
  failures(): readonly string[];
  /** Milliseconds within which this share of the answered questions was answered. */
  latency(share: number): number;
}

type Way = 'mention' | 'direct' | 'command';

interface Asked {
  readonly way: Way;
  readonly at: number;
  answeredAt?: number;
  /** Ids of the messages that answered; editing one of them again is no second answer. */
  readonly answers: Set<string>;
}

/** Seconds between two questions of one member, so that nobody is told to slow down. */
const MEMBER_PAUSE = 20;
/** Milliseconds after which no answer is awaited any more. */
const LOST_AFTER = 20_000;
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
  let waiting = 0;
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
    if (happening.kind === 'message' || happening.kind === 'edit') note(happening.message);
  });

  function note(message: Message): void {
    const asked = book.get(questionOf(message) ?? '');
    if (!asked) return;
    if (asked.answers.size === 0) waiting--;
    asked.answeredAt ??= Date.now();
    asked.answers.add(message.wire.id);
  }

  function askOne(serial: number): void {
    const member = members[serial % seats];
    const question = questions[serial % questions.length] ?? '';
    const room = `#${names[Math.floor(serial / guilds) % channels]}`;
    const way = WAYS[serial % WAYS.length] ?? 'mention';
    if (!member) return;
    const id = begin(member, way, room, question);
    book.set(id, { way, at: Date.now(), answers: new Set() });
    waiting++;
  }

  async function roomFor(most: number): Promise<void> {
    const since = Date.now();
    while (waiting >= most && Date.now() - since < LOST_AFTER) await wait(10);
    // Those that wait still wait in vain, and must not hold up the run for good.
    if (waiting >= most) waiting = 0;
  }

  return {
    towns,
    async ask(rate, questions, most) {
      const start = Date.now();
      for (let serial = 0; serial < questions; serial++) {
        await roomFor(most);
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
    failures() {
      const began = Math.min(...[...book.values()].map(({ at }) => at));
      return [...book.values()]
        .filter(({ answers }) => answers.size !== 1)
        .map(({ way, at, answers: { size } }) => `a ${way} at ${at - began} ms: ${size} answers`);
    },
    latency(share) {
      const times = [...book.values()]
        .flatMap(({ at, answeredAt }) => (answeredAt === undefined ? [] : [answeredAt - at]))
        .sort((a, b) => a - b);
      return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
    },
  };
}

/** Three in ten use the command, one in ten writes directly, the rest mention the bot. */
const WAYS: readonly Way[] = [
  ...Array<Way>(3).fill('command'),
  'direct',
  ...Array<Way>(6).fill('mention'),
];

/** @returns the id that answers refer to */
function begin(member: Member, way: Way, room: string, question: string): string {
  if (way === 'command') return member.starts('/ask', { question }, room).id;
  if (way === 'direct') return member.drops(question).id;
  return member.posts(room, `@Verbatim ${question}`).id;
}

function questionOf({ wire }: Message): string | undefined {
  return wire.message_reference?.message_id ?? wire.interaction_metadata?.id;
}

function countsOf(book: ReadonlyMap<string, Asked>): Counts {
  const all = [...book.values()];
  const answered = all.filter(({ answers }) => answers.size > 0).length;
  const doubled = all.filter(({ answers }) => answers.size > 1).length;
  return { asked: all.length, answered, lost: all.length - answered, doubled };
}
