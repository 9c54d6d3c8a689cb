import {
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
} from 'discord.js';
import type { Desk, Outcome } from '../../desk.ts';
import type { Choice, Options } from '../command.ts';

/** One of `/corpus …`: the shape Discord shows, and the deed with typed arguments. */
export interface SubcommandParts<Arguments> {
  readonly name: string;
  readonly description: string;
  readonly options?: readonly APIApplicationCommandBasicOption[];
  readonly read: (options: Options) => Arguments;
  readonly reply: (args: Arguments, desk: Desk) => Outcome;
  /** Choices for the option being typed, of which `typed` is already there. */
  readonly complete?: (typed: string, desk: Desk) => readonly Choice[];
}

export interface Subcommand {
  readonly shape: APIApplicationCommandSubcommandOption;
  readonly run: (options: Options, desk: Desk) => Outcome;
  readonly complete: (typed: string, desk: Desk) => readonly Choice[];
}

export function subcommand<Arguments>(parts: SubcommandParts<Arguments>): Subcommand {
  const { name, description, options = [], read, reply, complete = () => [] } = parts;
  const { Subcommand: type } = ApplicationCommandOptionType;
  return {
    shape: { type, name, description, options: [...options] },
    run: (given, desk) => reply(read(given), desk),
    complete,
  };
}
