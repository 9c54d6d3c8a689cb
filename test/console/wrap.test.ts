import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../src/console/wrap.ts';

function wrapped(text: string, width: number): readonly string[] {
  return wrapLines(text, width).map(({ start, end }) => text.slice(start, end));
}

describe('wrapping', () => {
  it.each([
    ['one two three', 9, ['one two', 'three']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 6, ['one', 'two', 'three']],
    ['a  double  space', 20, ['a  double  space']],
    ['unbreakably long', 5, ['unbreakably', 'long']],
    ['one\ntwo', 20, ['one', 'two']],
    ['one\r\n\r\n\r\ntwo', 20, ['one', '', 'two']],
    ['  around  ', 20, ['around']],
    ['', 20, []],
    ['日本語 日本語', 9, ['日本語', '日本語']],
    ['e\u0301te\u0301 e\u0301te\u0301', 7, ['e\u0301te\u0301 e\u0301te\u0301']],
    ['no end in sight', Number.POSITIVE_INFINITY, ['no end in sight']],
  ])('parts %j at %d columns', (text, width, lines) => {
    expect(wrapped(text, width)).toEqual(lines);
  });

  it('keeps every word in its order, whatever the text and the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 1, max: 40 }),
        (text, width) => {
          const words = wrapped(text, width).join(' ').match(/\S+/g);
          expect(words).toEqual(text.match(/\S+/g));
        },
      ),
    );
  });
});
