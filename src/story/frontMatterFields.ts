import { isMap, isNode, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { nearestWord } from './nearestWord.ts';
import type { PersonNote, Problem, StoryMeta } from './story.ts';

type LineAt = (offset: number) => number;

/** A value that was read, or what is wrong with it. */
type Reading<T> = { readonly value: T } | { readonly problem: Problem };

type Reader<T> = (key: string, node: Node | null, line: number, lineAt: LineAt) => Reading<T>;

/** One reader a key; a key without one is an error. */
const READERS: { readonly [Key in keyof Required<StoryMeta>]: Reader<Required<StoryMeta>[Key]> } = {
  title: readText,
  publisher: readText,
  author: readText,
  published: readDate,
  url: readAddress,
  people: readPeople,
};

const KEYS = Object.keys(READERS);

/** What people write instead, too far from the key for its spelling to tell. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['headline', 'title'],
  ['source', 'publisher'],
  ['outlet', 'publisher'],
  ['site', 'publisher'],
  ['by', 'author'],
  ['byline', 'author'],
  ['date', 'published'],
  ['link', 'url'],
]);

/** Reads the front matter's keys; `lineAt` tells the file's line of an offset in the YAML. */
export function readFields(
  fields: YAMLMap,
  lineAt: LineAt,
): { meta: StoryMeta; problems: readonly Problem[] } {
  const meta: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const pair of fields.items as Pair<Node, Node | null>[]) {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const line = lineAt(pair.key.range?.[0] ?? 0);
    const reading = Object.hasOwn(READERS, key)
      ? READERS[key as keyof StoryMeta](key, pair.value, line, lineAt)
      : { problem: unknownKey(key, KEYS, line) };
    if ('problem' in reading) problems.push(reading.problem);
    else meta[key] = reading.value;
  }
  return { meta, problems };
}

function unknownKey(key: string, known: readonly string[], line: number): Problem {
  const meant = SYNONYMS.get(key.toLowerCase()) ?? nearestWord(key, known);
  const fix =
    meant && known.includes(meant)
      ? `did you mean "${meant}"?`
      : `the keys are ${known.join(', ')}`;
  return { line, what: `unknown front matter key "${key}"`, fix };
}

function readText(key: string, node: Node | null, line: number): Reading<string> {
  const value = isScalar(node) ? node.value : node;
  if (value === null || (typeof value === 'string' && value.trim() === '')) {
    return wrong(line, `"${key}" is empty`, 'give it a value or remove the line');
  }
  if (typeof value === 'string') return { value: value.trim() };
  return wrong(line, `"${key}" is not text`, `put its value in quotes: ${key}: "…"`);
}

function readDate(key: string, node: Node | null, line: number): Reading<string> {
  const text = isScalar(node) && node.value instanceof Date ? isoDate(node.value) : undefined;
  const reading = text === undefined ? readText(key, node, line) : { value: text };
  if ('problem' in reading || isCalendarDate(reading.value)) return reading;
  return wrong(line, `"${key}" is not a date: ${reading.value}`, 'write a real date as YYYY-MM-DD');
}

function isoDate(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}

/** Date rolls 30 February over into March; a date that comes back changed was none. */
function isCalendarDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) && isoDate(new Date(`${value}T00:00:00Z`)) === value;
}

function readAddress(key: string, node: Node | null, line: number): Reading<string> {
  const reading = readText(key, node, line);
  if ('problem' in reading || isWebAddress(reading.value)) return reading;
  const what = `"${key}" is not a web address: ${reading.value}`;
  return wrong(line, what, 'write the full address, starting with https:// or http://');
}

function isWebAddress(value: string): boolean {
  return /^https?:\/\/\S+$/iu.test(value) && URL.canParse(value);
}

function readPeople(
  key: string,
  node: Node | null,
  line: number,
  lineAt: LineAt,
): Reading<readonly PersonNote[]> {
  if (!isSeq(node))
    return wrong(line, `"${key}" is not a list`, 'write "- name: Jane Doe" lines under it');
  const people: PersonNote[] = [];
  for (const item of node.items) {
    const at = isNode(item) ? lineAt(item.range?.[0] ?? 0) : line;
    const reading = readPerson(item, at);
    if ('problem' in reading) return reading;
    people.push(reading.value);
  }
  return { value: people };
}

const PERSON_KEYS = ['name', 'aliases', 'role'];

function readPerson(item: unknown, line: number): Reading<PersonNote> {
  if (!isMap<Node, Node | null>(item))
    return wrong(line, 'a person is not keys and values', 'write "- name: Jane Doe"');
  const unknown = item.items
    .map((pair) => String(pair.key))
    .find((key) => !PERSON_KEYS.includes(key));
  if (unknown !== undefined) return { problem: unknownKey(unknown, PERSON_KEYS, line) };
  const name = readText('name', (item.get('name', true) as Node | undefined) ?? null, line);
  if ('problem' in name) return name;
  const role = item.has('role')
    ? readText('role', item.get('role', true) as Node | null, line)
    : undefined;
  if (role && 'problem' in role) return role;
  const aliases = item.has('aliases') ? readAliases(item.get('aliases', true), line) : undefined;
  if (aliases && 'problem' in aliases) return aliases;
  return {
    value: {
      name: name.value,
      ...(role && { role: role.value }),
      ...(aliases && { aliases: aliases.value }),
    },
  };
}

function readAliases(node: unknown, line: number): Reading<readonly string[]> {
  const items = isSeq(node) ? node.items : [];
  const aliases = items.map((item) => (isScalar(item) ? item.value : item));
  if (isSeq(node) && aliases.every((alias) => typeof alias === 'string')) return { value: aliases };
  return wrong(line, '"aliases" is not a list of names', 'write aliases: [Jane, Ms Doe]');
}

function wrong(line: number, what: string, fix: string): { problem: Problem } {
  return { problem: { line, what, fix } };
}
