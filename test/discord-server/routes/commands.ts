import { ApplicationCommandType } from 'discord.js';
import { refusals } from '../apiError.ts';
import type { Platform } from '../platform.ts';
import { BrokenRule, type Call, type HttpAnswer, param, type Route } from '../route.ts';
import { snowflake } from '../snowflake.ts';
import type { Command, World } from '../world.ts';

const GLOBAL = '/applications/{application_id}/commands';
const GUILD = '/applications/{application_id}/guilds/{guild_id}/commands';

export const commandRoutes: readonly Route[] = [GLOBAL, GUILD].flatMap((all): readonly Route[] => [
  { method: 'GET', template: all, handle: list },
  { method: 'PUT', template: all, handle: replaceAll },
  { method: 'POST', template: all, handle: createOrReplace },
  { method: 'GET', template: `${all}/{command_id}`, handle: read },
  { method: 'PATCH', template: `${all}/{command_id}`, handle: edit },
  { method: 'DELETE', template: `${all}/{command_id}`, handle: remove },
]);

function list(call: Call, { world }: Platform): HttpAnswer {
  return { status: 200, body: within(call, world) };
}

function replaceAll(call: Call, platform: Platform): HttpAnswer {
  const { world } = platform;
  const known = within(call, world);
  const made = ((call.body as readonly Partial<Command>[] | null) ?? []).map((asked) =>
    registered(asked, call, world, known.find(isSame(asked))),
  );
  const names = made.map(({ name, type }) => `${type} ${name}`);
  if (new Set(names).size < names.length) throw new BrokenRule('two commands of one name');
  store(platform, [...world.commands.filter((command) => !known.includes(command)), ...made]);
  return { status: 200, body: made };
}

function createOrReplace(call: Call, platform: Platform): HttpAnswer {
  const { world } = platform;
  const asked = call.body as Partial<Command>;
  const before = within(call, world).find(isSame(asked));
  const command = registered(asked, call, world, before);
  store(platform, [...world.commands.filter((other) => other !== before), command]);
  return { status: before ? 200 : 201, body: command };
}

function read(call: Call, { world }: Platform): HttpAnswer {
  return { status: 200, body: named(call, world) };
}

function edit(call: Call, platform: Platform): HttpAnswer {
  const { world } = platform;
  const before = named(call, world);
  const command = registered({ ...before, ...(call.body as object) }, call, world, before);
  store(
    platform,
    world.commands.map((other) => (other === before ? command : other)),
  );
  return { status: 200, body: command };
}

function remove(call: Call, platform: Platform): HttpAnswer {
  const { world } = platform;
  const gone = named(call, world);
  store(
    platform,
    world.commands.filter((command) => command !== gone),
  );
  return { status: 204 };
}

function store({ world, happenings }: Platform, commands: Command[]): void {
  world.commands = commands;
  happenings.record({ kind: 'commands' });
}

/** The commands that the path is about: the guild's, or those of everywhere. */
function within(call: Call, world: World): Command[] {
  if (param(call, 'application_id') !== world.applicationId) throw refusals.unknown('Application');
  const guild = call.params['guild_id'];
  if (guild !== undefined && !world.guilds.has(guild)) throw refusals.unknown('Guild');
  return world.commands.filter(({ guild_id }) => guild_id === guild);
}

function named(call: Call, world: World): Command {
  const command = within(call, world).find(({ id }) => id === param(call, 'command_id'));
  if (!command) throw refusals.unknown('application command');
  return command;
}

function isSame(asked: Partial<Command>): (command: Command) => boolean {
  const type = asked.type ?? ApplicationCommandType.ChatInput;
  return (command) => command.name === asked.name && command.type === type;
}

function registered(
  asked: Partial<Command>,
  call: Call,
  world: World,
  before: Command | undefined,
): Command {
  const guild = call.params['guild_id'];
  return {
    name: '',
    description: '',
    type: ApplicationCommandType.ChatInput,
    default_member_permissions: null,
    ...asked,
    id: before?.id ?? snowflake(),
    application_id: world.applicationId,
    version: snowflake(),
    ...(guild === undefined ? {} : { guild_id: guild }),
  } as Command;
}
