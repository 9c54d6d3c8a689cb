import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(`Sea wall cracks at Nordby

Harbour master Marta Quill closed the port on Monday. “The wall has a crack as wide as a hand,” Quill told the Nordby Courier.

Fisherman Tomas Brede slept badly. “I lay awake and counted the waves,” Brede told Radio Calder on Tuesday. “My wife Inga said that the wall would hold.”

Mayor Olaf Strand wept at the wall.
`);
const ask = (text: string) => answer({ text }, corpus);
const quoted = (text: string) =>
  ask(text)
    .quotes.slice(0, 1)
    .map((quote) => slice(quote.story.text, quote))
    .join();

describe('to whom somebody spoke', () => {
  it.each([
    ['Which newspaper did Marta Quill talk to?', 'told the Nordby Courier'],
    ['Which radio station did Brede speak to?', 'told Radio Calder'],
  ])('%s', (question, words) => {
    expect(quoted(question)).toContain(words);
  });

  it('is not said of somebody who spoke to nobody', () => {
    expect(ask('Which newspaper did Olaf Strand talk to?').answered).toBe(false);
  });
});

describe('words that were given to one newspaper', () => {
  it('are not said to have been given to another', () => {
    expect(ask('What did Marta Quill tell Radio Calder?').answered).toBe(false);
    expect(ask('What did Marta Quill tell the BBC?').answered).toBe(false);
  });
});

describe('words inside another’s', () => {
  it('are theirs who said them', () => {
    expect(quoted('What did Inga say about the wall?')).toContain('the wall would hold');
  });

  it('are not those of somebody’s husband', () => {
    expect(ask('What did Marta Quill’s husband say about the wall?').answered).toBe(false);
  });

  it('are not withheld as another’s, nor are another’s given for them', () => {
    expect(quoted('What did Olaf Strand say about the wall?')).not.toContain('“');
  });
});

describe('words of somebody asked for by trade', () => {
  it('are quoted, and not those of others who say more of it', () => {
    expect(quoted('What did the harbour master say about the waves?')).toContain('a crack as wide');
    expect(quoted('What did the fisherman say about the wall?')).toContain('Brede told');
  });
});
