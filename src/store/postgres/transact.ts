import pg, { type ClientBase } from 'pg';
import { StoreError } from '../storeError.ts';

/** Runs `work` in one transaction that `begin` begins, and undoes it all when it throws. */
export async function transact<T>(
  client: ClientBase,
  begin: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    await client.query(begin);
    const result = await work();
    await commit(client);
    return result;
  } catch (error) {
    // A connection in doubt is given up instead, which undoes it as well.
    if (leavesUsable(error)) await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** Whether the connection is as good as before: it was PostgreSQL, or we, that refused. */
export function leavesUsable(error: unknown): boolean {
  if (error instanceof StoreError) return error.trouble === 'outdated';
  return error instanceof pg.DatabaseError && error.severity === 'ERROR';
}

async function commit(client: ClientBase): Promise<void> {
  try {
    await client.query('COMMIT');
  } catch (error) {
    if (leavesUsable(error)) throw error;
    throw new StoreError(
      'unwritable',
      'the connection to the PostgreSQL database broke while it saved, look whether the change is there before you repeat it',
      { cause: error },
    );
  }
}
