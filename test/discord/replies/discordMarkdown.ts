/** A piece of rendered Discord markdown; `mark` names the formatting, if any. */
export interface Piece {
  readonly mark?: string;
  readonly text: string;
}

/**
 * The rules of Discord's markdown that could change what a reader sees, in its own order, after
 * https://github.com/brussell98/discord-markdown (the rules of the client, made public).
 * Inside a block the rules that bind to the start of a line apply anew on every line.
 */
const RULES: readonly (readonly [mark: string | undefined, pattern: RegExp, lineStart?: true])[] = [
  ['quote', /^ *>(?:>>)? .*/, true],
  ['heading', /^ *#{1,3} .*/, true],
  ['subtext', /^ *-# .*/, true],
  ['list', /^ *(?:[-+*]|\d+[.)]) .*/, true],
  ['code block', /^```[\s\S]+?```/],
  [undefined, /^\\([^0-9A-Za-z\s])/],
  ['autolink', /^<[^ >]+:\/[^ >]+>/],
  ['link', /^(?:https?|steam):\/\/[^\s<]+[^<.,:;"'\]\s]/],
  ['masked link', /^\[[^\]]*\]\([^)]*\)/],
  ['mention', /^<(?:@[!&]?|#|id:|\/)[^>]*>/],
  ['everyone', /^@(?:everyone|here)\b/],
  ['emoji', /^<?a?:\w+:(?:\d+>)?/],
  ['time', /^<t:-?\d+(?::\w)?>/],
  ['bold', /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/],
  ['underline', /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/],
  ['italic', /^\*(?=\S)((?:\\[\s\S]|[^\\*])+?)\*(?!\*)|^_((?:\\[\s\S]|[^\\_])+?)_(?!_)/],
  ['strike', /^~~((?:\\[\s\S]|[^\\])+?)~~/],
  ['spoiler', /^\|\|([\s\S]+?)\|\|/],
  ['code', /^(`+)[\s\S]*?[^`]\1(?!`)/],
];

/** What Discord's client makes of markdown: plain pieces and formatted ones. */
export function readMarkdown(markdown: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let rest = markdown;
  let lineStart = true;
  while (rest !== '') {
    const { piece, length } = nextPiece(rest, lineStart);
    pieces.push(piece);
    lineStart = rest.slice(0, length).endsWith('\n');
    rest = rest.slice(length);
  }
  return pieces;
}

function nextPiece(rest: string, lineStart: boolean): { piece: Piece; length: number } {
  for (const [mark, pattern, onlyAtLineStart] of RULES) {
    if (onlyAtLineStart && !lineStart) continue;
    const match = pattern.exec(rest);
    if (!match) continue;
    const text = match[1] ?? match[0];
    return { piece: mark ? { mark, text } : { text }, length: match[0].length };
  }
  const [text = ''] = /^\w+|^[\s\S]/u.exec(rest) ?? [];
  return { piece: { text }, length: text.length };
}

/** The text a reader sees when nothing is formatted. */
export function plainText(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
