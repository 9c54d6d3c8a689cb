import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { command } from './command.ts';
import { access } from './corpus/access.ts';
import { add } from './corpus/add.ts';
import { gaps } from './corpus/gaps.ts';
import { history } from './corpus/history.ts';
import { list } from './corpus/list.ts';
import { refresh } from './corpus/refresh.ts';
import { remove } from './corpus/remove.ts';
import { rollback } from './corpus/rollback.ts';
import { status } from './corpus/status.ts';
import type { Subcommand } from './corpus/subcommand.ts';
import { use } from './corpus/use.ts';

const subcommands: ReadonlyMap<string, Subcommand> = new Map(
  [add, remove, list, refresh, status, history, rollback, use, gaps, access].map((each) => [
    each.shape.name,
    each,
  ]),
);

/**
 * What keepers of a server's stories do. Discord shows it to those who manage the server; the desk
 * decides who may use it, whatever Discord shows.
 */
export const corpus = command({
  shape: {
    name: 'corpus',
    description: 'Keep the stories of this server.',
    contexts: [InteractionContextType.Guild],
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    options: [...subcommands.values()].map(({ shape }) => shape),
  },
  read: (options) => options,
  isPrivate: () => true,
  pace: 'presses',
  reply: (options, desk) => {
    const chosen = subcommands.get(options.getSubcommand());
    if (!chosen) throw new Error('a subcommand that was never registered');
    return chosen.run(options, desk);
  },
  complete: (name, typed, desk) =>
    desk.mayKeep ? (subcommandWith(name)?.complete(typed, desk) ?? []) : [],
});

/** The subcommand that has an option of that name; no two complete options of one name. */
function subcommandWith(option: string): Subcommand | undefined {
  return [...subcommands.values()].find(({ shape }) =>
    shape.options?.some(({ name }) => name === option),
  );
}
