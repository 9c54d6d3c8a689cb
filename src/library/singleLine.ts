/**
 * A text on one line: white space single, without control characters and without the marks that
 * make readers see the letters in another order.
 */
export function singleLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .trim();
}
