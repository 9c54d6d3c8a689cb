import { type APIEmbed, ButtonStyle, ComponentType, MessageFlags } from 'discord.js';
import { type Component, everyComponent, type MessageBody } from './messageBody.ts';

const SELECTS: readonly number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

/**
 * Rules on messages that Discord's reference states and its schema can't, and our own that nobody
 * is ever pinged. Each broken rule names its field.
 *
 * https://discord.com/developers/docs/resources/message#embed-object-embed-limits
 * https://discord.com/developers/docs/components/reference
 */
export function brokenMessageRules(body: MessageBody): readonly string[] {
  const isNew = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return [
    ...pings(body),
    ...(isNew ? brokenLayout(body) : brokenClassic(body)),
    ...brokenControls(everyComponent(body.components ?? [])),
  ];
}

function pings({ allowed_mentions: allowed }: MessageBody): readonly string[] {
  if (!allowed) return ['/allowed_mentions is missing: the message could ping'];
  const { parse, users, roles, replied_user } = allowed;
  if (!parse) return ['/allowed_mentions/parse is missing: the message could ping'];
  const pinged = parse.length + (users?.length ?? 0) + (roles?.length ?? 0);
  return pinged > 0 || replied_user ? ['/allowed_mentions lets the message ping'] : [];
}

function brokenLayout({ content, embeds, components }: MessageBody): readonly string[] {
  const all = everyComponent(components ?? []);
  const written = all.reduce((sum, component) => sum + textOf(component).length, 0);
  return [
    ...broken(!!content, '/content beside Components V2'),
    ...broken((embeds ?? []).length > 0, '/embeds beside Components V2'),
    ...broken(all.length > 40, `/components: ${all.length} components, at most 40`),
    ...broken(written > 4000, `/components: ${written} characters of text, at most 4000`),
  ];
}

function textOf({ type, content }: Component): string {
  return type === ComponentType.TextDisplay ? (content ?? '') : '';
}

function brokenClassic({ content, embeds, components }: MessageBody): readonly string[] {
  const rows = components ?? [];
  const written = (embeds ?? []).reduce((sum, embed) => sum + embedLength(embed), 0);
  const alien = rows.findIndex(({ type }) => type !== ComponentType.ActionRow);
  return [
    ...broken((content ?? '').length > 2000, '/content: more than 2000 characters'),
    ...broken(written > 6000, `/embeds: ${written} characters in all, at most 6000`),
    ...broken(rows.length > 5, `/components: ${rows.length} rows, at most 5`),
    ...broken(alien >= 0, `/components/${alien} needs the Components V2 flag`),
  ];
}

function embedLength({ title, description, footer, author, fields }: APIEmbed): number {
  const words = [title, description, footer?.text, author?.name];
  const all = words.concat((fields ?? []).flatMap(({ name, value }) => [name, value]));
  return all.reduce((sum, text) => sum + (text ?? '').length, 0);
}

function brokenControls(all: readonly Component[]): readonly string[] {
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  return [
    ...broken(twice !== undefined, `/components: custom_id "${twice}" is used twice`),
    ...all.flatMap(brokenControl),
  ];
}

function brokenControl({ type, ...control }: Component): readonly string[] {
  const children = control.components ?? [];
  if (type === ComponentType.ActionRow) {
    const selects = children.filter((child) => SELECTS.includes(child.type)).length;
    const most = selects > 0 ? 1 : 5;
    return broken(children.length > most || children.length === 0, 'an action row of wrong size');
  }
  if (type === ComponentType.StringSelect) {
    return broken((control.options ?? []).length > 25, 'a select of more than 25 options');
  }
  if (type !== ComponentType.Button) return [];
  const isLink = control.style === ButtonStyle.Link;
  return broken(
    isLink ? !control.url || !!control.custom_id : !control.custom_id || !!control.url,
    `button "${control.label}": a link has a url, any other button a custom_id`,
  );
}

function broken(isBroken: boolean, complaint: string): readonly string[] {
  return isBroken ? [complaint] : [];
}
