import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** One hash of several texts, each told from the next; in hexadecimal. */
export function hashOf(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length} ${part}`);
  return hash.digest('hex');
}

/** One hash of what several files hold; in hexadecimal. Throws when one can't be read. */
export function hashOfFiles(files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}
