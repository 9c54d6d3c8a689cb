import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasWords, questionText } from '../../../src/discord/messages/questionText.ts';

const names = {
  users: new Map([['2', 'Ana']]),
  roles: new Map([['3', 'editors']]),
  channels: new Map([['4', 'news']]),
};

describe('the question in a message', () => {
  it.each([
    ['<@1> who won?', 'who won?'],
    ['who won, <@!1>?', 'who won, ?'],
    ['did <@2> of <@&3> win in <#4>?', 'did Ana of editors win in news ?'],
    ['<@1>', ''],
    ['who <:wave:123> won <a:go:5> <t:1234567890:R>', 'who won'],
    ['@everyone who won?', 'everyone who won?'],
    ['```js\nwho won?\n```', 'who won?'],
    ['`who` **won** ||it||?', 'who won it ?'],
    ['> who won?\n# when?', 'who won? when?'],
    ['who\u0000 \u202ewon\r\n\t?', 'who won ?'],
    ['', ''],
  ])('of %j is %j', (content, question) => {
    expect(questionText(content, names)).toBe(question);
  });

  it('is never more than one line, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (content) => {
        expect(questionText(content)).toMatch(/^(\S(.*\S)?)?$/u);
      }),
    );
  });
});

describe('words', () => {
  it.each(['who?', 'кто?', '誰が勝った', '2021?', 'مَن'])('are in %j', (text) => {
    expect(hasWords(text)).toBe(true);
  });

  it.each(['😀😀', '1️⃣', '?!…', 'ℹ️', '👩‍🚀🇬🇧'])('are not in %j', (text) => {
    expect(hasWords(text)).toBe(false);
  });
});
