import { describe, expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { explain } from '../../src/answer/explain.ts';
import { corpusOf } from '../search/corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill, 54, closed the port of Nordby on 4 March 2021 because the sea wall had cracked.

Repairs to the wall will cost £300,000, the council said.
`);

describe('an explanation', () => {
  it('shows the excerpt that the answer quotes, and its exact answer', () => {
    const question = { text: 'How old is Marta Quill?' };
    const [quote] = answer(question, corpus).quotes;
    const [winner] = explain(question, corpus).excerpts;
    expect(winner).toMatchObject({ answer: '54', start: quote?.start });
  });

  it('tells what was asked and which words counted', () => {
    const { asked, words } = explain({ text: 'How old is Marta Quill?' }, corpus);
    expect(asked).toBe('age');
    expect(words.map(({ word }) => word)).toEqual(['marta', 'quill']);
  });

  it('gives reasons, the strongest first', () => {
    for (const { reasons } of explain({ text: 'What will repairs cost?' }, corpus).excerpts) {
      const strengths = reasons.map(({ added }) => Math.abs(added));
      expect(strengths).toEqual([...strengths].sort((a, b) => b - a));
    }
  });

  it('of an overview shows the opening, which needs no reasons', () => {
    const { asked, excerpts, confidence } = explain({ text: 'What is this about?' }, corpus);
    expect([asked, confidence]).toEqual(['overview', 1]);
    expect(excerpts).toMatchObject([
      { text: expect.stringMatching(/^Harbour master/), reasons: [] },
    ]);
  });

  it('explains a refusal too', () => {
    const { confidence, threshold } = explain({ text: 'Who won the cup in Peru?' }, corpus);
    expect(confidence).toBeLessThan(threshold);
  });
});
