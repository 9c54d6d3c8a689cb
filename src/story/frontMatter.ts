import { isMap, isScalar, LineCounter, type Pair, parseDocument } from 'yaml';
import type { Problem, StoryMeta } from './story.ts';

interface FrontMatter {
  readonly meta: StoryMeta;
  /** Offset of the text in the file: after the line break that ends the closing `---`. */
  readonly textStart: number;
  readonly problems: readonly Problem[];
}

const OPENING = /^\uFEFF?---[ \t]*(?:\r\n|\n|\r)/u;
const CLOSING = /^---[ \t]*(?:\r\n|\n|\r|$(?![\s\S]))/mu;

/**
 * Reads the optional YAML front matter between two lines of `---` at the very start of a file. A file
 * without it is all text, a byte order mark included. Never throws.
 */
export function readFrontMatter(content: string): FrontMatter {
  const opening = OPENING.exec(content)?.[0].length;
  if (opening === undefined) return { meta: {}, textStart: 0, problems: [] };
  const rest = content.slice(opening);
  const closing = CLOSING.exec(rest);
  if (!closing) return { meta: {}, textStart: content.length, problems: [UNCLOSED] };
  const textStart = opening + closing.index + closing[0].length;
  return { textStart, ...readFields(rest.slice(0, closing.index)) };
}

const UNCLOSED: Problem = {
  line: 1,
  what: 'the front matter opened here is never closed',
  fix: 'add a line "---" after its last key',
};

/** The first line of YAML is the file's second. */
const LINES_BEFORE = 1;

type Field = keyof StoryMeta;
const FIELDS: Readonly<Record<Field, (value: string) => string | undefined>> = {
  title: () => undefined,
  publisher: () => undefined,
  author: () => undefined,
  published: (value) => (isCalendarDate(value) ? undefined : 'write a real date as YYYY-MM-DD'),
  url: (value) => (isWebAddress(value) ? undefined : 'write a full http:// or https:// address'),
};

function readFields(yaml: string): Omit<FrontMatter, 'textStart'> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + LINES_BEFORE;
  const malformed = document.errors.map((error) => ({
    line: lineAt(error.pos[0]),
    what: `malformed front matter: ${error.message.split('\n', 1)[0] ?? ''}`,
    fix: 'write one `key: value` a line; put a value that holds ": " or "#" in quotes',
  }));
  if (malformed.length > 0) return { meta: {}, problems: malformed };
  if (document.contents === null) return { meta: {}, problems: [] };
  if (!isMap(document.contents)) {
    const problem = {
      line: 2,
      what: 'the front matter is not a list of keys and values',
      fix: 'write one `key: value` a line',
    };
    return { meta: {}, problems: [problem] };
  }
  const meta: Partial<Record<Field, string>> = {};
  const problems: Problem[] = [];
  for (const pair of document.contents.items) {
    const problem = readField(pair as Pair, meta);
    if (problem) problems.push({ line: lineAt(offsetOf(pair as Pair)), ...problem });
  }
  return { meta, problems };
}

function offsetOf(pair: Pair): number {
  return isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

function readField(
  pair: Pair,
  meta: Partial<Record<Field, string>>,
): Omit<Problem, 'line'> | undefined {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  if (!isField(key))
    return {
      what: `unknown front matter key "${key}"`,
      fix: `use only ${Object.keys(FIELDS).join(', ')}`,
    };
  const value = isScalar(pair.value) ? pair.value.value : pair.value;
  if (typeof value !== 'string' || value.trim() === '')
    return { what: `"${key}" is not text`, fix: 'put the value in quotes' };
  const fix = FIELDS[key](value);
  if (fix) return { what: `"${key}" is not valid: ${value}`, fix };
  meta[key] = value.trim();
  return undefined;
}

function isField(key: string): key is Field {
  return Object.hasOwn(FIELDS, key);
}

function isCalendarDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(value)
  );
}

function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol);
}
