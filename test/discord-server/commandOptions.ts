import { type APIApplicationCommandOption, ApplicationCommandOptionType } from 'discord.js';
import type { Command } from './world.ts';

export type Entered = Readonly<Record<string, string | number | boolean>>;

interface Filled {
  readonly name: string;
  readonly type: number;
  readonly value: string | number | boolean;
  readonly focused?: true;
}

/**
 * A command's options as Discord's client would send them.
 * @param focused the option being typed, for which nothing has to be complete yet
 * @throws where the client would not let a member send this
 */
export function filledOptions(command: Command, entered: Entered, focused?: string): Filled[] {
  const options = command.options ?? [];
  if (focused === undefined) requireAll(options, entered);
  return Object.entries(entered).map(([name, value]) => {
    const option = options.find((known) => known.name === name);
    if (!option) throw new Error(`/${command.name} has no option "${name}"`);
    const isFocused = name === focused;
    if (!isFocused) checkValue(option, value);
    return { name, type: option.type, value, ...(isFocused ? { focused: true } : {}) };
  });
}

function requireAll(options: readonly APIApplicationCommandOption[], entered: Entered): void {
  const missing = options.find(({ name, required }) => required && !(name in entered));
  if (missing) throw new Error(`the option "${missing.name}" must be filled in`);
}

function checkValue(option: APIApplicationCommandOption, value: Entered[string]): void {
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
};
