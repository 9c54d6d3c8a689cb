import { describe, expect, it } from 'vitest';
import { briefly, meaningOf } from '../../src/discord/failures.ts';
import { apiError, httpError } from './apiErrors.ts';

describe('a failed request', () => {
  it.each([
    [apiError(10062, 404), 'settled'],
    [apiError(40060, 400), 'settled'],
    [apiError(50013, 403), 'forbidden'],
    [apiError(10008, 404), 'no-reference'],
    [
      apiError(50035, 400, 'Invalid Form Body\nmessage_reference[X]: Unknown message'),
      'no-reference',
    ],
    [apiError(50035, 400, 'Invalid Form Body\ncomponents[X]: too long'), 'other'],
    [apiError(50007, 403), 'unreachable'],
    [httpError, 'passing'],
    [Object.assign(new Error('reset'), { code: 'ECONNRESET' }), 'passing'],
    [new TypeError('a fault of ours'), 'other'],
  ] as const)('%s is %s', (error, meaning) => {
    expect(meaningOf(error)).toBe(meaning);
  });

  it('is logged in one line, without stack, body or address', () => {
    expect(briefly(apiError(50035, 400, 'first\nsecond'))).toEqual({
      code: 50035,
      status: 400,
      reason: 'first',
    });
    expect(JSON.stringify(briefly(apiError(1, 400)))).not.toContain('secret-token');
  });
});
