import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../src/library/library.ts';
import { freshReadings, keptReadings } from '../../src/library/readings.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { temporaryFolder } from './temporaryFolder.ts';

const FERRY = `---
publisher: Osk Daily
published: 2024-03-04
people:
  - name: Ann Lee
    role: captain
---
# Ferry returns

The ferry to Osk sails again on Monday, Ann Lee said.

“We waited for two weeks,” said Tomas Brede, 43, a fisherman. Read more: other ferries
`;
const BROKEN = '---\ntitel: Oops\n---\n# Oops\n\nThis file has an unknown key.\n';

/** What was read, once all of it is kept in the folder. */
async function readAndKeep(folder: string, files: Readonly<Record<string, string>>) {
  const readings = keptReadings(folder);
  const read: unknown[] = [];
  for (const [name, content] of Object.entries(files))
    read.push(await readings.read(name, content));
  await readings.keep();
  return read;
}

const keptFile = async (folder: string) => path.join(folder, (await readdir(folder))[0] ?? '');

describe('what was read of stories', () => {
  it('is the same when it was kept', async () => {
    const folder = await temporaryFolder();
    const files = { ferry: FERRY, broken: BROKEN, windows: FERRY.replaceAll('\n', '\r\n') };
    const parsed = Object.entries(files).map(([name, content]) => parseStory(name, content));
    expect(await readAndKeep(folder, files)).toEqual(parsed);
    expect(await readdir(folder)).toHaveLength(3);
    expect(await readAndKeep(folder, files)).toEqual(parsed);
  });

  it('comes from the folder the second time', async () => {
    const folder = await temporaryFolder();
    await readAndKeep(folder, { ferry: FERRY });
    const file = await keptFile(folder);
    const { mtimeMs } = await stat(file);
    await readAndKeep(folder, { ferry: FERRY });
    expect((await stat(file)).mtimeMs).toBe(mtimeMs);
  });

  it.each([
    ['cut short', (kept: string) => kept.slice(0, -20)],
    ['empty', () => ''],
    ['changed in one place', (kept: string) => kept.replace('"start":1', '"start":2')],
    ['something else', () => '{"story":{}}\n{}'],
  ])('is read anew when the kept file is %s', async (_, damage) => {
    const folder = await temporaryFolder();
    await readAndKeep(folder, { ferry: FERRY });
    const file = await keptFile(folder);
    const whole = await readFile(file, 'utf8');
    await writeFile(file, damage(whole));
    expect(await readAndKeep(folder, { ferry: FERRY })).toEqual([parseStory('ferry', FERRY)]);
    expect(await readFile(file, 'utf8')).toBe(whole);
  });

  it('is never that of another story or of another name', async () => {
    const folder = await temporaryFolder();
    await readAndKeep(folder, { ferry: FERRY });
    const files = { boat: FERRY, ferry: FERRY.replace('Monday', 'Tuesday') };
    const parsed = Object.entries(files).map(([name, content]) => parseStory(name, content));
    expect(await readAndKeep(folder, files)).toEqual(parsed);
  });

  it('is cleared away when no story needs it', async () => {
    const folder = await temporaryFolder({ 'something-else': '…' });
    await readAndKeep(folder, { ferry: FERRY, broken: BROKEN });
    expect(await readdir(folder)).toHaveLength(2);
    await readAndKeep(folder, { ferry: FERRY });
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('is read all the same where nothing can be kept', async () => {
    const file = path.join(await temporaryFolder({ file: '' }), 'file');
    expect(await readAndKeep(path.join(file, 'readings'), { ferry: FERRY })).toEqual([
      parseStory('ferry', FERRY),
    ]);
  });
});

describe('a library that keeps what it read', () => {
  it('serves the same after a restart, and what has changed since', async () => {
    const stories = await temporaryFolder({ 'ferry.md': FERRY, 'broken.md': BROKEN });
    const kept = await temporaryFolder();
    const open = () => openLibrary(stories, undefined, keptReadings(kept));
    const before = (await open()).current();
    await vi.waitFor(async () => expect(await readdir(kept)).toHaveLength(2));
    const after = (await open()).current();
    expect(after.corpus.stories).toEqual(before.corpus.stories);
    expect(after.problems).toEqual(before.problems);
    await writeFile(path.join(stories, 'ferry.md'), FERRY.replace('Monday', 'Tuesday'));
    const fresh = await openLibrary(stories, undefined, freshReadings);
    expect((await open()).current().corpus.stories).toEqual(fresh.current().corpus.stories);
  });
});
