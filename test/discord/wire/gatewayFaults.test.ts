import { describe, expect } from 'vitest';
import { ANSWER, it, QUESTION, type Scene } from './scene.ts';

/** Resolves when the bot has taken up its session again. */
async function resumed({ discord }: Scene, fault: () => void): Promise<void> {
  const resume = discord.happenings.next('resume');
  fault();
  await resume;
}

async function identifiedAgain({ discord }: Scene, fault: () => void): Promise<void> {
  const identify = discord.happenings.next('identify', () => true, 12_000);
  fault();
  await identify;
}

async function stillAnswers({ ann }: Scene): Promise<void> {
  expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
}

describe.concurrent('when the gateway fails, the bot', () => {
  it('reconnects when its heartbeats are not acknowledged', async ({ setUp }) => {
    // Long enough that a busy machine acknowledges in time before the fault.
    const scene = await setUp({ discord: { heartbeatMs: 1_000 } });
    const { discord } = scene;
    discord.gateway.faults.acknowledgesHeartbeats = false;
    // discord.js closes what it takes for dead with a code of its own that keeps the session.
    const closed = discord.happenings.next('close', ({ code }) => code === 4200);
    const resume = closed.then(() => discord.happenings.next('resume'));
    await closed;
    discord.gateway.faults.acknowledgesHeartbeats = true;
    await resume;
    await stillAnswers(scene);
  });

  it.for([4000, 4009])('resumes after close code %i', async (code, { setUp }) => {
    const scene = await setUp();
    await resumed(scene, () => scene.discord.gateway.close(code));
    await stillAnswers(scene);
  });

  it('resumes when told to reconnect', async ({ setUp }) => {
    const scene = await setUp();
    await resumed(scene, () => scene.discord.gateway.requestReconnect());
    await stillAnswers(scene);
  });

  it('resumes an invalid session that may be resumed', async ({ setUp }) => {
    const scene = await setUp();
    await resumed(scene, () => scene.discord.gateway.invalidate(true));
    await stillAnswers(scene);
  });

  it('starts a new session when the old one is invalid for good', async ({ setUp }) => {
    const scene = await setUp();
    await identifiedAgain(scene, () => scene.discord.gateway.invalidate(false));
    await stillAnswers(scene);
  });

  it('starts a new session when there is nothing left to resume', async ({ setUp }) => {
    const scene = await setUp();
    await identifiedAgain(scene, () => {
      scene.discord.gateway.requestReconnect();
      scene.discord.gateway.forgetSessions();
    });
    await stillAnswers(scene);
  });

  it('answers what was asked while it was cut off', async ({ setUp, expect: must }) => {
    const scene = await setUp();
    let reply: Promise<{ text: string }> | undefined;
    await resumed(scene, () => {
      scene.discord.gateway.cut();
      reply = scene.ann.says('#general', `@Verbatim ${QUESTION}`);
    });
    must((await reply)?.text).toContain(ANSWER);
  });

  it('finishes a reply in the middle of which the connection is cut', async ({
    setUp,
    expect: must,
  }) => {
    const scene = await setUp();
    const { discord, ann } = scene;
    const slow = { kind: 'slow', milliseconds: 300 } as const;
    discord.faults.set('POST /channels/{channel_id}/messages', 1, slow);
    const asked = ann.posts('#general', `@Verbatim ${QUESTION}`);
    await asked.reply();
    await resumed(scene, () => discord.gateway.cut());
    await stillAnswers(scene);
    must(asked.replies()).toHaveLength(1);
  });

  it('answers once what Discord sends again after a resume', async ({ setUp, expect: must }) => {
    const scene = await setUp();
    const { discord, ann } = scene;
    const asked = ann.posts('#general', `@Verbatim ${QUESTION}`);
    await asked.reply();
    await ann.runs('/ask', { question: QUESTION });
    discord.gateway.faults.replayedAgain = 10;
    await resumed(scene, () => discord.gateway.cut());
    must(discord.happenings.past('resume').at(-1)?.replayed).toBeGreaterThan(0);
    await stillAnswers(scene);
    must(asked.replies()).toHaveLength(1);
  });

  it('lives with events that it does not know', async ({ setUp }) => {
    const scene = await setUp();
    scene.discord.event('MOON_PHASE_UPDATE', { phase: 'full', nested: [{ a: null }] });
    scene.discord.event('GUILD_SCHEDULED_EVENT_EXCEPTION_CREATE', {});
    await stillAnswers(scene);
  });

  it('ends with one clear line when its token is taken back', async ({ setUp, expect: must }) => {
    const { discord, bot } = await setUp();
    discord.gateway.close(4004);
    const { code } = await bot.exited;
    must(code).not.toBe(0);
    must(bot.output()).toContain('DISCORD_TOKEN');
    must(bot.output()).not.toContain(discord.token);
  });

  it('ends with one clear line when its intents are called invalid', async ({
    setUp,
    expect: must,
  }) => {
    const { discord, bot } = await setUp();
    discord.gateway.close(4013);
    const { code } = await bot.exited;
    must(code).not.toBe(0);
    must(bot.output()).toContain('intents');
    must(bot.output()).not.toMatch(/\n\s+at /);
  });
});
