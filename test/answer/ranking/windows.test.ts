import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestExcerpt } from '../../../src/answer/ranking/longestExcerpt.ts';
import { cutWindows } from '../../../src/answer/ranking/windows.ts';
import { corpusOf, passageWith } from '../../search/corpusOf.ts';

const windowsOf = (paragraph: string) => {
  const corpus = corpusOf(`Storm closes the harbour\n\n${paragraph}\n`);
  const passage = passageWith(paragraph.slice(0, 12), corpus);
  return cutWindows(passage).map((window) => ({
    ...window,
    words: passage.story.text.slice(window.start, window.end),
  }));
};

describe('windows', () => {
  it('are every sentence alone and every run of two or three', () => {
    const words = windowsOf('Alarms rang. Boats fled. Waves rose. Walls held.').map(
      (window) => window.words,
    );
    expect(words).toHaveLength(9);
    expect(words).toContain('Boats fled.');
    expect(words).toContain('Boats fled. Waves rose. Walls held.');
    expect(words).not.toContain('Alarms rang. Boats fled. Waves rose. Walls held.');
  });

  it('are no longer than an excerpt, but for words that cannot be cut', () => {
    const long = `Alarms rang ${'and waves rose over the wall '.repeat(18)}at night.`;
    const words = windowsOf(`${long} Boats fled.`).map((window) => window.words);
    expect(words).toEqual([long, 'Boats fled.']);
  });

  it('begin and end with their words', () => {
    for (const { passage, terms, words } of windowsOf('Alarms rang. “Go home,” she said.')) {
      expect(words.toLowerCase()).toContain(passage.terms[terms.start]?.word);
      expect(words.toLowerCase()).toContain(passage.terms[terms.end - 1]?.word);
    }
  });

  it('of any story are whole sentences and fit an excerpt or are one sentence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem({ mode: 'sentences', maxCount: 6 }), { minLength: 1 }),
        (texts) => {
          for (const passage of corpusOf(`A storm\n\n${texts.join('\n\n')}\n`).passages) {
            for (const { start, end, sentences } of cutWindows(passage)) {
              expect(passage.block.sentences[sentences.start]?.start).toBe(start);
              expect(passage.block.sentences[sentences.end - 1]?.end).toBe(end);
              if (sentences.end - sentences.start > 1)
                expect(end - start).toBeLessThanOrEqual(longestExcerpt);
            }
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
