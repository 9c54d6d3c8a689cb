import fc from 'fast-check';
import { expect, it } from 'vitest';
import { narrow, narrowPieces } from '../../src/story/narrow.ts';

const anyText = fc.string({ unit: 'binary' });

it('leaves every text as it was', () => {
  fc.assert(fc.property(anyText, (text) => narrow(text) === text));
});

it('cuts the same pieces as slice does', () => {
  const spans = fc.tuple(anyText, fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(spans, ([text, start, end]) => {
      expect(narrowPieces(text)(start, end)).toBe(text.slice(start, end));
    }),
  );
});

it.each(['Café', '“Café”', 'Łódź', '\ud800'])('keeps the letters of %j', (text) => {
  expect(narrowPieces(`a ${text} b`)(2, 2 + text.length)).toBe(text);
});
