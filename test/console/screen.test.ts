import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printable } from '../../src/console/screen.ts';

describe('making text printable', () => {
  it.each([
    ['\u001B[31mred\u001B[0m', '␛[31mred␛[0m'],
    ['bell\u0007 back\b null\0', 'bell␇ back␈ null␀'],
    ['\u009B2J and \u007F', '\uFFFD2J and \uFFFD'],
    ['abc\u202Egpj.exe', 'abc\uFFFDgpj.exe'],
    ['tab\t line\r\nend', 'tab\t line\r\nend'],
    ['“Élan” 🚲 新しい', '“Élan” 🚲 新しい'],
  ])('turns %j into %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves no control character but tabs and line breaks, and the length as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(printable(text)).not.toMatch(/(?![\t\n\r])\p{Cc}/u);
        expect(printable(text)).toHaveLength(text.length);
      }),
    );
  });
});
