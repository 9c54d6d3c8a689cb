import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { refusals } from '../../discord-server/apiError.ts';
import { brokenServer, rateLimited, refusedWith } from '../../discord-server/faults.ts';
import { ANSWER, QUESTION, type Scene, setUpScene, takeDown } from './scene.ts';

const SEND = 'POST /channels/{channel_id}/messages';
const RESPOND = 'POST /interactions/{interaction_id}/{interaction_token}/callback';

describe('when the HTTP API fails, the bot', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await setUpScene();
  });
  afterEach(() => expect(scene.discord.takeViolations()).toEqual([]));
  afterAll(() => takeDown(scene));

  /** The scene with a new Ann for every test, so that no test uses up another one's cooldown. */
  let anns = 0;
  function here(): Scene {
    anns++;
    return { ...scene, ann: scene.town.member(`Ann${anns}`) };
  }

  it.each([500, 502] as const)('sends its reply once after a burst of %i', async (status) => {
    const { discord, ann } = here();
    discord.faults.set(SEND, 5, brokenServer(status));
    const asked = ann.posts('#general', `@Verbatim ${QUESTION}`);
    expect((await asked.reply()).text).toContain(ANSWER);
    await ann.says('#general', `@Verbatim ${QUESTION}`);
    expect(asked.replies()).toHaveLength(1);
    expect(discord.faults.unmet()).toBe(0);
  });

  it('answers a command after a burst of 500', async () => {
    const { discord, ann } = here();
    discord.faults.set(RESPOND, 3, brokenServer(500));
    expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
  });

  it('waits as long as a rate limit of one route asks it to', async () => {
    const { discord, ann } = here();
    discord.faults.set(SEND, 1, rateLimited(0.4));
    const asked = Date.now();
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    expect(Date.now() - asked).toBeGreaterThanOrEqual(400);
  });

  it('asks nothing of Discord while a global rate limit lasts', async () => {
    const { discord, ann } = here();
    discord.faults.set(SEND, 1, rateLimited(0.5, 'global'));
    const limited = discord.happenings.next('request', ({ status }) => status === 429);
    const first = ann.posts('#general', `@Verbatim ${QUESTION}`);
    await limited;
    const since = Date.now();
    const second = ann.posts('#news', `@Verbatim ${QUESTION}`);
    const replies = await Promise.all([first.reply(), second.reply()]);
    expect(Date.now() - since).toBeGreaterThanOrEqual(450);
    for (const { text } of replies) expect(text).toContain(ANSWER);
  });

  it('sends a reply once although Discord’s answer to it was lost', async () => {
    const { discord, ann } = here();
    discord.faults.set(SEND, 2, { kind: 'answer lost' });
    const asked = ann.posts('#general', `@Verbatim ${QUESTION}`);
    await asked.reply();
    await ann.says('#general', `@Verbatim ${QUESTION}`);
    expect(asked.replies()).toHaveLength(1);
    expect(discord.faults.unmet()).toBe(0);
  });

  it('takes a lost answer to a command’s response for what it is (40060)', async () => {
    const { discord, ann, bot } = here();
    discord.faults.set(RESPOND, 1, { kind: 'answer lost' });
    const repeated = discord.happenings.next('request', ({ status }) => status === 400);
    expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
    await repeated;
    expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
    expect(bot.output()).not.toContain('Unhandled');
  });

  it.each(['unknown', 'acknowledged'] as const)(
    'lets go of an interaction that is %s',
    async (kind) => {
      const { discord, ann, bot } = here();
      const refusal =
        kind === 'unknown' ? refusals.unknown('Interaction') : refusals.alreadyAcknowledged();
      discord.faults.set(RESPOND, 1, refusedWith(refusal));
      const refused = discord.happenings.next('request', ({ route }) => route === RESPOND);
      ann.starts('/ask', { question: QUESTION });
      await refused;
      expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
      expect(bot.output()).not.toContain('Unhandled');
    },
  );

  it('lets go of a command that it could not answer in time', async () => {
    const { discord, ann, bot } = here();
    const late = discord.happenings.next('request', ({ route }) => route === RESPOND);
    bot.send('SIGSTOP');
    const command = ann.starts('/ask', { question: QUESTION });
    command.createdAt -= 3_000;
    bot.send('SIGCONT');
    expect((await late).status).toBe(404);
    expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
  });

  it('answers once when Discord takes longer than 3 s to say that it has the response', async () => {
    const { discord, ann } = here();
    discord.faults.set(RESPOND, 1, { kind: 'slow', milliseconds: 3_300 });
    const told = discord.happenings.next('request', ({ route }) => route === RESPOND);
    expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
    expect((await told).status).toBe(204);
    expect((await ann.runs('/ask', { question: QUESTION })).text).toContain(ANSWER);
  });

  it('answers directly where it may not write', async () => {
    const { town, ann } = here();
    town.forbid('#locked', ['SendMessages']);
    const reply = await ann.says('#locked', `@Verbatim ${QUESTION}`);
    expect(reply.place).toBe(`@${ann.user.name}`);
    expect(reply.text).toContain(ANSWER);
    expect(reply.markdown).toContain(`<#${town.idOf('#locked')}>`);
  });

  it('lives with a member whom it can reach nowhere', async () => {
    const { discord, town, ann, bot } = here();
    town.forbid('#locked', ['SendMessages']);
    ann.closesDirectMessages();
    const refused = discord.happenings.next(
      'request',
      ({ route, status }) => route === SEND && status === 403,
    );
    const asked = ann.posts('#locked', `@Verbatim ${QUESTION}`);
    await refused;
    expect((await ann.says('#general', `@Verbatim ${QUESTION}`)).text).toContain(ANSWER);
    expect(asked.replies().map(({ place }) => place)).not.toContain('#locked');
    expect(bot.output()).not.toContain('Unhandled');
  });

  it('answers in the channel where it may not see what was said before', async () => {
    const { discord, town, ann } = here();
    town.forbid('#forgetful', ['ReadMessageHistory']);
    const said = discord.happenings.next('message');
    ann.posts('#forgetful', `@Verbatim ${QUESTION}`);
    expect((await said).message.channel.name).toBe('forgetful');
  });

  it('answers the channel when the question is gone before the reply', async () => {
    const { discord, ann, bot } = here();
    const said = discord.happenings.next('message');
    ann.posts('#general', `@Verbatim ${QUESTION}`).delete();
    const { wire } = (await said).message;
    expect(wire.message_reference).toBeUndefined();
    expect(bot.output()).not.toContain('Unhandled');
  });
});
