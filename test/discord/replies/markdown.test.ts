import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  bold,
  clip,
  escapeMarkdown,
  oneLine,
  visibleText,
} from '../../../src/discord/replies/markdown.ts';
import { plainText, readMarkdown } from './discordMarkdown.ts';

const TRICKS = [
  '**bold** __under__ *it* _it_ ~~strike~~ ||spoiler||',
  '`code` ```js\nalert(1)\n``` ``two``',
  '> quote\n>>> rest\n# heading\n## two\n-# small\n- item\n* item\n+ item\n1. one\n12) two',
  '[free money](https://example.org) <https://example.org> http://example.org/_a_',
  '@everyone @here <@123> <@!123> <@&123> <#123> </ask:123> <id:home> <:e:1> <a:e:1> :smile:',
  '<t:1234567890:R> \\* \\\\ \\',
  'a\r\nb\rc\u2028d\u0085e\tf\u0000g\u202eevil\u202c',
  '¯\\_(ツ)_/¯ 12:30 at 7:05',
  'ends with a star* and _',
];

const markdownLike = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TRICKS),
      fc.constantFrom(...'*_~|`>#-+[]()<>@:/\\.!1 \n\r\t0aé'),
      fc.constantFrom('http', 'https://', '**', '```', '||', '> ', '\n- ', '\n# ', 'www.'),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

describe('escaping for Discord', () => {
  it.each(TRICKS)('shows %j as its own words and nothing else', (trick) => {
    const pieces = readMarkdown(escapeMarkdown(trick));
    expect(pieces.filter((piece) => piece.mark)).toEqual([]);
    expect(plainText(pieces)).toBe(visibleText(trick));
  });

  it('shows the words of any text and never formats, links, pings or hides', () => {
    fc.assert(
      fc.property(markdownLike, (source) => {
        const pieces = readMarkdown(escapeMarkdown(source));
        expect(pieces.filter((piece) => piece.mark)).toEqual([]);
        expect(plainText(pieces)).toBe(visibleText(source));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps words, and drops only what cannot be seen', () => {
    expect(visibleText('a\r\nb\u202ec\u0007d\ue000')).toBe('a\nbcd\ue000');
    expect(visibleText('half \ud83d of a pair')).toBe('half \ufffd of a pair');
  });
});

describe('bold and quotes', () => {
  it('makes text bold line by line, without the space around it', () => {
    expect(bold(' two words \n\nmore')).toBe(' **two words** \n\n**more**');
  });

  it('keeps every line of a block quote inside it', () => {
    expect(blockQuote('a\n\n\n\nb')).toBe('> a\n> \n> b');
    fc.assert(
      fc.property(markdownLike, (source) => {
        const lines = blockQuote(escapeMarkdown(source)).split('\n');
        expect(lines.every((line) => line.startsWith('> '))).toBe(true);
      }),
    );
  });
});

describe('labels', () => {
  it('are cut between words and never inside a character', () => {
    expect(clip('a short one', 80)).toBe('a short one');
    expect(clip('one two three', 9)).toBe('one two…');
    expect(clip('😀😀😀😀', 4)).toBe('😀…');
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.integer({ min: 3, max: 40 }),
        (text, limit) => {
          const clipped = clip(text, limit);
          expect(clipped.length).toBeLessThanOrEqual(limit);
          expect(visibleText(clipped)).not.toContain('\ufffd');
        },
      ),
    );
  });

  it('stay on one line', () => {
    expect(oneLine('# Two\n\nlines', 50)).toBe('\\# Two lines');
  });
});
