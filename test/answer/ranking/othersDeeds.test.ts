import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { explain } from '../../../src/answer/explain.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(`Two pilots come home

Mr Tomas Brede landed in Calder on Monday in a broken MS-19. The engine burnt over the sea.

Mrs Inga Strand took the ferry. She slept in the harbour at Nordby.

Tomas Brede slept in a barn near Calder.
`);
const quoted = (text: string) => {
  const [first] = answer({ text }, corpus).quotes;
  return first && slice(first.story.text, first);
};

it('does not tell of a man where it is asked what she did', () => {
  expect(quoted('Where did she land?')).toBeUndefined();
  expect(quoted('Where did he land?')).toContain('Calder');
});

it('does not tell of what is said of a man alone, though no word of it names him', () => {
  const confidence = (text: string) => explain({ text }, corpus).confidence;
  expect(confidence('Did she see the engine burn?')).toBe(0);
  expect(confidence('Did he see the engine burn?')).toBeGreaterThan(0);
});

it('finds what she did beside what a man did', () => {
  expect(quoted('Where did she sleep?')).toContain('She slept in the harbour');
  expect(quoted('Where did he sleep?')).toContain('Brede slept in a barn');
});
