import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { MIMEType } from 'node:util';
import { createGunzip } from 'node:zlib';
import { declaredCharset, decodeCharset } from './charset.ts';
import { InputError } from './inputError.ts';
import { shownName } from './shownName.ts';
import { cleanText, LARGEST_BYTES } from './sourceText.ts';

export interface ReceivedPage {
  /** With line breaks as `\n` and without a byte order mark. */
  readonly text: string;
  /** Whether the server calls it a web page; else it is plain text. */
  readonly isHtml: boolean;
}

/**
 * The text of a response, or where it redirects to.
 *
 * @throws InputError when it is anything but a text of at most 2 MB; errors of the stream as they are
 */
export async function readResponse(
  response: IncomingMessage,
  address: string,
): Promise<ReceivedPage | { readonly location: string }> {
  const shown = shownName(address);
  const { statusCode: status = 0, headers } = response;
  if (REDIRECTS.has(status) && headers.location) return { location: headers.location };
  if (status !== 200) throw new InputError(`${shown} ${refusal(status)}`);
  const type = readContentType(headers['content-type']);
  if (!type || !READABLE.has(type.essence)) {
    const what = type ? type.essence : 'of an unknown type';
    throw new InputError(`${shown} is ${what}, give the address of a web page or a text`);
  }
  const bytes = await readBody(unpacked(response, shown), shown);
  const isHtml = type.essence !== 'text/plain';
  const charset = type.params.get('charset') ?? (isHtml ? declaredCharset(bytes) : undefined);
  return { text: cleanText(decode(bytes, charset ?? 'utf-8', shown), address), isHtml };
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const READABLE = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);

function refusal(status: number): string {
  if (status === 404 || status === 410) return `is not there (${status}), check the address`;
  if (status === 429 || status >= 500) {
    return `cannot be had at the moment (${status}), try again later or paste the story's text`;
  }
  return `is not given to us (${status}), open it in a browser and paste its text instead`;
}

function readContentType(header = ''): MIMEType | undefined {
  try {
    return new MIMEType(header);
  } catch {
    return undefined;
  }
}

function unpacked(response: IncomingMessage, shown: string): Readable {
  const packing = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (packing === 'identity') return response;
  // Its error, if any, also ends the stream that is returned.
  if (packing === 'gzip') return pipeline(response, createGunzip(), () => {});
  throw new InputError(
    `${shown} is compressed in a way that was not asked for, paste the story's text instead`,
  );
}

/** Stops reading, and so unpacking, as soon as there is too much. */
async function readBody(body: Readable, shown: string): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BYTES) {
      throw new InputError(`${shown} is larger than 2 MB, paste the story's text instead`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, charset: string, shown: string): string {
  const text = decodeCharset(bytes, charset);
  if (text !== undefined) return text;
  throw new InputError(
    `${shown} is not written in ${shownName(charset)} as it says, or that is unknown; paste the story's text instead`,
  );
}
