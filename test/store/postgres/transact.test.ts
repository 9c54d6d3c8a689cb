import pg, { type ClientBase } from 'pg';
import { describe, expect, it } from 'vitest';
import { transact } from '../../../src/store/postgres/transact.ts';

/** A connection on which some statements fail; it notes all that it was sent. */
function connectionWith(failures: Readonly<Record<string, Error>>) {
  const sent: string[] = [];
  const query = async (statement: string): Promise<void> => {
    sent.push(statement);
    const failure = failures[statement];
    if (failure) throw failure;
  };
  return { sent, client: { query } as unknown as ClientBase };
}

const REFUSED = Object.assign(new pg.DatabaseError('duplicate', 0, 'error'), { severity: 'ERROR' });
const BROKEN = new Error('Connection terminated unexpectedly');

describe('a transaction in PostgreSQL', () => {
  it('is committed when its work is done', async () => {
    const { sent, client } = connectionWith({});
    expect(await transact(client, 'BEGIN', async () => 'done')).toBe('done');
    expect(sent).toEqual(['BEGIN', 'COMMIT']);
  });

  it('is undone when PostgreSQL refuses something', async () => {
    const { sent, client } = connectionWith({ INSERT: REFUSED });
    const work = async () => void (await client.query('INSERT'));
    await expect(transact(client, 'BEGIN', work)).rejects.toBe(REFUSED);
    expect(sent).toEqual(['BEGIN', 'INSERT', 'ROLLBACK']);
  });

  it('is left to the server when the connection broke', async () => {
    const { sent, client } = connectionWith({ INSERT: BROKEN });
    const work = async () => void (await client.query('INSERT'));
    await expect(transact(client, 'BEGIN', work)).rejects.toBe(BROKEN);
    expect(sent).toEqual(['BEGIN', 'INSERT']);
  });

  it('is said to be in doubt when no answer came to the commit', async () => {
    const { client } = connectionWith({ COMMIT: BROKEN });
    await expect(transact(client, 'BEGIN', async () => 'done')).rejects.toMatchObject({
      name: 'StoreError',
      message: expect.stringContaining('look whether the change is there before you repeat it'),
    });
  });
});
