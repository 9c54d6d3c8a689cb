import { inspect } from 'node:util';
import { beforeAll, expect, it, onTestFinished } from 'vitest';
import { openEmbeddedStore } from '../../../src/store/embedded/openEmbeddedStore.ts';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';
import { describeWithPostgres, freshDatabase } from '../../postgres/postgres.ts';
import { build, run } from '../../program/run.ts';

const PASSWORD = 'hunter2-hunter2';

/** The address of a fresh database with other parts. */
async function addressWith(changes: Readonly<Partial<URL>>): Promise<string> {
  return Object.assign(new URL(await freshDatabase()), { password: PASSWORD, ...changes }).href;
}

beforeAll(build, 60_000);

describeWithPostgres('the password of the database', () => {
  it.each<[string, Partial<URL>, string]>([
    ['it is wrong', {}, 'password authentication failed'],
    ['the host is unknown', { hostname: 'db.invalid' }, 'ENOTFOUND|EAI_AGAIN'],
    ['nobody listens', { port: '1' }, 'ECONNREFUSED'],
    ['there is no such database', { pathname: '/none' }, 'failed for user|does not exist'],
    ['the server knows no TLS', { search: '?sslmode=verify-full' }, 'does not support SSL'],
    ['a certificate is missing', { search: '?sslrootcert=/no/such/file' }, 'ENOENT'],
  ])('is in no error when %s', async (_, changes, reason) => {
    const store = openPostgresStore(await addressWith(changes));
    onTestFinished(() => store.close());
    store.watch(() => {});
    const error: Error = await store.check().then(
      () => expect.unreachable(),
      (failure) => failure,
    );
    expect(error).toMatchObject({
      name: 'StoreError',
      trouble: 'unwritable',
      message: expect.stringMatching(new RegExp(`^the PostgreSQL database .*(?:${reason})`)),
    });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(PASSWORD);
  });

  it('is in nothing that the program prints', async () => {
    const DATABASE_URL = await addressWith({});
    const folder = await temporaryFolder();
    const filled = openEmbeddedStore(folder);
    await filled.salt();
    await filled.close();

    const console = await run('main', [], '/status\n/add README.md\n', { DATABASE_URL });
    expect(console.stdout).toContain('Store: the PostgreSQL database cannot be used');
    const moving = await run('cli', ['migrate', '--data', folder], '', { DATABASE_URL });
    expect(moving.status).toBe(2);
    expect(moving.stderr).toMatch(/^verbatim: the PostgreSQL database cannot be used .+\n$/);
    const backingUp = await run('cli', ['backup', 'copy.db'], '', { DATABASE_URL });
    expect(backingUp).toMatchObject({ status: 2, stderr: expect.stringContaining('pg_dump') });
    expect(JSON.stringify([console, moving, backingUp])).not.toContain(PASSWORD);
  });
});
