import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';

/** Characters that a field may hold: as many as Discord takes, and what fits on one line. */
const LONG_LIMIT = 4000;
const SHORT_LIMIT = 300;

/** A form that a member fills in; what is filled in comes back under its id. */
export interface Form {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value?: string | undefined;
  readonly required?: boolean;
  /** Room for several lines. */
  readonly long?: boolean;
}

export function isForm(shown: object): shown is Form {
  return 'fields' in shown;
}

/** What discord.js sends. */
export function toModal({ id, title, fields }: Form): APIModalInteractionResponseCallbackData {
  return { custom_id: id, title, components: fields.map(labelled) };
}

function labelled({ id, label, hint, value, required = false, long }: Field): APILabelComponent {
  const limit = long ? LONG_LIMIT : SHORT_LIMIT;
  return {
    type: ComponentType.Label,
    label,
    ...(hint && { description: hint }),
    component: {
      type: ComponentType.TextInput,
      custom_id: id,
      style: long ? TextInputStyle.Paragraph : TextInputStyle.Short,
      required,
      max_length: limit,
      ...(value && { value: value.slice(0, limit) }),
    },
  };
}
