import { once } from 'node:events';
import path from 'node:path';
import { watch } from 'chokidar';
import { isStoryFile } from './loadFolder.ts';

/** A file counts as written when its size has not changed for so long, milliseconds. */
const SETTLED = 500;
/** Changes that come together are read together. */
const PAUSE = 300;

/**
 * Calls `onChange` after story files of the folder have changed and are written to their end.
 *
 * @returns ends the watching
 */
export async function watchFolder(
  folder: string,
  onChange: () => void,
): Promise<() => Promise<void>> {
  let timer: NodeJS.Timeout | undefined;
  const watcher = watch(folder, {
    depth: 0,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: SETTLED },
  });
  watcher.on('all', (_, file) => {
    if (!isStoryFile(path.basename(file))) return;
    clearTimeout(timer);
    timer = setTimeout(onChange, PAUSE);
  });
  await once(watcher, 'ready');
  return async () => {
    clearTimeout(timer);
    await watcher.close();
  };
}
