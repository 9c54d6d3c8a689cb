import {
  type ButtonInteraction,
  type CommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  type ModalSubmitInteraction,
  type StringSelectMenuInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { briefly, meaningOf } from '../failures.ts';
import { persist } from '../pace/persist.ts';
import { type Form, isForm, toModal } from '../replies/form.ts';
import { failed } from '../replies/notices.ts';
import type { Reply } from '../replies/reply.ts';
import { illustrate } from './illustrate.ts';

/** Discord gives up on an interaction after 3 s; a deferral must be there by then. */
const DEFER_AFTER = 2000;

/** Pauses between tries, milliseconds, short enough for those 3 s. */
const PAUSES = [250, 500];

/** Whether everybody sees a reply, only the asking member, or it replaces the message pressed. */
export type Manner = 'public' | 'private' | 'update';

export type Component = ButtonInteraction | StringSelectMenuInteraction;

type Answerable = CommandInteraction | Component | ModalSubmitInteraction;

/**
 * Answers an interaction with what `work` makes; when that takes long, defers first. Never throws:
 * an interaction that was answered already or too late is let go.
 */
export async function respond(
  interaction: Answerable,
  manner: Manner,
  work: () => Promise<Reply | Form>,
  log: Logger,
): Promise<void> {
  try {
    const { reply, deferral } = await deferringIfSlow(interaction, manner, work, log);
    await deferral;
    if (isForm(reply)) return await showForm(interaction, reply);
    const message = await illustrate(reply, log);
    await persist(() => answer(interaction, manner, message), PAUSES);
  } catch (error) {
    const settled = meaningOf(error) === 'settled';
    log[settled ? 'debug' : 'warn'](briefly(error), 'An interaction could not be answered');
  }
}

/** A form can only be the first response: whoever makes one is quick. */
async function showForm(interaction: Answerable, form: Form): Promise<void> {
  if (interaction.isModalSubmit()) throw new Error('a form can’t follow a form');
  await interaction.showModal(toModal(form));
}

async function deferringIfSlow(
  interaction: Answerable,
  manner: Manner,
  work: () => Promise<Reply | Form>,
  log: Logger,
): Promise<{ reply: Reply | Form; deferral: Promise<unknown> | undefined }> {
  let deferral: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    deferral = defer(interaction, manner);
    deferral.catch(() => undefined);
  }, DEFER_AFTER - ageOf(interaction));
  const reply = await work().catch((error: unknown) => {
    log.error(briefly(error), 'An answer failed');
    return failed;
  });
  clearTimeout(timer);
  return { reply, deferral };
}

/**
 * Milliseconds since the member acted: after a stall of this process, time is already short. Never
 * less than nothing, should the clocks differ.
 */
function ageOf({ createdTimestamp }: Answerable): number {
  return Math.max(0, Date.now() - createdTimestamp);
}

async function answer(
  interaction: Answerable,
  manner: Manner,
  message: Awaited<ReturnType<typeof illustrate>>,
): Promise<void> {
  const flags = manner === 'private' ? message.flags | MessageFlags.Ephemeral : message.flags;
  if (interaction.deferred) await interaction.editReply(message);
  // The picture of the page before goes with it.
  else if (replaces(interaction, manner)) await interaction.update({ ...message, attachments: [] });
  else await interaction.reply({ ...message, flags });
}

async function defer(interaction: Answerable, manner: Manner): Promise<void> {
  if (replaces(interaction, manner)) await interaction.deferUpdate();
  else if (manner === 'private') await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  else await interaction.deferReply();
}

function replaces(
  interaction: Answerable,
  manner: Manner,
): interaction is Component | ModalMessageModalSubmitInteraction {
  if (manner !== 'update') return false;
  return (
    interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())
  );
}
