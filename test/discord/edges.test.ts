import { setTimeout as wait } from 'node:timers/promises';
import { type CommandInteraction, DiscordAPIError, HTTPError } from 'discord.js';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { briefly, meaningOf } from '../../src/discord/failures.ts';
import { troubleOfClose, troubleOfLogin } from '../../src/discord/gateway/explain.ts';
import { createInFlight } from '../../src/discord/gateway/inFlight.ts';
import { respond } from '../../src/discord/interactions/respond.ts';
import { persist } from '../../src/discord/pace/persist.ts';
import { createTurns } from '../../src/discord/pace/turns.ts';
import { notice, type Reply } from '../../src/discord/replies/reply.ts';

const apiError = (code: number, status: number, message = 'no') =>
  new DiscordAPIError(
    { code, message },
    code,
    status,
    'POST',
    'https://discord.test/secret-token',
    {
      body: undefined,
      files: undefined,
    },
  );
const httpError = new HTTPError(502, 'Bad Gateway', 'POST', 'https://discord.test', {
  body: undefined,
  files: undefined,
});
const silent = pino({ level: 'silent' });

afterEach(() => vi.useRealTimers());

describe('a failed request', () => {
  it.each([
    [apiError(10062, 404), 'settled'],
    [apiError(40060, 400), 'settled'],
    [apiError(50013, 403), 'forbidden'],
    [apiError(10008, 404), 'no-reference'],
    [
      apiError(50035, 400, 'Invalid Form Body\nmessage_reference[X]: Unknown message'),
      'no-reference',
    ],
    [apiError(50035, 400, 'Invalid Form Body\ncomponents[X]: too long'), 'other'],
    [apiError(50007, 403), 'unreachable'],
    [httpError, 'passing'],
    [Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'passing'],
    [new TypeError('a fault of ours'), 'other'],
  ] as const)('%s is %s', (error, meaning) => {
    expect(meaningOf(error)).toBe(meaning);
  });

  it('is logged in one line, without stack, body or address', () => {
    expect(briefly(apiError(50035, 400, 'first\nsecond'))).toEqual({
      code: 50035,
      status: 400,
      reason: 'first',
    });
    expect(JSON.stringify(briefly(apiError(1, 400)))).not.toContain('secret-token');
  });

  it('is repeated while it may pass, and no longer', async () => {
    const request = vi.fn().mockRejectedValueOnce(httpError).mockResolvedValue('sent');
    expect(await persist(request, [1, 1])).toBe('sent');
    const hopeless = vi.fn().mockRejectedValue(apiError(50013, 403));
    await expect(persist(hopeless, [1, 1])).rejects.toThrow();
    expect(hopeless).toHaveBeenCalledTimes(1);
    const down = vi.fn().mockRejectedValue(httpError);
    await expect(persist(down, [1, 1])).rejects.toBe(httpError);
    expect(down).toHaveBeenCalledTimes(3);
  });
});

describe('a lost or refused login', () => {
  it('tells what must change, or that it may pass', () => {
    expect(troubleOfClose(4004)).toMatchObject({
      kind: 'hopeless',
      why: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect(troubleOfClose(4014)).toEqual({ kind: 'intent-denied' });
    expect(troubleOfClose(4000)).toBeUndefined();
    expect(troubleOfLogin(new Error('Used disallowed intents'))).toEqual({ kind: 'intent-denied' });
    expect(troubleOfLogin(new Error('Authentication failed'))).toMatchObject({ kind: 'hopeless' });
    expect(troubleOfLogin(httpError)).toMatchObject({ kind: 'passing' });
  });
});

describe('an interaction', () => {
  const fake = () => {
    const calls: string[] = [];
    const interaction = {
      deferred: false,
      deferReply: async () => {
        calls.push('defer');
        interaction.deferred = true;
      },
      reply: async () => void calls.push('reply'),
      editReply: async () => void calls.push('edit'),
    };
    return { interaction: interaction as unknown as CommandInteraction, calls };
  };

  it('is answered at once when the answer is quick', async () => {
    const { interaction, calls } = fake();
    await respond(interaction, 'public', async () => notice('hello'), silent);
    expect(calls).toEqual(['reply']);
  });

  it('is deferred in time when the answer is slow', async () => {
    vi.useFakeTimers();
    const { interaction, calls } = fake();
    const slow = new Promise<Reply>((resolve) => {
      setTimeout(() => resolve(notice('hello')), 5000);
    });
    const done = respond(interaction, 'private', () => slow, silent);
    await vi.advanceTimersByTimeAsync(2500);
    expect(calls).toEqual(['defer']);
    await vi.runAllTimersAsync();
    await done;
    expect(calls).toEqual(['defer', 'edit']);
  });

  it('gets a word when the answer fails, and is let go when Discord has given up on it', async () => {
    const { interaction, calls } = fake();
    await respond(interaction, 'public', () => Promise.reject(new Error('a fault')), silent);
    expect(calls).toEqual(['reply']);
    const late = { ...interaction, reply: () => Promise.reject(apiError(10062, 404)) };
    await respond(late as unknown as CommandInteraction, 'public', async () => notice('x'), silent);
  });
});

describe('work under way', () => {
  it('takes turns, so that timers come in between', async () => {
    const inTurn = createTurns();
    const order: string[] = [];
    setImmediate(() => order.push('heartbeat'));
    const all = ['a', 'b', 'c'].map((name) => inTurn(() => order.push(name)));
    await Promise.all(all);
    expect(order.indexOf('heartbeat')).toBeLessThan(3);
    await expect(inTurn(() => Promise.reject(new Error('a fault')))).rejects.toThrow();
    expect(await inTurn(() => 'goes on')).toBe('goes on');
  });

  it('is finished before the process ends, up to a time, and no more is taken', async () => {
    const inFlight = createInFlight();
    const done: string[] = [];
    inFlight.begin(() => wait(20).then(() => void done.push('short')));
    inFlight.begin(() => wait(5000, undefined, { ref: false }));
    expect(await inFlight.close(100)).toBe(1);
    inFlight.begin(async () => void done.push('late'));
    expect(done).toEqual(['short']);
  });
});
