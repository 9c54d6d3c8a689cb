import { describe, expect, it } from 'vitest';
import { personIn } from '../peopleIn.ts';

describe('a role that only the lead tells', () => {
  it.each([
    ['A lorry driver has been jailed.\n\nBen Low, 44, of Hull, wept.', 'lorry driver'],
    ['A sheep farmer who shot a drone has been cleared.\n\nBen Low, 44, wept.', 'sheep farmer'],
    ['A nurse has been attacked.\n\nBen Low, 44, was held.', ''],
    ['A man has been held.\n\nBen Low, 44, wept.', ''],
    ['A lorry driver has been jailed.\n\nBen Low wept.', ''],
    ['A lorry driver has been jailed.\n\nBen Low, 44, a baker, wept.', 'baker'],
  ])('%s', (story, role) => {
    expect(personIn(story, 'Ben Low').roles.join('; ')).toBe(role);
  });
});
