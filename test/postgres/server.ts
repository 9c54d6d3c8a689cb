import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Binaries, readyBinaries } from './binaries.ts';

/** A PostgreSQL server on loopback, with data of its own in a temporary folder. */
export interface PostgresServer {
  /** Of its database `postgres`, as a superuser. */
  readonly url: string;
  /** Ends it as an operator would; every connection breaks, the data stay. */
  stop(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

const PASSWORD = 'open-sesame';

/** It sorts as English does unless told otherwise, as servers in the field may. */
const NEW_CLUSTER = [
  ...['--username=postgres', '--auth=scram-sha-256'],
  ...['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=en', '--no-sync'],
];

/** @throws Error when it does not start, with what it logged */
export async function startServer(): Promise<PostgresServer> {
  const binaries = await readyBinaries();
  if (typeof binaries === 'string') throw new Error(binaries);
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-postgres-'));
  const [data, log] = [path.join(folder, 'data'), path.join(folder, 'log')];
  const user = await giveToUnprivileged(folder);
  const port = await freePort();

  const run = async (program: keyof Binaries, ...args: readonly string[]): Promise<void> => {
    const child = execFile(binaries[program], ['-D', data, ...args], { cwd: folder, ...user });
    const printed: string[] = [];
    child.stderr?.on('data', (text: string) => printed.push(text));
    const [code] = await once(child, 'exit');
    if (code === 0) return;
    const logged = await readFile(log, 'utf8').catch(() => '');
    throw new Error(`${program} ended with code ${code}\n${printed.join('')}${logged}`);
  };
  const start = () => run('pg_ctl', 'start', '-w', '-l', log, '-o', flags(port));
  const stop = () => run('pg_ctl', 'stop', '-m', 'fast');

  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  await run('initdb', ...NEW_CLUSTER, `--pwfile=${passwordFile}`);
  await start();
  return {
    url: `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/postgres`,
    start,
    stop,
    async remove() {
      // A test may have stopped it already.
      await stop().catch(() => undefined);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** No test cuts the power, so that what the operating system has counts as written. */
function flags(port: number): string {
  return `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
}

/** PostgreSQL refuses to run as root: then it runs as a user that every system has. */
async function giveToUnprivileged(folder: string): Promise<{ uid?: number; gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'])));
  if (uid === undefined || gid === undefined) return {};
  await chown(folder, uid, gid);
  return { uid, gid };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
