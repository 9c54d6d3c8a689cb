import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const SOURCE = path.resolve(import.meta.dirname, '../src');

/** The rooms of the house and whose functions each may call besides its own. */
const MAY_IMPORT: ReadonlyMap<string, readonly string[]> = new Map([
  ['story', []],
  ['search', ['story']],
  ['answer', ['story', 'search']],
  ['library', ['story', 'search', 'store']],
  ['store', []],
  ['archive', ['story', 'search', 'answer', 'library', 'store']],
  ['discord', ['answer', 'library', 'store', 'archive']],
  ['console', ['answer', 'library', 'store', 'archive']],
  ['commandLine', ['console', 'library', 'store', 'archive', 'config.ts']],
]);

/** The words every room speaks: spans with their two pure operations, and types. */
const SHARED_CODE = ['story/span.ts'];
const SHARED_TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['store', ['story', 'library']],
  ['discord', ['story', 'search', 'config.ts']],
  ['console', ['story', 'search']],
  ['commandLine', ['search', 'answer']],
]);

/** The folders on the way of a question, a name and a quotation: each may import from itself and those before it. */
const WAYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['answer', ['lookups', 'question', 'ranking', 'quoting']],
  ['answer/ranking', ['candidates', 'candidateEvidence', 'windowEvidence']],
  ['story/people', ['names', 'roles', 'traits', 'relations', 'evidence', 'personas']],
  [
    'story/quotations',
    [
      'marks',
      'frames',
      'subjects',
      'cues',
      'reported',
      'discourse',
      'descriptions',
      'pronouns',
      'speakers',
      'unmarked',
    ],
  ],
]);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const IMPORT =
  /^(?:import|export)\s(?<type>type\s)?(?:[^'";]*?\sfrom\s)?'(?<static>[^']+)'|\b(?:import|require|resolve)\(\s*['"`](?<dynamic>[^'"`]+)/gm;

function importsOf(file: string): readonly Import[] {
  const source = readFileSync(path.join(SOURCE, file), 'utf8');
  return [...source.matchAll(IMPORT)].map(({ groups = {} }) => ({
    file,
    target: groups['static'] ?? groups['dynamic'] ?? '',
    typeOnly: groups['type'] !== undefined,
  }));
}

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.split(path.sep).join('/'))
  .sort();
const imports = files.flatMap(importsOf);
const ours = imports
  .filter(({ target }) => target.startsWith('.'))
  .map((found) => ({ ...found, target: path.posix.join(path.dirname(found.file), found.target) }));

function room(file: string): string {
  return file.split('/')[0] ?? '';
}

function isAllowed({ file, target, typeOnly }: Import): boolean {
  const from = room(file);
  const to = room(target);
  if (from === to || SHARED_CODE.includes(target)) return true;
  const shared = typeOnly ? (SHARED_TYPES.get(from) ?? []) : [];
  return [...(MAY_IMPORT.get(from) ?? []), ...shared].includes(to);
}

function told(found: readonly Import[]): readonly string[] {
  return found.map(({ file, target }) => `${file} imports ${target}`);
}

describe('the rooms of src', () => {
  it('are read: the files and their imports', () => {
    expect(files).toContain('cli.ts');
    expect(told(ours)).toContain('library/library.ts imports search/corpus.ts');
    expect(told(ours)).toContain('cli.ts imports commandLine/askQuestion.ts');
  });

  it('are all in the table', () => {
    const rooms = new Set(files.filter((file) => file.includes('/')).map(room));
    expect([...rooms].filter((name) => !MAY_IMPORT.has(name))).toEqual([]);
  });

  it('import only in the one direction', () => {
    const inRooms = ours.filter(({ file }) => file.includes('/'));
    expect(told(inRooms.filter((found) => !isAllowed(found)))).toEqual([]);
  });

  it('keep discord.js inside src/discord', () => {
    const outside = imports.filter(
      ({ file, target }) =>
        room(file) !== 'discord' && /^(?:discord\.js|@discordjs\/|discord-api-types)/.test(target),
    );
    expect(told(outside)).toEqual([]);
  });

  it('do no I/O where text is understood', () => {
    const pure = imports.filter(({ file }) => ['story', 'answer'].includes(room(file)));
    const io = /^node:(?:fs|http|https|net|child_process|dgram|tls|readline|process)\b/;
    expect(told(pure.filter(({ target }) => io.test(target)))).toEqual([]);
  });

  it('import every file of ours by its full name', () => {
    expect(told(ours.filter(({ target }) => !files.includes(target)))).toEqual([]);
  });
});

describe.each([...WAYS])('the way through src/%s', (place, way) => {
  const folderOf = (file: string): string | undefined => {
    const [folder = '', ...rest] = file.slice(place.length + 1).split('/');
    return file.startsWith(`${place}/`) && rest.length > 0 ? folder : undefined;
  };
  const stepOf = (file: string): number => way.indexOf(folderOf(file) ?? '');

  it('is told whole', () => {
    const folders = new Set(files.map(folderOf).filter((folder) => folder !== undefined));
    expect([...folders].sort()).toEqual([...way].sort());
  });

  it('is never gone backwards', () => {
    const back = ours.filter(({ file, target }) => {
      const [from, to] = [stepOf(file), stepOf(target)];
      return from >= 0 && to > from;
    });
    expect(told(back)).toEqual([]);
  });
});
