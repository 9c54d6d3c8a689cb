import type { CommandInteraction } from 'discord.js';
import { pino } from 'pino';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { respond } from '../../../src/discord/interactions/respond.ts';
import { notice, type Reply } from '../../../src/discord/replies/reply.ts';
import { apiError } from '../apiErrors.ts';

const silent = pino({ level: 'silent' });

afterEach(() => vi.useRealTimers());

describe('an interaction', () => {
  const fake = (createdTimestamp = Date.now()) => {
    const calls: string[] = [];
    const interaction = {
      createdTimestamp,
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

  it('is deferred at once when it waited for us already', async () => {
    vi.useFakeTimers();
    const { interaction, calls } = fake(Date.now() - 2500);
    const slow = new Promise<Reply>((resolve) => {
      setTimeout(() => resolve(notice('hello')), 300);
    });
    const done = respond(interaction, 'public', () => slow, silent);
    await vi.advanceTimersByTimeAsync(50);
    expect(calls).toEqual(['defer']);
    await vi.runAllTimersAsync();
    await done;
  });

  it('gets a word when the answer fails, and is let go when Discord has given up on it', async () => {
    const { interaction, calls } = fake();
    await respond(interaction, 'public', () => Promise.reject(new Error('a fault')), silent);
    expect(calls).toEqual(['reply']);
    const late = { ...interaction, reply: () => Promise.reject(apiError(10062, 404)) };
    await respond(late as unknown as CommandInteraction, 'public', async () => notice('x'), silent);
  });
});
