import { expect, it } from 'vitest';
import { headOfRole } from '../../src/story/headOfRole.ts';

it.each([
  ['mother of the boy', 'mother'],
  ['the boy’s mother', 'mother'],
  ["astronaut's mother", 'mother'],
  ["Ann Lee's mother", 'mother'],
  ['former head of the port', 'former head'],
  ['retired astronaut', 'retired astronaut'],
  ['Bank of England', 'Bank of England'],
  ["St John's Ambulance", "St John's Ambulance"],
  ['The mayor of Nordby', 'The mayor'],
])('%s is said of: %s', (phrase, head) => {
  expect(headOfRole(phrase)).toBe(head);
});
