import {
  type APIApplicationCommandOptionChoice,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js';
import { type Entered, type Filling, filledOptions } from './commandOptions.ts';
import { interact, outcome, response } from './interact.ts';
import type { Interaction } from './interaction.ts';
import { type Modal, modalOf, submission } from './modal.ts';
import { permissionsIn } from './permissions.ts';
import type { Platform } from './platform.ts';
import { buttonOf, chosen, type Reply } from './reply.ts';
import { type Posted, post, type Saying } from './say.ts';
import {
  type Channel,
  type Command,
  channelsOf,
  directChannel,
  type Guild,
  type Message,
  type User,
  type World,
} from './world.ts';

export type Choice = APIApplicationCommandOptionChoice;

/** Somebody in a guild, and what they can do: every verb is a sentence of a test. */
export interface Member {
  readonly user: User;
  /** Writes in a channel of the guild and awaits the bot's reply. */
  says(channel: string, text: string, saying?: Saying): Promise<Reply>;
  /** Writes and awaits nothing. */
  posts(channel: string, text: string, saying?: Saying): Posted;
  /** Writes to the bot directly and awaits its reply. */
  writes(text: string, saying?: Saying): Promise<Reply>;
  /** Writes to the bot directly and awaits nothing. */
  drops(text: string, saying?: Saying): Posted;
  /**
   * Runs a slash command and awaits what it shows.
   * @param channel default the guild's first; `direct` is the one with the bot alone
   */
  runs(command: string, entered: Entered, channel?: string): Promise<Reply>;
  /** Begins a slash command and awaits nothing. */
  starts(command: string, entered: Entered, channel?: string): Interaction;
  /** Types into the last of the options and gets the choices offered. */
  types(command: string, entered: Entered, channel?: string): Promise<readonly Choice[]>;
  /** Runs a slash command that opens a form. */
  fillsIn(command: string, channel?: string): Promise<Modal>;
  presses(reply: Reply, label: string): Promise<Reply>;
  /** Presses a button that opens a form. */
  opens(reply: Reply, label: string): Promise<Modal>;
  submits(modal: Modal, values: Readonly<Record<string, string>>): Promise<Reply>;
  /** Chooses from a reply's select, by the labels of its options. */
  chooses(reply: Reply, ...labels: readonly string[]): Promise<Reply>;
  /** Runs a command on somebody's message, from the message's menu. */
  pointsAt(message: Message, command: string): Promise<Reply>;
  closesDirectMessages(): void;
}

export function makeMember(platform: Platform, guild: Guild, user: User): Member {
  const { world } = platform;

  function channel(name: string | undefined): Channel {
    if (name === 'direct') return directChannel(world, user);
    const all = channelsOf(world, guild);
    const found = name === undefined ? all[0] : all.find((known) => `#${known.name}` === name);
    if (!found) throw new Error(`${guild.name} has no channel ${name}`);
    return found;
  }

  async function command(typed: string): Promise<Command> {
    const { name } = parted(typed);
    const isIt = (known: Command): boolean => typedAs(known) === name;
    // The bot may still be registering its commands.
    if (!world.commands.some(isIt)) {
      await platform.happenings.next('commands', () => world.commands.some(isIt));
    }
    const found = world.commands.find(isIt);
    if (!found) throw new Error(`there is no command ${name}`);
    return found;
  }

  function begin(
    known: Command,
    typed: string,
    entered: Entered,
    where: string | undefined,
  ): Interaction {
    const place = channel(where);
    allowCommand(known, place, user, world);
    const filling = filledOptions(known, parted(typed).subcommand, entered);
    return send(InteractionType.ApplicationCommand, known, filling, place);
  }

  function send(type: InteractionType, known: Command, filling: Filling, at: Channel): Interaction {
    const data = { id: known.id, name: known.name, type: known.type, ...filling };
    return interact(platform, { type, user, channel: at, data });
  }

  function press(reply: Reply, label: string): Interaction {
    return touch(reply, ComponentType.Button, { custom_id: buttonOf(reply, label).customId });
  }

  function touch({ message }: Reply, kind: ComponentType, what: object): Interaction {
    const data = { component_type: kind, ...what };
    const at = { user, channel: message.channel, source: message };
    return interact(platform, { type: InteractionType.MessageComponent, data, ...at });
  }

  return {
    user,
    says: (where, text, saying) => post(platform, user, channel(where), text, saying).reply(),
    posts: (where, text, saying) => post(platform, user, channel(where), text, saying),
    writes: (text, saying) =>
      post(platform, user, directChannel(world, user), text, saying).reply(),
    drops: (text, saying) => post(platform, user, directChannel(world, user), text, saying),
    async runs(name, entered, where) {
      return outcome(platform, begin(await command(name), name, entered, where));
    },
    starts(name, entered, where) {
      const known = world.commands.find((other) => typedAs(other) === parted(name).name);
      if (!known) throw new Error(`there is no command ${name}`);
      return begin(known, name, entered, where);
    },
    async types(name, entered, where) {
      const known = await command(name);
      const options = filledOptions(
        known,
        parted(name).subcommand,
        entered,
        Object.keys(entered).at(-1),
      );
      const { ApplicationCommandAutocomplete } = InteractionType;
      const begun = send(ApplicationCommandAutocomplete, known, options, channel(where));
      await response(platform, begun);
      const shown = begun.callback?.data as { choices?: readonly Choice[] } | undefined;
      return shown?.choices ?? [];
    },
    async fillsIn(name, where) {
      const begun = begin(await command(name), name, {}, where);
      await response(platform, begun);
      return modalOf(begun);
    },
    presses: (reply, label) => outcome(platform, press(reply, label)),
    async opens(reply, label) {
      const begun = press(reply, label);
      await response(platform, begun);
      return modalOf(begun);
    },
    submits(modal, values) {
      const { channel: at, source } = modal;
      const data = submission(modal, values);
      const from = { user, channel: at, ...(source ? { source } : {}) };
      return outcome(platform, interact(platform, { type: ModalSubmit, data, ...from }));
    },
    chooses: (reply, ...labels) =>
      outcome(platform, touch(reply, ComponentType.StringSelect, chosen(reply, labels))),
    async pointsAt(message, name) {
      const known = await command(name);
      allowCommand(known, message.channel, user, world);
      const resolved = { messages: { [message.wire.id]: message.wire } };
      const target = { target_id: message.wire.id, resolved };
      const data = { id: known.id, name: known.name, type: known.type, ...target };
      const begun = { type: InteractionType.ApplicationCommand, user, channel: message.channel };
      return outcome(platform, interact(platform, { ...begun, data }));
    },
    closesDirectMessages() {
      user.takesNoMessages = true;
    },
  };
}

const { ModalSubmit } = InteractionType;

/** How a member names a command: `/ask`, or the words in a message's menu. */
function typedAs({ name, type }: Command): string {
  return type === ApplicationCommandType.ChatInput ? `/${name}` : name;
}

/** `/corpus add` is the command `/corpus` with its subcommand `add`; names in menus have spaces. */
function parted(typed: string): { name: string; subcommand?: string } {
  const [name = typed, subcommand] = typed.startsWith('/') ? typed.split(' ') : [typed];
  return { name, ...(subcommand === undefined ? {} : { subcommand }) };
}

/** @throws where Discord's client would not offer the command */
function allowCommand(command: Command, channel: Channel, user: User, world: World): void {
  if (world.shownTo.get(command.name)?.has(user.id)) return;
  const needed = BigInt(command.default_member_permissions ?? 0);
  if ((permissionsIn(channel, user) & needed) !== needed) {
    throw new Error(`${user.name} may not use /${command.name}`);
  }
}
