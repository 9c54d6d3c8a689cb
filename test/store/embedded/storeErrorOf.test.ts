import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSql } from '../../../src/store/embedded/sql.ts';
import { storeErrorOf } from '../../../src/store/embedded/storeErrorOf.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { temporaryFolder } from '../../library/temporaryFolder.ts';

/** An error with the code that libsql or Node.js would give it. */
function failed(codes: { code?: string; rawCode?: number }): Error {
  return Object.assign(new Error('something\nfailed'), codes);
}

describe('an error of the database', () => {
  it.each([
    ['full', { code: 'SQLITE_FULL', rawCode: 13 }],
    ['full', { code: 'ENOSPC' }],
    ['full', { code: 'EDQUOT' }],
    ['unwritable', { code: 'SQLITE_READONLY', rawCode: 8 }],
    ['unwritable', { code: 'SQLITE_READONLY_DIRECTORY', rawCode: 1544 }],
    ['unwritable', { code: 'SQLITE_CANTOPEN', rawCode: 14 }],
    ['unwritable', { code: 'SQLITE_IOERR_FSYNC', rawCode: 1034 }],
    ['unwritable', { code: 'EACCES' }],
    ['unwritable', { code: 'EROFS' }],
    ['busy', { code: 'SQLITE_BUSY', rawCode: 5 }],
    ['busy', { code: 'SQLITE_BUSY_RECOVERY', rawCode: 261 }],
    ['busy', { code: 'SQLITE_LOCKED', rawCode: 6 }],
    ['damaged', { code: 'SQLITE_CORRUPT', rawCode: 11 }],
    ['damaged', { code: 'SQLITE_NOTADB', rawCode: 26 }],
    ['failed', { code: 'SQLITE_CONSTRAINT_PRIMARYKEY', rawCode: 1555 }],
    ['failed', {}],
  ])('is %s for %j, told in one sentence that names the file', (trouble, codes) => {
    const cause = failed(codes);
    const error = storeErrorOf(cause, 'data/verbatim.db');
    expect(error).toMatchObject({ name: 'StoreError', trouble, cause });
    expect(error.message).toMatch(/^.*data\/verbatim\.db.*$/);
  });

  it('is unwritable when the file does not open', async () => {
    const missing = path.join(await temporaryFolder(), 'no', 'some.db');
    try {
      openSql(missing);
      expect.unreachable();
    } catch (error) {
      expect(storeErrorOf(error, missing)).toMatchObject({
        trouble: 'unwritable',
        message: expect.stringContaining('(it does not open)'),
      });
    }
  });

  it('stays what it is when it was told already', () => {
    const error = new StoreError('outdated', 'look again');
    expect(storeErrorOf(error, 'data/verbatim.db')).toBe(error);
  });
});
