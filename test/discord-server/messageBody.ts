import type { APIAllowedMentions, APIEmbed, APIMessageReferenceSend } from 'discord.js';

/** A component of any kind, as loosely as it must be read before it is known to be right. */
export interface Component {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly content?: string;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly accessory?: Component;
}

/** What the bot sends to create or to edit a message, by whichever route. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly Component[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly message_reference?: APIMessageReferenceSend | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

/** Every component of a tree, parents before children. */
export function everyComponent(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [component, ...everyComponent(childrenOf(component))]);
}

function childrenOf({ components, component, accessory }: Component): readonly Component[] {
  return [
    ...(components ?? []),
    ...(component ? [component] : []),
    ...(accessory ? [accessory] : []),
  ];
}
