import { describe, expect, it } from 'vitest';
import { answer } from '../../../../src/answer/answer.ts';
import { slice } from '../../../../src/story/span.ts';
import { corpusOf } from '../../../search/corpusOf.ts';

const story = corpusOf(`Pumpkin wins at Tolvik fair

The pumpkin was inspected for cracks by three judges. It came to 1,143 kilos on the scales of the harbour.

The prize for the heaviest pumpkin is 250 crowns, and 16 growers had come.

The lorry that brought the pumpkin did 90 kilometres an hour on its way down, past 12 villages.

Two visitors fainted. It was 43 degrees in the tent where the pumpkin stood.
`);

const exact = (question: string) => {
  const [quote] = answer({ text: question }, story).quotes;
  return quote?.answer && slice(quote.story.text, quote.answer);
};

describe('a figure that answers', () => {
  it('is in kilos or tons where a weight is asked for', () => {
    expect(exact('How heavy is the pumpkin?')).toMatch(/1,143/);
    expect(exact('What was the weight of the pumpkin?')).toMatch(/1,143/);
  });

  it('is in miles an hour or knots where a speed is asked for', () => {
    expect(exact('How fast did the lorry with the pumpkin go?')).toMatch(/90/);
  });

  it('is in degrees where heat is asked for', () => {
    expect(exact('How hot was it in the tent?')).toMatch(/43/);
  });
});
