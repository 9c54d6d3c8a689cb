import { ApplicationCommandOptionType, InteractionContextType } from 'discord.js';

/** Where members may use our commands: in a server and in direct messages with the bot. */
export const EVERYWHERE = [InteractionContextType.Guild, InteractionContextType.BotDM];

/** Length that still fits into the id of a button, besides what else must go in there. */
const SHORT = 35;

const TEXT = ApplicationCommandOptionType.String as const;

/** An option for free text, short enough to travel in a button. */
export function words(name: string, description: string) {
  return { type: TEXT, name, description, max_length: SHORT };
}

/** An option whose values are offered while a member types. */
export function choice(name: string, description: string, required = false) {
  return { type: TEXT, name, description, required, autocomplete: true as const };
}
