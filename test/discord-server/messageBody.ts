import type { APIAllowedMentions, APIEmbed, APIMessageReferenceSend } from 'discord.js';
import type { Upload } from './attachments.ts';
import type { Call } from './route.ts';

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
  /** What is kept of the files so far, by id, and what is said of those sent along, by index. */
  readonly attachments?:
    | readonly { readonly id: string | number; readonly description?: string }[]
    | null;
  /** The files sent along; they travel beside the JSON. */
  readonly files?: readonly Upload[];
  readonly message_reference?: APIMessageReferenceSend | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

/** The message in a request, whose JSON it is unless `json` is a part of that. */
export function messageIn(call: Call, json: unknown = call.body): MessageBody {
  return { ...(json as MessageBody | undefined), files: call.files };
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
