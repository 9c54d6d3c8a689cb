import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { storeErrorOf } from '../../../src/store/postgres/storeErrorOf.ts';
import { StoreError } from '../../../src/store/storeError.ts';

/** An error as PostgreSQL reports it. */
function reported(code: string): Error {
  return Object.assign(new pg.DatabaseError('something\nfailed', 0, 'error'), { code });
}

describe('an error of PostgreSQL', () => {
  it.each([
    ['full', reported('53100')],
    ['unwritable', reported('28P01')],
    ['unwritable', reported('3D000')],
    ['unwritable', reported('42501')],
    ['unwritable', reported('25006')],
    ['unwritable', reported('57P01')],
    ['unwritable', reported('08006')],
    ['busy', reported('40001')],
    ['busy', reported('40P01')],
    ['busy', reported('55P03')],
    ['busy', reported('57014')],
    ['busy', reported('53300')],
    ['damaged', reported('XX001')],
    ['damaged', reported('42P01')],
    ['failed', reported('23505')],
    ['unwritable', Object.assign(new Error('no route'), { code: 'EHOSTUNREACH' })],
    ['unwritable', new Error('Connection terminated unexpectedly')],
    ['unwritable', new Error('timeout exceeded when trying to connect')],
    ['unwritable', new Error('Query read timeout')],
    ['failed', new TypeError('x is not a function')],
  ])('is %s for %o, told in one line', (trouble, cause) => {
    const error = storeErrorOf(cause);
    expect(error).toMatchObject({ name: 'StoreError', trouble, cause });
    expect(error.message).toMatch(/^the .*PostgreSQL database.*$/);
  });

  it('stays what it is when it was told already', () => {
    const error = new StoreError('outdated', 'look again');
    expect(storeErrorOf(error)).toBe(error);
  });
});
