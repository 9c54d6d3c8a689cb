import type { APIAttachment } from 'discord.js';
import type { MessageBody } from './messageBody.ts';
import { BrokenRule } from './route.ts';
import { snowflake } from './snowflake.ts';

/** A file sent along with a request. */
export interface Upload {
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Bytes that the files of one message may have without a boosted guild. */
const SIZE_LIMIT = 10 * 1024 * 1024;

/**
 * A message's attachments once `body` is applied to it: what it keeps of those before, and what it
 * brings. Files live in their own `data:` addresses, so that this Discord needs no file server.
 *
 * https://discord.com/developers/docs/reference#editing-message-attachments
 * @throws {BrokenRule}
 */
export function attached(before: readonly APIAttachment[], body: MessageBody): APIAttachment[] {
  const { attachments, files = [] } = body;
  const kept = attachments
    ? before.filter(({ id }) => attachments.some((a) => a.id === id))
    : before;
  const brought = files.map((file, index): APIAttachment => {
    const said = attachments?.find(({ id }) => String(id) === String(index));
    const url = `data:${file.type};base64,${file.bytes.toString('base64')}`;
    return {
      id: snowflake(),
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.type,
      ...(said?.description ? { description: said.description } : {}),
    };
  });
  const all = [...kept, ...brought];
  check(all, body);
  return all;
}

function check(all: readonly APIAttachment[], { components, embeds }: MessageBody): void {
  const size = all.reduce((sum, attachment) => sum + attachment.size, 0);
  if (size > SIZE_LIMIT) throw new BrokenRule(`/attachments: ${size} bytes, at most ${SIZE_LIMIT}`);
  for (const [, name] of JSON.stringify([components, embeds]).matchAll(/attachment:\/\/([^"]+)/g)) {
    if (!all.some(({ filename }) => filename === name)) {
      throw new BrokenRule(`/attachments: there is no file "${name}"`);
    }
  }
}
