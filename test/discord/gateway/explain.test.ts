import { describe, expect, it } from 'vitest';
import { troubleOfClose, troubleOfLogin } from '../../../src/discord/gateway/explain.ts';
import { apiError, httpError } from '../apiErrors.ts';

describe('a lost or refused login', () => {
  it('tells what must change, or that it may pass', () => {
    expect(troubleOfClose(4004)).toMatchObject({
      kind: 'hopeless',
      why: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect(troubleOfClose(4014)).toEqual({ kind: 'intent-denied' });
    expect(troubleOfClose(4000)).toBeUndefined();
    expect(troubleOfLogin(new Error('Used disallowed intents'))).toEqual({ kind: 'intent-denied' });
    expect(troubleOfLogin(new Error('Authentication failed'))).toMatchObject({ kind: 'hopeless' });
    expect(troubleOfLogin(apiError(0, 401))).toMatchObject({ kind: 'hopeless' });
    expect(troubleOfLogin(httpError)).toMatchObject({ kind: 'passing' });
  });
});
