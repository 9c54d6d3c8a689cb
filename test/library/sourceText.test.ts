import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/library/inputError.ts';
import { cleanText, sourceText } from '../../src/library/sourceText.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (text: string) => Buffer.from(text, 'latin1');

describe('the text of uploaded bytes', () => {
  it('is theirs, with plain line breaks and no byte order mark', () => {
    expect(sourceText(bytes('\uFEFFA “title”\r\n\r\nText.\r'), 'a.txt')).toBe(
      'A “title”\n\nText.\n',
    );
  });

  it.each<[string, Uint8Array, RegExp]>([
    ['nothing', bytes(''), /^a\.txt is empty, put the story's text into it$/],
    ['a zip', raw('PK\x03\x04'), /is a zip file or an office document, open it, copy/],
    ['an old Word file', raw('\xD0\xCF\x11\xE0'), /is an old office document, open it/],
    ['a PDF', raw('%PDF-1.7'), /is a PDF, open it, copy its text into a \.txt file/],
    ['rich text', raw('{\\rtf1'), /is rich text, open it/],
    ['UTF-16', raw('\xFF\xFEA\0'), /is UTF-16, save it again with the encoding UTF-8/],
    ['a PNG', raw('\x89PNG\r\n\x1A\n'), /is a picture, write its words into a \.txt file/],
    ['a JPEG', raw('\xFF\xD8\xFF\xE0'), /is a picture/],
    ['a GIF', raw('GIF89a'), /is a picture/],
    ['gzip', raw('\x1F\x8B\x08'), /is a compressed file, unpack it and import one/],
    ['7-Zip', raw('7z\xBC\xAF\x27\x1C'), /is a compressed file/],
    ['RAR', raw('Rar!\x1A\x07\0'), /is a compressed file/],
    ['WebP', raw('RIFF\x10\0\0\0WEBP'), /is a binary file, open it/],
    ['another encoding', raw('A\nCaf\xE9'), /^a\.txt:2: the file is not UTF-8, save it again/],
    ['a line of 10 MB', raw('x'.repeat(10_000_000)), /is larger than 2 MB, import one article/],
  ])('is refused for %s', (_, source, why) => {
    expect(() => sourceText(source, 'a.txt')).toThrow(InputError);
    expect(() => sourceText(source, 'a.txt')).toThrow(why);
  });

  it('is refused in one short line, whatever the file is called', () => {
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 500 }),
      fc.constantFrom('../../etc/passwd', 'CON', 'a\u0000b', '\u202Efdp.txt', 'x'.repeat(5_000)),
    );
    fc.assert(
      fc.property(names, (name) => {
        expect(() => sourceText(bytes(''), name)).toThrow(
          /^[^\p{Cc}\u202A-\u202E\u2066-\u2069]{0,250} is empty, put the story's text into it$/u,
        );
      }),
    );
  });
});

describe('text that was pasted', () => {
  it.each([
    ['', /^the text is empty/],
    [' \n', /is empty/],
    ['a\0b', /^the text is a binary file/],
    ['a\uD83D', /^the text holds half a character, copy the text once more/],
  ])('is refused when it is %j', (pasted, why) => {
    expect(() => cleanText(pasted, 'the text')).toThrow(why);
  });
});
