import { Client, ComponentType, Events, MessageFlags, TextInputStyle } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Member } from '../../discord-server/member.ts';
import { type DiscordServer, startDiscord } from '../../discord-server/startDiscord.ts';

/** What the bot does not use yet, tried with a bare discord.js client. */
describe('a client of its own on the Discord that the bot is tested on', () => {
  let discord: DiscordServer;
  let client: Client<true>;
  let ann: Member;

  beforeEach(async () => {
    discord = await startDiscord();
    ann = discord.guild({ name: 'Skerry' }).member('Ann');
    const made = new Client({
      intents: ['Guilds', 'GuildMessages'],
      allowedMentions: { parse: [], repliedUser: false },
      rest: { api: discord.url },
    });
    const ready = new Promise<Client<true>>((resolve) => made.once(Events.ClientReady, resolve));
    await made.login(discord.token);
    client = await ready;
    await client.application.commands.set([
      { name: 'edit', description: 'Opens what can be pressed and chosen.' },
      { name: 'Quote this', type: 3 },
    ]);
  });

  afterEach(async () => {
    await client.destroy();
    await discord.stop();
  });

  const button = { type: ComponentType.Button, style: 2, label: 'Change', customId: 'change' };
  const options = ['one', 'two'].map((value) => ({ label: value.toUpperCase(), value }));
  const select = { type: ComponentType.StringSelect, customId: 'pick', options };
  const components = [
    { type: ComponentType.ActionRow, components: [button] },
    { type: ComponentType.ActionRow, components: [select] },
  ] as const;
  const field = {
    type: ComponentType.TextInput,
    customId: 'title',
    label: 'Title',
    style: TextInputStyle.Short,
  } as const;

  it('shows a form and takes what a member fills in', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand())
        await interaction.reply({ content: 'Here', components });
      if (interaction.isButton()) {
        const rows = [{ type: ComponentType.ActionRow, components: [field] }] as const;
        await interaction.showModal({ title: 'A story', customId: 'story', components: rows });
      }
      if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        await interaction.update({ content: interaction.fields.getTextInputValue('title') });
      }
    });
    const reply = await ann.runs('/edit', {});
    const form = await ann.opens(reply, 'Change');
    expect(form.title).toBe('A story');
    await expect(async () => ann.submits(form, { Title: '' })).rejects.toThrow('must be filled in');
    expect((await ann.submits(form, { Title: 'Gannets' })).text).toBe('Gannets');
  });

  it('hands over what a member chooses, and shows what comes after a deferral', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) {
        await interaction.deferReply({ flags: MessageFlags.Ephemeral });
        await interaction.editReply({ content: 'Pick', components });
      }
      if (interaction.isStringSelectMenu()) {
        await interaction.deferUpdate();
        await interaction.editReply({ content: interaction.values.join() });
      }
    });
    const reply = await ann.runs('/edit', {});
    expect(reply.isPrivate).toBe(true);
    expect((await ann.chooses(reply, 'TWO')).text).toBe('two');
  });

  it('offers a command on a message', async () => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isMessageContextMenuCommand()) return;
      await interaction.reply(`You mean “${interaction.targetMessage.content}”`);
      await interaction.followUp({ content: 'More', flags: MessageFlags.Ephemeral });
    });
    const followed = discord.happenings.next(
      'message',
      ({ message }) => message.wire.content === 'More',
    );
    const { message } = ann.posts('#general', 'Gannets everywhere.');
    expect((await ann.pointsAt(message, 'Quote this')).text).toBe('You mean “Gannets everywhere.”');
    expect((await followed).message.onlyFor).toBe(ann.user);
  });

  it('lets the bot edit, read, type and delete', async () => {
    const channel = await client.channels.fetch(discord.guild({ name: 'Holm' }).idOf('#general'));
    if (!channel?.isSendable()) throw new Error('the channel is missing');
    await channel.sendTyping();
    const sent = await channel.send('first');
    await sent.edit('second');
    expect((await channel.messages.fetch({ message: sent.id, force: true })).content).toBe(
      'second',
    );
    await sent.delete();
    await expect(channel.messages.fetch({ message: sent.id, force: true })).rejects.toThrow(
      'Unknown Message',
    );
  });
});
