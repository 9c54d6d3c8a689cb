import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findMatches } from '../../../src/answer/ranking/matches.ts';
import { corpusOf, passageWith } from '../../search/corpusOf.ts';

/** How strongly the sentence meets each word of the question. */
function strengths(question: string, sentence: string): readonly number[] {
  const corpus = corpusOf(`Storm closes the harbour\n\n${sentence}\n`);
  return findMatches(readQuestion(question, corpus), passageWith(sentence, corpus)).strongest;
}

describe('a word of a question is met', () => {
  it('by itself in full, and less by a word of like meaning', () => {
    expect(strengths('Who closed?', 'The master closed it.')).toEqual([1]);
    const [shut] = strengths('Who shut?', 'The master closed it.');
    expect(shut).toBeGreaterThan(0);
    expect(shut).toBeLessThan(1);
  });

  it('by “called” where somebody calls, not where it only gives a name', () => {
    const phoned = (sentence: string) => strengths('Who telephoned?', sentence)[0];
    expect(phoned('The master called the guard at once.')).toBeGreaterThan(0);
    expect(phoned('She called Brede at once.')).toBeGreaterThan(0);
    expect(phoned('An account called Harbour Watch was shut.')).toBe(0);
    expect(phoned('The boat was called “Tern” by all.')).toBe(0);
  });
});
