import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files with the code of a room, as they are run: TypeScript, or what was built of it. */
export function codeOf(room: 'archive' | 'search' | 'story'): string[] {
  const folder = path.join(import.meta.dirname, '..', room);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(?<!\.d)\.[jt]s$/.test(file))
    .sort()
    .map((file) => path.join(folder, file));
}
