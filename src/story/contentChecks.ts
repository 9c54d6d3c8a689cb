import type { Problem } from './story.ts';

/** Something that is wrong with a whole file, whatever its story says. */
export interface ContentCheck {
  /** Matches the first place that is wrong. */
  readonly wrong: RegExp;
  readonly what: string;
  readonly fix: string;
  /** Whether nothing of the file can be trusted. */
  readonly fatal?: true;
}

/** UTF-16 code units; the longest paragraphs of real articles have about 2,000. */
const LONGEST_LINE = 10_000;

const UTF8 = 'open it in an editor with its true encoding and save it as UTF-8';

export const CONTENT_CHECKS: readonly ContentCheck[] = [
  {
    wrong: /\0/u,
    what: 'the file is binary or UTF-16',
    fix: 'save the story as plain text or Markdown in UTF-8',
    fatal: true,
  },
  {
    wrong: /^\s*<(?:!doctype\s+html|html|head|body)\b/iu,
    what: 'the file is a web page',
    fix: 'turn it into a story with "npm run verbatim -- import FILE"',
    fatal: true,
  },
  { wrong: /\uFFFD/u, what: 'a character is lost (U+FFFD): the file is not UTF-8', fix: UTF8 },
  {
    wrong: /â€[™˜œ\u009D“”¦]|Ã[\u00A0-\u00BF]/u,
    what: 'garbled characters: UTF-8 was read in another encoding',
    fix: UTF8,
  },
  {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for these very characters
    wrong: /[\u0001-\u0008\u000E-\u001F\u007F]/u,
    what: 'a control character',
    fix: 'remove it: readers cannot see it, but quotes would carry it',
  },
  {
    wrong: new RegExp(`^.{${LONGEST_LINE}}`, 'mu'),
    what: `a line longer than ${LONGEST_LINE} characters`,
    fix: 'write each paragraph on a line of its own',
  },
];

/** The problems of a file's content, each check's first, with its 1-based line. */
export function checkContent(content: string): (Problem & { readonly fatal?: true })[] {
  return CONTENT_CHECKS.flatMap(({ wrong, what, fix, fatal }) => {
    const found = wrong.exec(content);
    return found
      ? [{ line: lineAt(content, found.index), what, fix, ...(fatal && { fatal }) }]
      : [];
  });
}

/** The 1-based line of an offset; CRLF, LF and CR each end a line. */
export function lineAt(content: string, offset: number): number {
  return content.slice(0, offset).split(/\r\n|\n|\r/u).length;
}
