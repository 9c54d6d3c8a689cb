import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { readFields } from './frontMatterFields.ts';
import type { Problem, StoryMeta } from './story.ts';

interface FrontMatter {
  readonly meta: StoryMeta;
  /** Offset in the file where the story's text starts. */
  readonly textStart: number;
  readonly problems: readonly Problem[];
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|(?![\s\S]))/mu;

/**
 * Reads the optional YAML front matter between two lines of `---` at the very start of a file. The
 * text starts after the line break that ends the closing `---`. A file without front matter is all
 * text, a byte order mark included. Never throws.
 */
export function readFrontMatter(content: string): FrontMatter {
  const opening = OPENING.exec(content)?.[0].length;
  if (opening === undefined) return { meta: {}, textStart: 0, problems: [] };
  const rest = content.slice(opening);
  const closing = CLOSING.exec(rest);
  if (!closing) return { meta: {}, textStart: content.length, problems: [UNCLOSED] };
  const textStart = opening + closing.index + closing[0].length;
  return { textStart, ...readYaml(rest.slice(0, closing.index)) };
}

const UNCLOSED: Problem = {
  line: 1,
  what: 'the front matter opened here is never closed',
  fix: 'add a line "---" after its last key, or remove this line if there is no front matter',
};

const NOT_KEYS: Problem = {
  line: 2,
  what: 'the front matter holds no keys',
  fix: 'write one "key: value" a line, as in "title: Bridge reopens"',
};

/** The first line of YAML is the file's second. */
const LINES_BEFORE = 1;

function readYaml(yaml: string): Omit<FrontMatter, 'textStart'> {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line + LINES_BEFORE;
  const document = tryParse(yaml, lines);
  if (!document) return { meta: {}, problems: [NOT_KEYS] };
  const malformed = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    what: `malformed front matter: ${error.message}`,
    fix: 'write one "key: value" a line, each key once; put a value that holds ": " or "#" in quotes',
  }));
  if (malformed.length > 0) return { meta: {}, problems: malformed };
  if (document.contents === null) return { meta: {}, problems: [] };
  if (!isMap(document.contents)) return { meta: {}, problems: [NOT_KEYS] };
  return readFields(document.contents, lineAt);
}

/** Absent when the YAML is nested so deeply that it exhausts the stack. */
function tryParse(yaml: string, lineCounter: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
