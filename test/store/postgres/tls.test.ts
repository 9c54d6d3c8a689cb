import path from 'node:path';
import pg from 'pg';
import { expect, it, onTestFinished } from 'vitest';
import { connectionTo } from '../../../src/store/postgres/connection.ts';
import { openPostgresStore } from '../../../src/store/postgres/openPostgresStore.ts';
import { describeWithServer, freshServer } from '../../postgres/postgres.ts';

const CERTIFICATE = path.resolve(import.meta.dirname, '../../library/tls/testOnly.cert.pem');

describeWithServer('the connection', () => {
  it('is encrypted and checked as sslmode says', { timeout: 60_000 }, async () => {
    const server = await freshServer({ tls: true });
    onTestFinished(() => server.remove());
    expect(await isEncrypted(`${server.database}?sslmode=no-verify`)).toBe(true);
    expect(await isEncrypted(server.database)).toBe(false);

    const unknown = `${server.database}?sslmode=verify-full`;
    await expect(check(unknown)).rejects.toMatchObject({
      trouble: 'unwritable',
      message: expect.stringContaining('SELF_SIGNED_CERT'),
    });
    const otherName = `${unknown}&sslrootcert=${CERTIFICATE}`;
    await expect(check(otherName)).rejects.toMatchObject({
      trouble: 'unwritable',
      message: expect.stringContaining('ERR_TLS_CERT_ALTNAME_INVALID'),
    });
  });
});

async function check(url: string): Promise<void> {
  const store = openPostgresStore(url);
  onTestFinished(() => store.close());
  await store.check();
}

async function isEncrypted(url: string): Promise<boolean> {
  const client = new pg.Client(connectionTo(url));
  await client.connect();
  const { rows } = await client.query('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
  await client.end();
  return rows[0].ssl;
}
