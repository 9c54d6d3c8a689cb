/**
 * Markdown as a Discord client shows it, as plain text: escapes, emphasis, quote bars, headings,
 * subtext, masked links and code lose their marks. Enough to read what a member reads.
 *
 * https://support.discord.com/hc/en-us/articles/210298617
 */
export function rendered(markdown: string): string {
  const escaped: string[] = [];
  const bare = markdown
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark: string) => placeholder(escaped.push(mark) - 1))
    .split('\n')
    .map((line) => withoutEmphasis(withoutLinePrefix(line)))
    .join('\n');
  return bare.replace(PLACEHOLDER, (held) => escaped[(held.codePointAt(0) ?? 0) - FIRST] ?? '');
}

/** Escaped marks wait in a private use plane, where no rule of markdown sees them. */
const FIRST = 0xf0000;
const PLACEHOLDER = /[\u{f0000}-\u{ffffd}]/gu;

function placeholder(index: number): string {
  return String.fromCodePoint(FIRST + index);
}

function withoutLinePrefix(line: string): string {
  return line.replace(/^(>>>|>) /, '').replace(/^(-#|#{1,3}) /, '');
}

function withoutEmphasis(line: string): string {
  return line
    .replace(/\[([^\]]+)\]\((?:<[^>]+>|[^)\s]+)\)/g, '$1')
    .replace(/(\*\*\*|\*\*|\*|___|__|_|~~|\|\|)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(\*\*|\*|__|_|~~|\|\|)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replace(/(`+)(.+?)\1/g, '$2');
}
