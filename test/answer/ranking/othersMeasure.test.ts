import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/answer/explain.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(`Tram stops at the bridge of Nordby

The driver, who has worked on the tram for six years, stopped at the bridge.

A four-minute film shows how she got out. The wall beside it is 30 metres long.
`);
const confidence = (text: string) => explain({ text }, corpus).confidence;

describe('how long something is', () => {
  it.each(['How long is the tram?', 'how long’s the tram', 'How long is the bridge?'])(
    'is not told by how long something went on: %s',
    (question) => {
      expect(confidence(question)).toBe(0);
    },
  );

  it.each([
    'How long is the film?',
    'How long is the wall?',
    'How long has the driver worked there?',
  ])('is told by what it has: %s', (question) => {
    expect(confidence(question)).toBeGreaterThan(0);
  });
});
