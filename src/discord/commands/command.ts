import type {
  APIApplicationCommandOptionChoice,
  ChatInputCommandInteraction,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord.js';
import type { Desk, Outcome } from '../desk.ts';

export type Choice = APIApplicationCommandOptionChoice<string>;

/** What is offered while a member types; soon, since Discord gives up after 3 s. */
export type Choices = readonly Choice[] | Promise<readonly Choice[]>;

/** How Discord hands over the options a member filled in. */
export type Options = ChatInputCommandInteraction['options'];

/** A slash command: the shape Discord shows, and apart from it the deed with typed arguments. */
export interface CommandParts<Arguments> {
  readonly shape: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly read: (options: Options) => Arguments;
  readonly reply: (args: Arguments, desk: Desk) => Outcome;
  /** Whether only the asking member should see the reply. */
  readonly isPrivate?: (args: Arguments) => boolean;
  /** Whose cooldown it uses up: that of questions, or that of buttons for what is quick work. */
  readonly pace?: Pace;
  /** Choices for the option `name`, of which `typed` is already there. */
  readonly complete?: (name: string, typed: string, desk: Desk) => Choices;
}

export type Pace = 'members' | 'presses';

/** A command in the table, its arguments known only to itself. */
export interface Command {
  readonly shape: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (options: Options, desk: Desk) => Outcome;
  readonly isPrivate: (options: Options) => boolean;
  readonly pace: Pace;
  readonly complete: (name: string, typed: string, desk: Desk) => Choices;
}

export function command<Arguments>(parts: CommandParts<Arguments>): Command {
  const {
    shape,
    read,
    reply,
    isPrivate = () => false,
    pace = 'members',
    complete = () => [],
  } = parts;
  return {
    shape,
    run: (options, desk) => reply(read(options), desk),
    isPrivate: (options) => isPrivate(read(options)),
    pace,
    complete,
  };
}
