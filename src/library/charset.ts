/**
 * Decodes text of any charset that browsers know, strictly.
 *
 * @returns undefined when the charset is unknown or the bytes are none of its text
 */
export function decodeCharset(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const decoder = new TextDecoder(charset, { fatal: true });
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mendWindows1252(text) : text;
  } catch {
    return undefined;
  }
}

/** What a page declares of itself, where browsers look: in its first 1,024 bytes. */
export function declaredCharset(html: Uint8Array): string | undefined {
  const start = Buffer.from(html.subarray(0, 1024)).toString('latin1');
  const declared = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(start)?.[1];
  // In UTF-16 it could not have been read (html.spec.whatwg.org, "prescan a byte stream").
  return declared && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/**
 * Some releases of Node decode windows-1252, which "iso-8859-1" means as well, as true Latin-1: its
 * quotation marks and apostrophes become control characters.
 */
function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

/** What 0x80 to 0x9F stand for (encoding.spec.whatwg.org); five of them are controls. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';
