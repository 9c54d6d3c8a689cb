import { execFile, execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '../freePort.ts';
import { type Binaries, reachable, readyBinaries } from './binaries.ts';

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

/** Covers news.example, and no address. */
const CERTIFICATE = path.resolve(import.meta.dirname, '../library/tls/testOnly');

export interface ServerOptions {
  /** Whether it can speak TLS, with the tests' own certificate. */
  readonly tls?: boolean;
}

/** @throws Error when it does not start, with what it logged */
export async function startServer({ tls = false }: ServerOptions = {}): Promise<PostgresServer> {
  const found = await readyBinaries();
  if (typeof found === 'string') throw new Error(found);
  const folder = await mkdtemp(path.join(tmpdir(), 'verbatim-postgres-'));
  const [data, log] = [path.join(folder, 'data'), path.join(folder, 'log')];
  const user = await giveToUnprivileged(folder);
  const binaries = 'uid' in user ? reachable(found, path.join(folder, 'programs')) : found;
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
  const start = () => run('pg_ctl', 'start', '-w', '-l', log, '-o', flags(port, tls));
  const stop = () => run('pg_ctl', 'stop', '-m', 'fast');

  const passwordFile = path.join(folder, 'password');
  await writeFile(passwordFile, PASSWORD);
  await run('initdb', ...NEW_CLUSTER, `--pwfile=${passwordFile}`);
  if (tls) await putCertificate(folder, user);
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
function flags(port: number, tls: boolean): string {
  const usual = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off`;
  // Seen from the folder of the data.
  return tls ? `${usual} -c ssl=on -c ssl_cert_file=../cert.pem -c ssl_key_file=../key.pem` : usual;
}

interface User {
  readonly uid?: number;
  readonly gid?: number;
}

/** PostgreSQL takes a key only when nobody but its user can read it. */
async function putCertificate(folder: string, { uid, gid }: User): Promise<void> {
  for (const part of ['cert', 'key']) {
    const file = path.join(folder, `${part}.pem`);
    await writeFile(file, await readFile(`${CERTIFICATE}.${part}.pem`), { mode: 0o600 });
    if (uid !== undefined && gid !== undefined) await chown(file, uid, gid);
  }
}

/** PostgreSQL refuses to run as root: then it runs as a user that every system has. */
async function giveToUnprivileged(folder: string): Promise<User> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'nobody'])));
  if (uid === undefined || gid === undefined) return {};
  await chown(folder, uid, gid);
  return { uid, gid };
}
