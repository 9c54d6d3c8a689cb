import { archiveFolder } from '../archive/archiveFolder.ts';
import { counted } from '../console/counted.ts';
import { formatProblem } from '../library/snapshot.ts';
import { configuredArchive } from './configured.ts';
import { print, tell } from './print.ts';

/** Makes the archive hold a folder's stories; problems and what is done so far go to stderr. */
export async function fillArchive(folder: string): Promise<void> {
  const began = performance.now();
  const filled = await archiveFolder(folder, configuredArchive(), {
    done: (files, of) => tell(`${files} of ${counted(of, 'file', 'files')}`),
    problem: (problem) => tell(formatProblem(problem)),
  });
  const counts = Object.entries(filled).map(([what, stories]) => `${stories} ${what}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  print(`${counts.join(', ')} (${seconds} s)`);
}
