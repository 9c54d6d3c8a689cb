import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
} from 'discord.js';

/** Characters that all texts of one message may have together. */
export const TEXT_LIMIT = 4000;
export const BUTTON_LABEL_LIMIT = 80;
/** Characters of a menu option's label; its value may have as many. */
export const OPTION_LABEL_LIMIT = 100;
export const MENU_OPTIONS = 25;

const ACCENT = 0x2f6fb2;

/**
 * What the bot says, independent of how it is sent.
 *
 * Replies use Components V2, not embeds: the buttons stand inside the card with the words they
 * belong to, members who switched embeds off still see the answer, and Discord makes no link
 * previews for such messages.
 */
export interface Reply {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Shown above the components; left out where it can't be drawn. */
  readonly picture?: Picture;
}

export interface Picture {
  readonly svg: string;
  /** The picture in words, at most 1024 characters. */
  readonly alt: string;
}

/** A card with a coloured edge: the form of everything that quotes a story. */
export function card(...components: APIComponentInContainer[]): Reply {
  return { components: [{ type: ComponentType.Container, accent_color: ACCENT, components }] };
}

/** A few words of the bot's own. */
export function notice(markdown: string): Reply {
  return { components: [text(markdown)] };
}

/** The same reply with a remark above it. */
export function withRemark(remark: string, reply: Reply): Reply {
  return { ...reply, components: [text(`-# ${remark}`), ...reply.components] };
}

export function text(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

export function divider(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true };
}

export function row(
  ...components: APIButtonComponentWithCustomId[]
): APIActionRowComponent<APIButtonComponentWithCustomId> {
  return { type: ComponentType.ActionRow, components };
}

/** A menu of things to show; what is picked stands for a button with the id in its value. */
export function menu(
  placeholder: string,
  options: readonly APISelectMenuOption[],
): APIActionRowComponent<APIStringSelectComponent> {
  const select = { type: ComponentType.StringSelect, custom_id: 'pick', placeholder } as const;
  return { type: ComponentType.ActionRow, components: [{ ...select, options: [...options] }] };
}

/** A button; `customId` says all it needs to work after a restart. */
export function button(
  label: string,
  customId: string,
  disabled = false,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label,
    custom_id: customId,
    ...(disabled && { disabled }),
  };
}

/** What discord.js sends: whatever the words are, nobody is pinged. */
export function toMessage({ components }: Reply) {
  return {
    components: [...components],
    flags: MessageFlags.IsComponentsV2,
    allowedMentions: { parse: [], repliedUser: false },
  } as const;
}
