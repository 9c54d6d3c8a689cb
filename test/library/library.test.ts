import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/library/inputError.ts';
import { openLibrary } from '../../src/library/library.ts';
import { formatProblem, type Snapshot } from '../../src/library/snapshot.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const FERRY = '# Ferry returns\n\nThe ferry to Osk sails again on Monday, the port said.\n';
const SCHOOL = '# School grows\n\nThe village school has taken in forty new pupils.\n';
const BROKEN = '---\ntitel: Oops\n---\n# Oops\n\nThis file has an unknown key.\n';

function served({ corpus }: Snapshot): Record<string, string> {
  return Object.fromEntries(corpus.stories.map(({ name, text }) => [name, text]));
}

describe('a library', () => {
  it('serves the stories of its folder in the order of their names', async () => {
    const folder = await temporaryFolder({ 'school.txt': SCHOOL, 'ferry.md': FERRY });
    const snapshot = (await openLibrary(folder)).current();
    expect(Object.entries(served(snapshot))).toEqual([
      ['ferry', FERRY],
      ['school', SCHOOL],
    ]);
    expect(snapshot).toMatchObject({ version: 1, problems: [] });
  });

  it('opens on an empty folder and grows from there', async () => {
    const folder = await temporaryFolder();
    const library = await openLibrary(folder);
    expect(served(library.current())).toEqual({});
    await writeFile(path.join(folder, 'ferry.md'), FERRY);
    expect(await library.refresh()).toMatchObject({ added: ['ferry'], changed: [], removed: [] });
    expect(served(library.current())).toEqual({ ferry: FERRY });
  });

  it('says which folder is missing', async () => {
    const folder = path.join(await temporaryFolder(), 'nowhere');
    await expect(openLibrary(folder)).rejects.toThrow(InputError);
    await expect(openLibrary(folder)).rejects.toThrow(
      `cannot read the corpus folder "${folder}" (it does not exist: create it or name another folder)`,
    );
  });

  it('says that a file is no folder', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    await expect(openLibrary(path.join(folder, 'ferry.md'))).rejects.toThrow('it is a file');
  });

  it('skips a broken story, shows its problem and serves the others', async () => {
    const folder = await temporaryFolder({ 'broken.md': BROKEN, 'ferry.md': FERRY });
    const { corpus, problems } = (await openLibrary(folder)).current();
    expect(corpus.stories.map(({ name }) => name)).toEqual(['ferry']);
    expect(problems.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^broken\.md:2: unknown front matter key "titel", did you mean "title"\?$/,
      ),
    ]);
  });
});

describe('a refresh', () => {
  it('tells what was added, changed and removed', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY, 'school.md': SCHOOL });
    const library = await openLibrary(folder);
    await writeFile(path.join(folder, 'ferry.md'), FERRY.replace('Monday', 'Tuesday'));
    await writeFile(path.join(folder, 'new.txt'), SCHOOL);
    await rm(path.join(folder, 'school.md'));
    const refresh = await library.refresh();
    expect(refresh).toMatchObject({
      added: ['new'],
      changed: ['ferry'],
      removed: ['school'],
      problems: [],
    });
    expect(refresh.ms).toBeGreaterThan(0);
    expect(library.current().version).toBe(2);
  });

  it('leaves the snapshot that somebody holds as it was', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    const library = await openLibrary(folder);
    const held = library.current();
    await writeFile(path.join(folder, 'ferry.md'), SCHOOL);
    await library.refresh();
    expect(served(held)).toEqual({ ferry: FERRY });
    expect(served(library.current())).toEqual({ ferry: SCHOOL });
  });

  it('reads only changed stories again', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY, 'school.md': SCHOOL });
    const library = await openLibrary(folder);
    const [ferry, school] = library.current().corpus.stories;
    await writeFile(path.join(folder, 'ferry.md'), `${FERRY}\nMore is to come.\n`);
    await library.refresh();
    const [newFerry, sameSchool] = library.current().corpus.stories;
    expect(newFerry).not.toBe(ferry);
    expect(sameSchool).toBe(school);
  });

  it('keeps version and index when nothing changed', async () => {
    const library = await openLibrary(await temporaryFolder({ 'ferry.md': FERRY }));
    const { corpus } = library.current();
    await library.refresh();
    expect(library.current().version).toBe(1);
    expect(library.current().corpus).toBe(corpus);
  });

  it('goes on serving the old version of a story that broke, and shows the problem', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    const library = await openLibrary(folder);
    await writeFile(path.join(folder, 'ferry.md'), BROKEN);
    for (const _ of [1, 2]) {
      const refresh = await library.refresh();
      expect(refresh).toMatchObject({ added: [], changed: [], removed: [] });
      expect(refresh.problems).toMatchObject([{ file: 'ferry.md', line: 2 }]);
      expect(library.current().problems).toEqual(refresh.problems);
      expect(served(library.current())).toEqual({ ferry: FERRY });
    }
    await writeFile(path.join(folder, 'ferry.md'), SCHOOL);
    expect(await library.refresh()).toMatchObject({ changed: ['ferry'], problems: [] });
    expect(served(library.current())).toEqual({ ferry: SCHOOL });
  });

  it('goes on serving a story whose file cannot be read any more', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    const library = await openLibrary(folder);
    await writeFile(path.join(folder, 'ferry.md'), Buffer.from([0x41, 0xff, 0x42]));
    expect((await library.refresh()).problems).toMatchObject([{ what: 'the file is not UTF-8' }]);
    expect(served(library.current())).toEqual({ ferry: FERRY });
  });

  it('leaves everything as it is while the folder is gone', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    const library = await openLibrary(folder);
    await rm(folder, { recursive: true });
    await expect(library.refresh()).rejects.toThrow(InputError);
    expect(served(library.current())).toEqual({ ferry: FERRY });
    await mkdir(folder);
    expect(await library.refresh()).toMatchObject({ removed: ['ferry'] });
  });

  it('waits for the refreshes that were asked for before it', async () => {
    const folder = await temporaryFolder({ 'ferry.md': FERRY });
    const library = await openLibrary(folder);
    await writeFile(path.join(folder, 'school.md'), SCHOOL);
    const refreshes = await Promise.all([1, 2, 3].map(() => library.refresh()));
    expect(refreshes.map(({ added }) => added)).toEqual([['school'], [], []]);
    expect(library.current().version).toBe(2);
  });
});
