import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Waits until what was written into the file is on the disk. */
export function flushFile(file: string): void {
  flush(file, 'r+');
}

/** Waits until the names in the folder are on the disk. Windows has no way to, and no need. */
export function flushFolder(folder: string): void {
  if (process.platform !== 'win32') flush(folder, 'r');
}

function flush(place: string, flags: 'r' | 'r+'): void {
  const descriptor = openSync(place, flags);
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
