import { chmod, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadFolder } from '../../src/library/loadFolder.ts';
import { temporaryFolder } from './temporaryFolder.ts';

describe('loading a folder', () => {
  it('reads .md and .txt files in the order of their names and leaves the rest alone', async () => {
    const folder = await temporaryFolder({
      'b.txt': 'two',
      'a.md': 'one',
      'C.MD': 'upper case',
      'notes.doc': 'no',
      '.hidden.md': 'no',
      md: 'no',
    });
    await mkdir(path.join(folder, 'folder.md'));
    expect(await loadFolder(folder)).toEqual([
      { file: 'C.MD', content: 'upper case' },
      { file: 'a.md', content: 'one' },
      { file: 'b.txt', content: 'two' },
    ]);
  });

  it('keeps the content character by character: byte order mark, CRLF, emoji', async () => {
    const content = '\uFEFFTitle\r\n\r\nA “quote” 🚲.\r';
    const folder = await temporaryFolder({ 'a.md': content });
    expect(await loadFolder(folder)).toEqual([{ file: 'a.md', content }]);
  });

  it('names the line on which a file stops being UTF-8', async () => {
    const windows1252 = Buffer.from('Title\n\nThe caf\xe9 reopened.\n', 'latin1');
    const folder = await temporaryFolder({ 'cafe.txt': windows1252, 'fine.txt': 'Fine \uFFFD' });
    expect(await loadFolder(folder)).toEqual([
      {
        file: 'cafe.txt',
        problem: {
          file: 'cafe.txt',
          line: 3,
          what: 'the file is not UTF-8',
          fix: 'save it again with the encoding UTF-8',
        },
      },
      { file: 'fine.txt', content: 'Fine \uFFFD' },
    ]);
  });

  it('finds a character that is cut off at the end of a file', async () => {
    const folder = await temporaryFolder({ 'a.md': Buffer.from('one\ntwo €').subarray(0, -1) });
    expect(await loadFolder(folder)).toMatchObject([{ problem: { line: 2 } }]);
  });

  it('reads only the first of two files that would be the same story', async () => {
    const folder = await temporaryFolder({ 'a.txt': 'second', 'a.md': 'first' });
    expect(await loadFolder(folder)).toMatchObject([
      { file: 'a.md', content: 'first' },
      { file: 'a.txt', problem: { line: 1, what: 'has the same story name as a.md' } },
    ]);
  });

  it('reports a link that leads nowhere', async () => {
    const folder = await temporaryFolder();
    await symlink('/nowhere/at/all', path.join(folder, 'link.md'));
    expect(await loadFolder(folder)).toMatchObject([
      { file: 'link.md', problem: { what: 'cannot be read (ENOENT)' } },
    ]);
  });

  it.skipIf(process.getuid?.() === 0)('reports a file that may not be read', async () => {
    const folder = await temporaryFolder({ 'a.md': 'secret', 'b.md': 'open' });
    await chmod(path.join(folder, 'a.md'), 0);
    expect(await loadFolder(folder)).toMatchObject([
      { problem: { what: 'cannot be read (EACCES)', fix: 'make it readable or remove it' } },
      { content: 'open' },
    ]);
  });
});
