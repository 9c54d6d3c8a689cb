import { expect, it } from 'vitest';
import { rememberLately } from '../../src/search/rememberLately.ts';

it('makes a thing once as long as it is remembered, and again later', () => {
  let made = 0;
  const double = rememberLately(({ number }: { number: number }, by: number) => {
    made++;
    return number * by;
  });
  const keys = Array.from({ length: 5_000 }, (_, number) => ({ number }));
  const first = { number: 21 };
  expect([double(first, 2), double(first, 2), made]).toEqual([42, 42, 1]);
  expect(keys.map((key) => double(key, 2))).toEqual(keys.map(({ number }) => number * 2));
  expect([double(first, 2), made]).toEqual([42, keys.length + 2]);
});
