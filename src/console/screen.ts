import { styleText } from 'node:util';

/** What the place that shows our text can do. */
export interface Screen {
  /** Columns; Infinity where lines are not wrapped, as in a pipe. */
  readonly width: number;
  readonly color: boolean;
}

/** A part of a reply, and how a terminal sets it off. */
export type Style = keyof typeof FORMATS;

const FORMATS = { strong: 'bold', quiet: 'dim', accent: 'cyan', warning: 'yellow' } as const;

const NARROWEST = 40;
/** Longer lines are hard to read. */
const WIDEST = 100;

/** The screen behind a stream: plain and unwrapped unless a person looks at it. */
export function screenOf(stream: NodeJS.WriteStream): Screen {
  if (!stream.isTTY) return { width: Number.POSITIVE_INFINITY, color: false };
  const width = Math.min(Math.max(stream.columns || NARROWEST, NARROWEST), WIDEST);
  return { width, color: stream.hasColors() && !process.env['NO_COLOR'] };
}

export function paint(screen: Screen, style: Style, text: string): string {
  if (!screen.color || text === '') return text;
  // The screen has decided; styleText would decide again, by stdout alone.
  return styleText(FORMATS[style], text, { validateStream: false });
}

/**
 * The text with every control character replaced by one visible character, so that a source can
 * neither move the cursor nor colour or reorder the screen. Tabs and line breaks stay, and so does
 * the length: offsets into the text hold for the result.
 */
export function printable(text: string): string {
  return text
    .replace(CONTROL, (character) => String.fromCharCode(PICTURES + character.charCodeAt(0)))
    .replace(INVISIBLE, '\uFFFD');
}

/** Unicode's block of pictures for control characters, in their order. */
const PICTURES = 0x2400;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it must find
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
/** Delete, the C1 controls, and the marks that reorder text (Unicode annex 9). */
const INVISIBLE = /[\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g;
