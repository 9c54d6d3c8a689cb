import type { Span } from '../story/span.ts';

/**
 * Parts `text` into lines of at most `width` columns, as spans into it: the words stay as they are,
 * only the white space at a break is left out. Line breaks in the text stay, several of them as one
 * empty line. A single word longer than a line is not broken.
 */
export function wrapLines(text: string, width: number): readonly Span[] {
  const lines: Span[] = [];
  let columns = 0;
  let previousEnd = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const gap = text.slice(previousEnd, index);
    const end = index + word.length;
    const last = lines.at(-1);
    const breaks = gap.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (last && breaks === 0 && columns + gap.length + columnsOf(word) <= width) {
      lines[lines.length - 1] = { start: last.start, end };
      columns += gap.length + columnsOf(word);
    } else {
      if (last && breaks > 1) lines.push({ start: index, end: index });
      lines.push({ start: index, end });
      columns = columnsOf(word);
    }
    previousEnd = end;
  }
  return lines;
}

/** Terminals give East Asian letters and emoji two columns, and combining marks none. */
function columnsOf(word: string): number {
  const wide = word.match(
    /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Emoji_Presentation}]/gu,
  );
  const letters = [...word.replace(/[\p{M}\u200D]/gu, '')].length;
  return letters + (wide?.length ?? 0);
}
