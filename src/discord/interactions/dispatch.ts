import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Bot } from '../bot.ts';
import { mannerOf, press } from '../buttons/press.ts';
import { askAbout } from '../commands/askAbout.ts';
import { commands } from '../commands/table.ts';
import type { Outcome } from '../desk.ts';
import { briefly, meaningOf } from '../failures.ts';
import { visitOf } from '../keeping/visit.ts';
import type { Cooldown } from '../pace/cooldown.ts';
import { slowDown } from '../replies/notices.ts';
import { type Component, type Manner, respond } from './respond.ts';

/** Hands an interaction to what it names. Never rejects. */
export async function dispatch(interaction: Interaction, bot: Bot): Promise<void> {
  if (bot.seen(interaction.id)) return;
  if (interaction.isAutocomplete()) await complete(interaction, bot);
  else if (interaction.isChatInputCommand()) await runCommand(interaction, bot);
  else if (interaction.isMessageContextMenuCommand()) await askMessage(interaction, bot);
  else if (interaction.isButton()) await pressed(interaction, interaction.customId, bot);
  else if (interaction.isStringSelectMenu()) await pressed(interaction, interaction.values[0], bot);
  else if (interaction.isModalSubmit()) await submitted(interaction, bot);
}

async function runCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const command = commands.get(interaction.commandName);
  if (!command) return;
  const { options } = interaction;
  const cooldown = bot.cooldowns[command.pace];
  const manner = command.isPrivate(options) ? 'private' : 'public';
  await respondUnlessHurried(interaction, manner, cooldown, bot, () =>
    command.run(options, bot.desk(visitOf(interaction, manner))),
  );
}

async function askMessage(
  interaction: MessageContextMenuCommandInteraction,
  bot: Bot,
): Promise<void> {
  const { content } = interaction.targetMessage;
  await respondUnlessHurried(interaction, 'private', bot.cooldowns.members, bot, () =>
    askAbout.run(content, bot.desk(visitOf(interaction))),
  );
}

/** `id` is the button's own, or stands behind the option that was picked from a menu. */
async function pressed(interaction: Component, id = '', bot: Bot): Promise<void> {
  const manner = mannerOf(id, interaction.message.flags.has(MessageFlags.Ephemeral));
  await respondUnlessHurried(interaction, manner, bot.cooldowns.presses, bot, () =>
    press(id, bot.desk(visitOf(interaction))),
  );
}

async function submitted(interaction: ModalSubmitInteraction, bot: Bot): Promise<void> {
  const { customId, fields } = interaction;
  const filled = Object.fromEntries(
    [...fields.fields.keys()].map((id) => [id, fields.getTextInputValue(id)]),
  );
  const manner = interaction.isFromMessage() ? mannerOf(customId, true) : 'private';
  await respondUnlessHurried(interaction, manner, bot.cooldowns.presses, bot, () =>
    press(customId, bot.desk(visitOf(interaction)), filled),
  );
}

/** Every interaction gets a response; a member in a hurry gets a short one only they see. */
async function respondUnlessHurried(
  interaction:
    | ChatInputCommandInteraction
    | MessageContextMenuCommandInteraction
    | ModalSubmitInteraction
    | Component,
  manner: Manner,
  cooldown: Cooldown,
  bot: Bot,
  work: () => Outcome,
): Promise<void> {
  const served = cooldown.take(interaction.user.id) === 'serve';
  if (served) await respond(interaction, manner, () => bot.inTurn(work), bot.log);
  else await respond(interaction, 'private', async () => slowDown, bot.log);
}

async function complete(interaction: AutocompleteInteraction, bot: Bot): Promise<void> {
  const { log } = bot;
  const { name, value } = interaction.options.getFocused(true);
  const desk = bot.desk(visitOf(interaction));
  const command = commands.get(interaction.commandName);
  const choices = (await command?.complete(name, value, desk)) ?? [];
  await interaction.respond(choices).catch((error: unknown) => {
    const settled = meaningOf(error) === 'settled';
    log[settled ? 'debug' : 'info'](briefly(error), 'An autocomplete could not be answered');
  });
}
