import { ask } from './ask.ts';
import type { Command } from './command.ts';

/** Every slash command, by the name a member types. */
export const commands: ReadonlyMap<string, Command> = new Map(
  [ask].map((command) => [command.shape.name, command]),
);
