import { describe, expect, it } from 'vitest';
import { corpusOf, passageWith } from './corpusOf.ts';

const corpus = corpusOf(
  `Storm closes the harbour

Read more: Ten storms that changed the coast

Marta Quill closed the port on Monday. It opened again on Tuesday.

Boats wait outside the harbour wall.

Boats wait outside the harbour wall.

“We were lucky,” said Tomas Brede, a fisherman.
`,
  'Bakers strike\n\nOvens stayed cold in the old town.\n',
);
const texts = corpus.passages.map(({ story, block }) => story.text.slice(block.start, block.end));

describe('passages', () => {
  it('hold no link lines', () => {
    expect(texts.join('\n')).not.toContain('Read more');
  });

  it('say nothing twice', () => {
    expect(texts.filter((text) => text.startsWith('Boats wait'))).toHaveLength(1);
  });

  it('are those of all stories', () => {
    expect(new Set(corpus.passages.map(({ story }) => story.name))).toEqual(
      new Set(['story-1', 'story-2']),
    );
  });

  it('know which of their words make up each sentence', () => {
    const { terms, sentenceTerms } = passageWith('Marta Quill closed', corpus);
    const openers = sentenceTerms.map(({ start }) => terms[start]?.word);
    expect(openers).toEqual(['marta', 'it']);
    expect(sentenceTerms.at(-1)?.end).toBe(terms.length);
  });

  it('know their quotations and people', () => {
    const passage = passageWith('We were lucky', corpus);
    expect(passage.quotations.map(({ speaker }) => speaker?.name)).toContain('Tomas Brede');
    expect(passage.people).toEqual(['Tomas Brede']);
  });

  it('read the same words again when many others were read since', () => {
    const passage = passageWith('Marta Quill closed', corpus);
    const { terms, aliases } = passage;
    const days = Array.from({ length: 3_000 }, (_, day) => `On day ${day} it rained.`);
    expect(corpusOf(['Rain', ...days].join('\n\n')).size).toBeGreaterThan(days.length);
    expect(passage.terms).not.toBe(terms);
    expect(passage.terms).toEqual(terms);
    expect(passage.aliases).toEqual(aliases);
  });
});
