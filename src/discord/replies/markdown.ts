/**
 * Text as it may stand inside Discord markdown: it shows as exactly its own words, whatever it
 * holds, and can neither end a quotation nor ping, link, hide or format anything.
 *
 * A backslash before ASCII punctuation shows the punctuation itself:
 * https://support.discord.com/hc/en-us/articles/210298617
 */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/[\\*_~|`<>[\]@]/g, '\\$&')
    .replace(/:(?=\S|$)/gm, '\\:')
    .replace(/^( *)([-+#])/gm, '$1\\$2')
    .replace(/^( *\d+)([.)])/gm, '$1\\$2');
}

/**
 * The words of `text` that a reader can see: one kind of line break, no control characters, no
 * marks that turn the reading direction of what follows, no halves of surrogate pairs.
 */
export function visibleText(text: string): string {
  return text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/\p{Cs}/gu, '\ufffd');
}

/** Escaped text on one line, at most about `limit` characters, ended by "…" where it was cut. */
export function oneLine(text: string, limit: number): string {
  return escapeMarkdown(clip(visibleText(text).replace(/\s+/g, ' ').trim(), limit));
}

/** At most `limit` UTF-16 code units of a label or a title, cut between words, ended by "…". */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, wordBreak(text, 0, limit - 1)).trimEnd()}…`;
}

/** The last place in `text` after `start`, at most `limit`, that splits no word if it can. */
export function wordBreak(text: string, start: number, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.slice(start, limit + 1).search(/\s\S*$/);
  if (space > 0) return start + space;
  return isLowSurrogate(text.charCodeAt(limit)) ? limit - 1 : limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

/** Bold markdown around already escaped text, line by line: bold may not start or end in space. */
export function bold(escaped: string): string {
  return escaped.split('\n').map(boldLine).join('\n');
}

function boldLine(line: string): string {
  const words = line.trim();
  return words === '' ? line : line.replace(words, () => `**${words}**`);
}

/** Markdown as a block quote: every line of it is marked, so that none can leave the quote. */
export function blockQuote(markdown: string): string {
  return markdown
    .replace(/\n\s*\n/g, '\n\n')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}
