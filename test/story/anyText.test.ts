import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { findSentences } from '../../src/story/sentences.ts';
import { contains, type Span } from '../../src/story/span.ts';
import { findWords } from '../../src/story/words.ts';

const NEWSY = [
  ...['a', 'B', 'é', '7', '東', 'The', 'Mr', 'U.S', 'said', 'By Jane Doe', 'Read more', 'Getty'],
  ...['.', '!', '?', '…', '。', ',', ':', '-', '–', '#', '@', '/', '*', '_', '>', '|', '\\'],
  ...['"', "'", '“', '”', '‘', '’', '«', '»', '(', ')', '[', ']', '![', ']('],
  ...[
    ' ',
    '  ',
    '\t',
    '\n',
    '\r\n',
    '\n\n',
    '\r',
    '\u2028',
    '\u00A0',
    '\uFEFF',
    '\u0000',
    '\u0007',
  ],
  ...['\uD83D', '\uDE00', '😀', '\u0301', '---', '---\n', 'title: x\n'],
];

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...NEWSY), maxLength: 120 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((units) => String.fromCharCode(...units)),
);

function expectSpansOf(text: string, spans: readonly Span[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    const words = text.slice(start, end);
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end - start).toBe(words.length);
    expect(words).not.toBe('');
    expect(words.trim()).toBe(words);
    last = end;
  }
}

describe('any text at all', () => {
  it('has blocks that are ordered, apart, trimmed and not empty', () => {
    fc.assert(
      fc.property(anyText, (text) => expectSpansOf(text, findBlocks(text))),
      { numRuns: 1000 },
    );
  });

  it('has sentences that lie in their block and hold each of its visible characters once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const block of findBlocks(text)) {
          expectSpansOf(text, block.sentences);
          expect(block.sentences.every((sentence) => contains(block, sentence))).toBe(true);
          const visible = (span: Span) => text.slice(span.start, span.end).replace(/\s+/gu, '');
          expect(block.sentences.map(visible).join('')).toBe(visible(block));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('has words that are where they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = findWords(text);
        expectSpansOf(text, words);
        expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
      }),
    );
  });

  it('parses without throwing, into a story whose text is the end of the file', () => {
    fc.assert(
      fc.property(fc.constantFrom('', '---\n', '---\npeople:\n- '), anyText, (opening, rest) => {
        const content = opening + rest;
        const { story, problems } = parseStory('any', content);
        expect(story !== undefined || problems.length > 0).toBe(true);
        expect(content.endsWith(story?.text ?? '')).toBe(true);
        const lines = content.split(/\r\n|\n|\r/u).length;
        expect(
          problems.every((p) => p.line >= 1 && p.line <= lines && p.what !== '' && p.fix !== ''),
        ).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('time grows with the length of the text, not with its square', () => {
  const LENGTH = 200_000;
  const UNITS: Record<string, string> = {
    'prose on one line': 'The river rose, Mr. Poole said on Jan. 6. "We ran," he added. ',
    'prose in paragraphs': 'The river rose, Mr. Poole said on Jan. 6.\n\n"We ran," he added.\n\n',
    'hard-wrapped prose': 'the river rose by two metres in the night and nobody in town saw it\n',
    'quotation marks': '"',
    apostrophes: "'",
    stops: '.',
    'stops and spaces': '. ',
    'question marks and quotes': '?"',
    'opening brackets': '[',
    'brackets in pairs': '[]',
    parentheses: '(',
    'Markdown link heads': '[a](',
    'image heads': '![',
    stars: '*',
    'block quote marks': '> ',
    hashes: '# ',
    hashtags: '. #a',
    bullets: '- ',
    spaces: ' ',
    'spaces after a stop': 'a.                    ',
    'blank lines': '\r\n',
    letters: 'a',
    'capitals and dots': 'A.',
    digits: '1,',
    colons: ':1',
    dashes: '---',
    'dash lines': '---\n',
  };

  it.each(Object.entries(UNITS))('%s', (_, unit) => {
    const once = `a ${unit.repeat(LENGTH / unit.length)} b`;
    const twice = `a ${unit.repeat((2 * LENGTH) / unit.length)} b`;
    expect(bestOf3(() => readAll(twice))).toBeLessThan(3 * bestOf3(() => readAll(once)) + 30);
  });

  function readAll(text: string): void {
    findBlocks(text);
    findSentences(text, { start: 0, end: text.length });
    findWords(text);
  }

  function bestOf3(run: () => void): number {
    const times = [0, 1, 2].map(() => {
      const start = performance.now();
      run();
      return performance.now() - start;
    });
    return Math.min(...times);
  }
});
