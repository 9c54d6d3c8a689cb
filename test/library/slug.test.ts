import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug } from '../../src/library/slug.ts';

describe("a story's file name", () => {
  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['CON', 'story-con'],
    ['nul.', 'story-nul'],
    ['COM1', 'story-com1'],
    ['lpt³', 'story-lpt3'],
    ['Contact', 'contact'],
    ['a\u0000b', 'a-b'],
    ['\u202Egpj.exe', 'gpj-exe'],
    ['\uD800', ''],
    ['.hidden', 'hidden'],
    ['x'.repeat(10_000), 'x'.repeat(60)],
  ])('of %j is %s', (title, name) => {
    expect(slug(title)).toBe(name);
  });

  it('is safe on every file system, whatever the title', () => {
    const path = fc.string({
      unit: fc.constantFrom(...'./\\:*?"<>|~ \0\n\u202E%-ACNOacno1İſ'.split('')),
    });
    const device = fc
      .constantFrom('con', 'PRN', 'Aux', 'nul', 'COM1', 'lpt9')
      .map((name) => `.${name}:`);
    const any = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(fc.oneof(any, path, device, fc.string({ maxLength: 200 })), (title) => {
        const name = slug(title);
        expect(name).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)$/);
        expect(name.length).toBeLessThanOrEqual(60);
        expect(slug(name)).toBe(name);
      }),
    );
  });
});
