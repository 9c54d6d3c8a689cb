import { type APIAttachment, type APIEmbed, ComponentType, MessageFlags } from 'discord.js';
import { type Component, everyComponent } from './messageBody.ts';
import { rendered } from './rendered.ts';
import type { Message } from './world.ts';

export interface Control {
  readonly label: string;
  readonly disabled: boolean;
  /** Where a link button leads. */
  readonly url?: string;
  readonly customId?: string;
}

export interface Picture {
  readonly name: string;
  /** What it shows, for those who can't see it. */
  readonly description: string;
  readonly bytes: Buffer;
}

/** A message of the bot's as a member sees it at the moment. */
export interface Reply {
  /** All that it says, markdown rendered, one line after the other. */
  readonly text: string;
  readonly markdown: string;
  readonly buttons: readonly Control[];
  /** Labels of what can be chosen, when there is a select. */
  readonly options: readonly string[];
  readonly pictures: readonly Picture[];
  /** Only who asked sees it. */
  readonly isPrivate: boolean;
  /** Where it stands: `#general`, or `@Ann` for a direct message to Ann. */
  readonly place: string;
  /** Id of the message that it replies to. */
  readonly repliesTo?: string;
  readonly message: Message;
}

export function seen(message: Message): Reply {
  const { wire, channel } = message;
  const components = everyComponent((wire.components ?? []) as readonly Component[]);
  const embedded = wire.embeds.flatMap(wordsOfEmbed);
  const displayed = components.flatMap(({ type, content }) =>
    type === ComponentType.TextDisplay && content ? [content] : [],
  );
  const markdown = [wire.content, ...embedded, ...displayed].filter(Boolean).join('\n');
  const repliesTo = wire.message_reference?.message_id;
  return {
    text: rendered(markdown),
    markdown,
    buttons: components.filter(({ type }) => type === ComponentType.Button).map(control),
    options: components.flatMap(({ options }) => options ?? []).map(({ label }) => label),
    pictures: wire.attachments.map(picture),
    isPrivate: ((wire.flags ?? 0) & MessageFlags.Ephemeral) !== 0,
    place: channel.guild ? `#${channel.name}` : channel.name,
    ...(repliesTo === undefined ? {} : { repliesTo }),
    message,
  };
}

/** The button with this label. @throws when a member could not press it */
export function buttonOf(reply: Reply, label: string): Control {
  const found = reply.buttons.find((button) => button.label === label);
  const labels = reply.buttons.map((button) => button.label).join(', ') || 'none';
  if (!found) throw new Error(`there is no button "${label}"; there are: ${labels}`);
  if (found.disabled) throw new Error(`the button "${label}" is disabled`);
  return found;
}

/** What Discord sends when these options of the reply's select are chosen. @throws for unknown ones */
export function chosen({ message }: Reply, labels: readonly string[]): object {
  const components = everyComponent((message.wire.components ?? []) as readonly Component[]);
  const select = components.find(({ type }) => type === ComponentType.StringSelect);
  if (!select) throw new Error('there is no select');
  const values = labels.map((label) => {
    const option = select.options?.find((known) => known.label === label);
    if (!option) throw new Error(`there is no option "${label}"`);
    return option.value;
  });
  return { custom_id: select.custom_id, values };
}

function wordsOfEmbed({ author, title, description, fields, footer }: APIEmbed): readonly string[] {
  const all = [author?.name, title, description];
  const listed = (fields ?? []).flatMap(({ name, value }) => [name, value]);
  return [...all, ...listed, footer?.text].filter((words) => words !== undefined);
}

function picture({ filename, description, url }: APIAttachment): Picture {
  const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
  return { name: filename, description: description ?? '', bytes };
}

function control({ label, disabled, url, custom_id }: Component): Control {
  return {
    label: label ?? '',
    disabled: disabled ?? false,
    ...(url === undefined ? {} : { url }),
    ...(custom_id === undefined ? {} : { customId: custom_id }),
  };
}
