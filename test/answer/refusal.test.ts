import { describe, expect, it } from 'vitest';
import { explain } from '../../src/answer/explain.ts';
import { corpusOf } from '../search/corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill closed the port of Nordby on Monday because the sea wall had cracked.

The Northern Harbour Authority said that the space behind the wall was full of water.
`);
const confidence = (text: string) => explain({ text }, corpus).confidence;

describe('a question about somebody or something that no story has heard of', () => {
  it.each([
    'Why did Hatterick close the port of Nordby?',
    'Did Quill close the port of Nordby for SpaceX?',
    'Who is the master of the Zorblatt behind the sea wall?',
  ])('is refused, however much it shares with a story: %s', (text) => {
    expect(confidence(text)).toBe(0);
  });

  it.each([
    'Why did the Norwegian harbour master close the port of Nordby?',
    'Why did Marta Qill close the port of Nordby?',
    'Why did Marta Quill close the port of Nordby at Christmas?',
  ])('is another matter where it may be a place, a day or a slip: %s', (text) => {
    expect(confidence(text)).toBeGreaterThan(0);
  });
});
