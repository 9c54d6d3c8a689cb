/**
 * Puts the program and the libraries that every start loads into a few files, out of what the compiler
 * wrote. Node.js takes some half a millisecond for each file, and without this there are 490 for the
 * terminal and 1,180 for Discord: bundled, the first is ready 0.2 s sooner, and the second 1 s, in 15 MB
 * less memory.
 *
 * That takes longer than it saves, so it is done only when there is something new.
 */
import { statSync } from 'node:fs';

/** Among the rooms, where the program looks for the files that its own code is in. */
const FOLDER = 'dist/src/bundle';

/** Left as they are: what has native parts, and what discord.js and pg would use if it were there. */
const APART = ['libsql', 'pg', 'zlib-sync', 'bufferutil', 'utf-8-validate'];

/**
 * Node.js keeps the text of what it runs: without comments, and without letters that would double its
 * size, that is 8 MB less. (Only in a raw template must they be written as escapes by hand.) Names and
 * lines stay, for whoever reads an error.
 */
const SMALL = {
  compress: false,
  mangle: false,
  codegen: { asciiOnly: true, removeWhitespace: false },
};

/** Newer than the bundle when something in it has changed: compiled code, or a library. */
const SOURCES = ['bundle.mjs', 'dist/.tsbuildinfo', 'node_modules/.package-lock.json'];

if (SOURCES.some((file) => changedAt(file) > changedAt(`${FOLDER}/main.js`))) {
  const { build } = await import('rolldown');
  const { codeOf } = await import('./dist/src/library/codeOf.js');
  const { hashOfFiles } = await import('./dist/src/library/hashOf.js');
  const hashes = { search: hashOfFiles(codeOf('search')), story: hashOfFiles(codeOf('story')) };
  await build({
    input: { main: 'dist/src/main.js', cli: 'dist/src/cli.js' },
    platform: 'node',
    external: [...APART, /^@resvg\//, /^#/],
    // For library/readerVersion.ts.
    transform: { define: { HASHES_OF_CODE: JSON.stringify(hashes) } },
    // Of discord.js alone, which can run code given to a shard as text; nobody gives it any.
    checks: { eval: false },
    // What an older start wrote stays: a program that runs just now may still load it.
    output: { dir: FOLDER, format: 'esm', comments: false, minify: SMALL },
  });
}

/** @returns milliseconds since 1970; 0 when there is no such file */
function changedAt(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
