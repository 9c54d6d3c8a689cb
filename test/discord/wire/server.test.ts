import { once } from 'node:events';
import { constants, inflateSync } from 'node:zlib';
import { GatewayIntentBits, InteractionResponseType, InteractionType } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { interact } from '../../discord-server/interact.ts';
import type { Interaction } from '../../discord-server/interaction.ts';
import type { Member } from '../../discord-server/member.ts';
import { type DiscordServer, startDiscord, type Town } from '../../discord-server/startDiscord.ts';

const NO_PINGS = { parse: [] };

describe('the Discord that the bot is tested on', () => {
  let discord: DiscordServer;
  let town: Town;
  let ann: Member;

  beforeEach(async () => {
    discord = await startDiscord();
    town = discord.guild({ name: 'Skerry', channels: ['general'] });
    ann = town.member('Ann');
  });
  afterEach(() => discord.stop());

  function request(method: string, path: string, body?: object): Promise<Response> {
    return fetch(`${discord.url}/v10${path}`, {
      method,
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  }

  function send(body: object): Promise<Response> {
    return request('POST', `/channels/${town.idOf('#general')}/messages`, body);
  }

  it('fails a test loudly for a route that it does not serve', async () => {
    expect((await request('GET', '/guilds/1/bans')).status).toBe(404);
    expect(discord.takeViolations()).toEqual([expect.stringContaining('/guilds/1/bans')]);
  });

  it('refuses a wrong token', async () => {
    const headers = { authorization: 'Bot nonsense' };
    expect((await fetch(`${discord.url}/v10/users/@me`, { headers })).status).toBe(401);
  });

  const row = (...components: object[]): object => ({ type: 1, components });
  const press = (custom_id: string): object => ({ type: 2, style: 2, label: 'Go', custom_id });
  const paragraph = (length: number): object => ({ type: 10, content: 'x'.repeat(length) });
  const embed = (length: number): object => ({ description: 'x'.repeat(length) });
  const NEW = 1 << 15;

  it.each([
    ['/allowed_mentions', { content: 'hello' }],
    ['/allowed_mentions', { content: 'hello', allowed_mentions: { parse: ['everyone'] } }],
    [
      '/allowed_mentions',
      { content: 'hello', allowed_mentions: { parse: [], replied_user: true } },
    ],
    ['/content', { content: 'x'.repeat(2001), allowed_mentions: NO_PINGS }],
    ['/embeds', { embeds: [embed(3500), embed(2501)], allowed_mentions: NO_PINGS }],
    ['/components', { components: [paragraph(1)], allowed_mentions: NO_PINGS }],
    [
      '/components',
      { components: [paragraph(2000), paragraph(2001)], flags: NEW, allowed_mentions: NO_PINGS },
    ],
    [
      '/components',
      { components: Array(41).fill(paragraph(1)), flags: NEW, allowed_mentions: NO_PINGS },
    ],
    [
      '/content',
      { content: 'x', components: [paragraph(1)], flags: NEW, allowed_mentions: NO_PINGS },
    ],
    [
      'custom_id "a"',
      { content: 'x', components: [row(press('a'), press('a'))], allowed_mentions: NO_PINGS },
    ],
  ])('names %s when a message breaks a rule about it', async (field, body) => {
    expect((await send(body)).status).toBe(400);
    expect(discord.takeViolations()).toEqual([expect.stringContaining(field)]);
  });

  it('takes a message that keeps all rules', async () => {
    const components = [{ type: 17, components: [paragraph(3999), row(press('a'), press('b'))] }];
    expect((await send({ components, flags: NEW, allowed_mentions: NO_PINGS })).status).toBe(200);
  });

  it('sends a message with an enforced nonce once', async () => {
    const body = { content: 'x', allowed_mentions: NO_PINGS, nonce: '7', enforce_nonce: true };
    const sent = await Promise.all([send(body), send(body)]);
    const [first, second] = await Promise.all(sent.map((answer) => answer.json()));
    expect(first).toEqual(second);
  });

  describe('for an interaction', () => {
    let interaction: Interaction;
    beforeEach(() => {
      const [channel] = discord.platform.world.channels.values();
      if (!channel) throw new Error('no channel');
      const type = InteractionType.ApplicationCommand;
      interaction = interact(discord.platform, { type, user: ann.user, channel, data: {} });
    });

    function respond(type = InteractionResponseType.ChannelMessageWithSource): Promise<Response> {
      const path = `/interactions/${interaction.id}/${interaction.token}/callback`;
      return request('POST', path, { type, data: { content: 'x', allowed_mentions: NO_PINGS } });
    }

    function followUp(): Promise<Response> {
      const path = `/webhooks/${discord.platform.world.applicationId}/${interaction.token}`;
      return request('POST', path, { content: 'more', allowed_mentions: NO_PINGS });
    }

    it('takes one response', async () => {
      expect((await respond()).status).toBe(204);
      expect((await respond()).status).toBe(400);
      expect(discord.takeViolations()).toEqual([expect.stringContaining('second response')]);
    });

    it('takes no response after 3 s', async () => {
      interaction.createdAt -= 3_001;
      expect(await (await respond()).json()).toMatchObject({ code: 10062 });
    });

    it('takes no response that does not fit', async () => {
      expect((await respond(InteractionResponseType.UpdateMessage)).status).toBe(400);
      expect(discord.takeViolations()).toHaveLength(1);
    });

    it('takes follow-ups until the token is 15 minutes old', async () => {
      await respond();
      expect((await followUp()).status).toBe(200);
      interaction.createdAt -= 15 * 60_000;
      expect((await followUp()).status).toBe(401);
    });
  });

  describe('on the gateway', () => {
    type Payload = { op: number; t?: string; d: Record<string, unknown> };
    type Read = (data: WebSocket.RawData) => Payload;
    const plain: Read = (data) => JSON.parse(String(data)) as Payload;
    const { Guilds, GuildMessages, MessageContent } = GatewayIntentBits;

    /** Identifies and gathers what comes until `until` came. */
    async function events(
      until: string,
      { intents = Guilds | GuildMessages, query = '', read = plain, compress = false } = {},
    ) {
      const { url } = (await (await request('GET', '/gateway/bot')).json()) as { url: string };
      const socket = new WebSocket(`${url}?v=10&encoding=json${query}`);
      const received: Payload[] = [];
      const done = new Promise<void>((resolve) => {
        socket.on('message', (data, isBinary) => {
          const payload = isBinary || query ? read(data) : plain(data);
          received.push(payload);
          if (payload.t === until) resolve();
        });
      });
      await once(socket, 'open');
      socket.send(JSON.stringify({ op: 2, d: { token: discord.token, intents, compress } }));
      const closed = once(socket, 'close');
      return { received, done, closed };
    }

    it('withholds the words of a message that does not concern the bot', async () => {
      const { received, done } = await events('MESSAGE_DELETE');
      await discord.happenings.next('identify');
      ann.posts('#general', 'between us');
      ann.posts('#general', '@Verbatim for you').delete();
      await done;
      const said = received.filter(({ t }) => t === 'MESSAGE_CREATE').map(({ d }) => d['content']);
      expect(said).toEqual(['', expect.stringContaining('for you')]);
    });

    it('closes with 4014 when an intent was not granted', async () => {
      const { closed } = await events('READY', { intents: Guilds | MessageContent });
      expect((await closed)[0]).toBe(4014);
    });

    it('compresses the stream when asked to', async () => {
      const pieces: Buffer[] = [];
      let length = 0;
      const read: Read = (data) => {
        pieces.push(data as Buffer);
        const finishFlush = constants.Z_SYNC_FLUSH;
        const text = inflateSync(Buffer.concat(pieces), { finishFlush }).toString();
        const fresh = text.slice(length);
        length = text.length;
        return JSON.parse(fresh) as Payload;
      };
      const { received, done } = await events('GUILD_CREATE', {
        query: '&compress=zlib-stream',
        read,
      });
      await done;
      expect(received.map(({ t }) => t).slice(1)).toEqual(['READY', 'GUILD_CREATE']);
    });

    it('compresses payloads when asked to', async () => {
      const read: Read = (data) => plain(inflateSync(data as Buffer));
      const { done } = await events('GUILD_CREATE', { compress: true, read });
      await done;
    });
  });
});
