import { ComponentType, InteractionResponseType } from 'discord.js';
import type { Interaction } from './interaction.ts';
import type { Component } from './messageBody.ts';
import type { Channel, Message } from './world.ts';

/** A form that the bot has shown to a member. */
export interface Modal {
  readonly title: string;
  readonly customId: string;
  readonly fields: readonly Field[];
  readonly channel: Channel;
  /** The message whose button opened it; absent after a command. */
  readonly source?: Message;
}

export interface Field {
  readonly label: string;
  readonly customId: string;
  readonly required: boolean;
}

interface ModalBody {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly Component[];
}

/** @throws when the bot's response was no form */
export function modalOf({ callback, channel, source }: Interaction): Modal {
  if (callback?.type !== InteractionResponseType.Modal) {
    throw new Error(`the bot showed no form, but response ${callback?.type}`);
  }
  const { title, custom_id, components } = callback.data as ModalBody;
  const fields = components.flatMap(fieldsOf);
  return { title, customId: custom_id, fields, channel, ...(source ? { source } : {}) };
}

/**
 * What Discord sends when a member submits the form with these values, by label.
 * @throws where the form could not be submitted so
 */
export function submission(modal: Modal, values: Readonly<Record<string, string>>): object {
  for (const label of Object.keys(values)) {
    if (!modal.fields.some((field) => field.label === label))
      throw new Error(`no field "${label}"`);
  }
  const components = modal.fields.map(({ label, customId, required }) => {
    const value = values[label] ?? '';
    if (required && value === '') throw new Error(`the field "${label}" must be filled in`);
    const input = { type: ComponentType.TextInput, custom_id: customId, value };
    return { type: ComponentType.Label, component: input };
  });
  return { custom_id: modal.customId, components };
}

/** A text input stands in an action row with a label of its own, or in a labelled component. */
function fieldsOf(component: Component): readonly Field[] {
  const inputs = component.component ? [component.component] : (component.components ?? []);
  return inputs
    .filter(({ type }) => type === ComponentType.TextInput)
    .map(({ label, custom_id, required }) => ({
      label: component.label ?? label ?? '',
      customId: custom_id ?? '',
      required: required ?? true,
    }));
}
