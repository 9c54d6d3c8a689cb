import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spellOutShorthand } from '../../../src/answer/question/shorthand.ts';

describe('shorthand of a chat', () => {
  it.each([
    ['how many ppl were hurt', 'how many people were hurt'],
    ['why did the govt pay 40 hrs', 'why did the government pay 40 hours'],
    ['what did u see b4 xmas?', 'what did you see before Christmas?'],
  ])('is written in full: %s', (short, whole) => {
    expect(spellOutShorthand(short)).toBe(whole);
  });

  it.each(['Who is Bc Nan?', 'what is a gov-info', "who's ur-Hamlet by", 'the coso of n.b4x'])(
    'is no part of a name or of another word: %s',
    (question) => {
      expect(spellOutShorthand(question)).toBe(question);
    },
  );

  it('is never found twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (question) => {
        const once = spellOutShorthand(question);
        expect(spellOutShorthand(once)).toBe(once);
      }),
    );
  });
});
