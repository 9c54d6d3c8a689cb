import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import { snowflake } from './snowflake.ts';
import type { Command } from './world.ts';

type Value = string | number | boolean;

export type Entered = Readonly<Record<string, Value | SentFile>>;

/** A file that a member sends with a command. */
export interface SentFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

interface Filled {
  readonly name: string;
  readonly type: number;
  readonly value: Value;
  readonly focused?: true;
}

interface FilledSubcommand {
  readonly name: string;
  readonly type: number;
  readonly options: readonly Filled[];
}

/** What a member filled in, as Discord hands it over. */
export interface Filling {
  readonly options: readonly (Filled | FilledSubcommand)[];
  /** Whatever options refer to by id. */
  readonly resolved: { attachments: Record<string, object>; roles: Record<string, object> };
}

/**
 * A command's options as Discord's client would send them.
 * @param subcommand name of the subcommand, where the command has some
 * @param focused the option being typed, for which nothing has to be complete yet
 * @throws where the client would not let a member send this
 */
export function filledOptions(
  command: Command,
  subcommand: string | undefined,
  entered: Entered,
  focused?: string,
): Filling {
  const resolved: Filling['resolved'] = { attachments: {}, roles: {} };
  if (subcommand === undefined) {
    const options = filled(command.name, command.options ?? [], entered, resolved, focused);
    return { options, resolved };
  }
  const chosen = command.options?.find(({ name }) => name === subcommand);
  if (chosen?.type !== ApplicationCommandOptionType.Subcommand) {
    throw new Error(`/${command.name} has no subcommand "${subcommand}"`);
  }
  const options = filled(command.name, chosen.options ?? [], entered, resolved, focused);
  return { options: [{ name: subcommand, type: chosen.type, options }], resolved };
}

function filled(
  command: string,
  options: readonly APIApplicationCommandOption[],
  entered: Entered,
  resolved: Filling['resolved'],
  focused: string | undefined,
): Filled[] {
  if (focused === undefined) requireAll(options, entered);
  return Object.entries(entered).map(([name, given]) => {
    const option = options.find((known) => known.name === name);
    if (!option) throw new Error(`/${command} has no option "${name}"`);
    const value = typeof given === 'object' ? attach(given, resolved) : given;
    if (option.type === ApplicationCommandOptionType.Role) {
      resolved.roles[String(value)] = roleWire(String(value));
    }
    const isFocused = name === focused;
    if (!isFocused) checkValue(option, value);
    return { name, type: option.type, value, ...(isFocused ? { focused: true } : {}) };
  });
}

/** The file lives in its own `data:` address, as those the bot sends do. */
function attach({ name, content }: SentFile, resolved: Filling['resolved']): string {
  const id = snowflake();
  const bytes = Buffer.from(content);
  const url = `data:application/octet-stream;base64,${bytes.toString('base64')}`;
  resolved.attachments[id] = { id, filename: name, size: bytes.length, url, proxy_url: url };
  return id;
}

function roleWire(id: string): object {
  const looks = { color: 0, hoist: false, position: 1, managed: false, mentionable: false };
  return { id, name: 'role', permissions: '0', ...looks, flags: 0 };
}

function requireAll(options: readonly APIApplicationCommandOption[], entered: Entered): void {
  const missing = options.find(({ name, required }) => required && !(name in entered));
  if (missing) throw new Error(`the option "${missing.name}" must be filled in`);
}

function checkValue(option: APIApplicationCommandOption, value: Value): void {
  const expected = TYPES[option.type];
  if (typeof value !== expected) throw new Error(`the option "${option.name}" is a ${expected}`);
  if (option.type !== ApplicationCommandOptionType.String) return;
  const { length } = String(value);
  const { min_length: least = 0, max_length: most = 6000 } = option;
  if (length < least || length > most) throw new Error(`"${option.name}" is too short or too long`);
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Error(`"${value}" is no choice of "${option.name}"`);
  }
}

const TYPES: Partial<Record<ApplicationCommandOptionType, string>> = {
  [ApplicationCommandOptionType.String]: 'string',
  [ApplicationCommandOptionType.Integer]: 'number',
  [ApplicationCommandOptionType.Number]: 'number',
  [ApplicationCommandOptionType.Boolean]: 'boolean',
  [ApplicationCommandOptionType.Attachment]: 'string',
  [ApplicationCommandOptionType.Role]: 'string',
};
