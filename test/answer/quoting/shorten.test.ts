import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const firstQuote = (paragraph: string, question: string) => {
  const [quote] = answer({ text: question }, corpusOf(`Harbour news\n\n${paragraph}\n`)).quotes;
  return quote && slice(quote.story.text, quote);
};

it('quotes the sentence that answers without its neighbours', () => {
  const paragraph =
    'The ferry Maren left Tolvik at noon on Monday. Its captain is Berit Osmund. The kitchen serves soup.';
  expect(firstQuote(paragraph, 'Who is the captain of the ferry Maren?')).toContain('Berit Osmund');
  expect(firstQuote(paragraph, 'What does the kitchen serve?')).toBe('The kitchen serves soup.');
});

it('keeps a sentence whose answer may be the one that was asked for', () => {
  const paragraph =
    'The regatta at Tolvik was won by the Maren. Berit Osmund steered her past the pier at noon.';
  expect(firstQuote(paragraph, 'Who took the winning boat through the regatta?')).toBe(paragraph);
});
