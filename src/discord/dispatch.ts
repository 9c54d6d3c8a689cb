import type {
  AutocompleteInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Bot } from './bot.ts';
import { isPrivate, press } from './buttons/press.ts';
import { commands } from './commands/table.ts';
import { briefly, meaningOf } from './failures.ts';
import { slowDown } from './replies/notices.ts';
import type { Reply } from './replies/reply.ts';
import { respond } from './respond.ts';

/** Hands an interaction to what it names. Never rejects. */
export async function dispatch(interaction: Interaction, bot: Bot): Promise<void> {
  if (bot.seen(interaction.id)) return;
  if (interaction.isAutocomplete()) await complete(interaction, bot);
  else if (interaction.isChatInputCommand()) await runCommand(interaction, bot);
  else if (interaction.isButton()) await pressButton(interaction, bot);
}

async function runCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const command = commands.get(interaction.commandName);
  if (!command) return;
  const { options } = interaction;
  await respondUnlessHurried(interaction, command.isPrivate(options), bot, () =>
    command.run(options, bot.desk()),
  );
}

async function pressButton(interaction: ButtonInteraction, bot: Bot): Promise<void> {
  const { customId, message } = interaction;
  const messageIsPrivate = message.flags.has(MessageFlags.Ephemeral);
  await respondUnlessHurried(interaction, isPrivate(customId, messageIsPrivate), bot, () =>
    press(customId, bot.desk()),
  );
}

/** Every interaction gets a response; a member in a hurry gets a short one only they see. */
async function respondUnlessHurried(
  interaction: ChatInputCommandInteraction | ButtonInteraction,
  ephemeral: boolean,
  bot: Bot,
  work: () => Reply,
): Promise<void> {
  const served = bot.cooldowns.members.take(interaction.user.id) === 'serve';
  if (served) await respond(interaction, ephemeral, () => bot.inTurn(work), bot.log);
  else await respond(interaction, true, async () => slowDown, bot.log);
}

async function complete(interaction: AutocompleteInteraction, { desk, log }: Bot): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const choices = commands.get(interaction.commandName)?.complete(name, value, desk()) ?? [];
  await interaction.respond(choices).catch((error: unknown) => {
    const settled = meaningOf(error) === 'settled';
    log[settled ? 'debug' : 'info'](briefly(error), 'An autocomplete could not be answered');
  });
}
