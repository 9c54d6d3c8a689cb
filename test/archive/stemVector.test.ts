import { expect, it } from 'vitest';
import { stemVector } from '../../src/archive/stemVector.ts';

const document = { id: 0, text: '', meant: '', speakers: '', people: '', title: '', kind: '' };

it('labels each stem with the fields that hold it', () => {
  expect(
    stemVector({ ...document, text: 'ferri osk', meant: 'boat', title: 'ferri', people: 'ann' }),
  ).toBe(`'ferri':1A,4D 'osk':1A 'boat':2B 'ann':3C`);
});

it('counts speakers and people as one', () => {
  expect(stemVector({ ...document, speakers: 'ann', people: 'ann lee' })).toBe(`'ann':3C 'lee':3C`);
});

it('leaves out the kind of passage, and words too long for PostgreSQL', () => {
  expect(stemVector({ ...document, text: `${'x'.repeat(3_000)} osk`, kind: 'bodi' })).toBe(
    `'osk':1A`,
  );
});
