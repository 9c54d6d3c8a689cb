/** A story's content as it is stored: as bytes, since a text column keeps no NUL. */
export function bytesOf(content: string): Uint8Array {
  return Buffer.from(content);
}

/** libsql gives an ArrayBuffer, pg a Buffer. */
export function contentOf(bytes: ArrayBuffer | Uint8Array): string {
  return Buffer.from(new Uint8Array(bytes)).toString();
}
