import { type ButtonInteraction, type CommandInteraction, MessageFlags } from 'discord.js';
import type { Logger } from 'pino';
import { briefly, meaningOf } from './failures.ts';
import { persist } from './persist.ts';
import { failed } from './replies/notices.ts';
import { type Reply, toMessage } from './replies/reply.ts';

/** Discord gives up on an interaction after 3 s; a deferral must be there by then. */
const DEFER_AFTER = 2000;

/** Pauses between tries, milliseconds, short enough for those 3 s. */
const PAUSES = [250, 500];

type Answerable = CommandInteraction | ButtonInteraction;

/**
 * Answers an interaction with what `work` makes; when that takes long, defers first. Never throws:
 * an interaction that was answered already or too late is let go.
 */
export async function respond(
  interaction: Answerable,
  isPrivate: boolean,
  work: () => Promise<Reply>,
  log: Logger,
): Promise<void> {
  const ephemeral = isPrivate ? MessageFlags.Ephemeral : 0;
  try {
    const { reply, deferral } = await deferringIfSlow(interaction, ephemeral, work, log);
    await deferral;
    const message = toMessage(reply);
    await persist<unknown>(
      () =>
        interaction.deferred
          ? interaction.editReply(message)
          : interaction.reply({ ...message, flags: message.flags | ephemeral }),
      PAUSES,
    );
  } catch (error) {
    const settled = meaningOf(error) === 'settled';
    log[settled ? 'debug' : 'warn'](briefly(error), 'An interaction could not be answered');
  }
}

async function deferringIfSlow(
  interaction: Answerable,
  flags: 0 | MessageFlags.Ephemeral,
  work: () => Promise<Reply>,
  log: Logger,
): Promise<{ reply: Reply; deferral: Promise<unknown> | undefined }> {
  let deferral: Promise<unknown> | undefined;
  const timer = setTimeout(() => {
    deferral = interaction.deferReply(flags ? { flags } : {});
    deferral.catch(() => undefined);
  }, DEFER_AFTER);
  const reply = await work().catch((error: unknown) => {
    log.error(briefly(error), 'An answer failed');
    return failed;
  });
  clearTimeout(timer);
  return { reply, deferral };
}
