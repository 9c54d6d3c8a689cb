import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteMarkdown } from '../../../src/discord/replies/excerpt.ts';
import { visibleText } from '../../../src/discord/replies/markdown.ts';
import { plainText, readMarkdown } from './discordMarkdown.ts';
import { spanOf, storyOf } from './storyOf.ts';

const story = storyOf([
  'The ferry left at noon. Forty people were aboard. The sea was calm.',
  'It came back at dusk.',
]);
const whole = { story, kind: 'body', start: 0, end: story.text.length } as const;

describe('an excerpt as a block quote', () => {
  it('marks the answer in bold', () => {
    const excerpt = {
      ...whole,
      ...spanOf(story, 'Forty people were aboard.'),
      answer: spanOf(story, 'Forty people'),
    };
    expect(quoteMarkdown(excerpt, 1000)).toBe('> **Forty people** were aboard.');
  });

  it('keeps paragraphs apart inside the quote', () => {
    expect(quoteMarkdown(whole, 1000)).toMatch(/calm\.\n> \n> It came/);
  });

  it('is cut at the end of a sentence', () => {
    expect(quoteMarkdown(whole, 60)).toBe('> The ferry left at noon. Forty people were aboard.');
  });

  it('keeps the sentence with the answer when it is cut', () => {
    const answer = spanOf(story, 'dusk');
    expect(quoteMarkdown({ ...whole, answer }, 40)).toBe('> It came back at **dusk**.');
    expect(quoteMarkdown({ ...whole, answer }, 55)).toBe(
      '> The sea was calm.\n> \n> It came back at **dusk**.',
    );
  });

  it('cuts only a sentence longer than the limit between words, and says so', () => {
    const long = storyOf([`${'word '.repeat(300)}end.`]);
    const quote = quoteMarkdown(
      { story: long, kind: 'body', start: 0, end: long.text.length },
      100,
    );
    expect(quote).toMatch(/^> (word )+word \[…\]$/);
    expect(quote.length).toBeLessThanOrEqual(100);
  });

  it('says where an overlong sentence goes on beside its quoted part', () => {
    const listed = storyOf([`Among them are ${'a mayor, '.repeat(60)}and a queen.`]);
    const quoted = { story: listed, kind: 'body', ...spanOf(listed, 'a mayor, a mayor') } as const;
    expect(quoteMarkdown(quoted, 1000)).toBe('> […] a mayor, a mayor […]');
    const ending = { ...quoted, ...spanOf(listed, 'and a queen.') };
    expect(quoteMarkdown(ending, 1000)).toBe('> […] and a queen.');
  });

  it('shows the source words and fits, whatever they are and wherever they are cut', () => {
    const paragraph = fc.string({ unit: 'grapheme', maxLength: 400 });
    fc.assert(
      fc.property(
        fc.array(paragraph, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 40, max: 900 }),
        (paragraphs, limit) => {
          const source = storyOf(paragraphs);
          const quote = quoteMarkdown(
            { story: source, kind: 'body', start: 0, end: source.text.length },
            limit,
          );
          expect(quote.length).toBeLessThanOrEqual(limit);
          const shown = plainText(readMarkdown(quote.replace(/^> /gm, '').replace(/ \[…\]$/, '')));
          expect(squeezed(visibleText(source.text))).toContain(squeezed(shown));
        },
      ),
      { numRuns: 500 },
    );
  });
});

function squeezed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
