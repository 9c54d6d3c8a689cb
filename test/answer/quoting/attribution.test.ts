import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/answer/quoting/attribution.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const text = `Storm closes the harbour

“We were lucky,” said Tomas Brede. His wife, Marta Quill, was at sea. The wall will be mended, the council said.
`;
const [story] = corpusOf(text).stories;
const spanOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const speaker = (around: string, answer?: string) =>
  attribute(story?.quotations ?? [], spanOf(around), answer ? spanOf(answer) : undefined)?.speaker
    ?.name;

describe('an excerpt is attributed to', () => {
  it('whoever says the exact answer', () => {
    expect(speaker('The wall will be mended, the council said.', 'mended')).toBe('the council');
  });

  it('the speaker who is the answer', () => {
    expect(speaker('“We were lucky,” said Tomas Brede.', 'Tomas Brede')).toBe('Tomas Brede');
  });

  it('nobody for a sentence in which nobody speaks, whoever speaks beside it', () => {
    expect(speaker('His wife, Marta Quill, was at sea.', 'at sea')).toBeUndefined();
  });

  it('the longest words in it, where no exact answer is known', () => {
    expect(speaker(text.slice(text.indexOf('“')).trimEnd())).toBe('the council');
  });
});
