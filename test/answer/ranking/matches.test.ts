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

describe('a name of a question', () => {
  /** Whether it is met only as the beginning of another name. */
  const ofOther = (question: string, sentence: string) => {
    const corpus = corpusOf(`Storm closes the harbour\n\n${sentence}\n`);
    const { hits } = findMatches(readQuestion(question, corpus), passageWith(sentence, corpus));
    return hits.flat().every((hit) => hit.ofOther);
  };

  it('may be but the beginning of another', () => {
    expect(ofOther('Who runs Nordby?', 'The Nordby Courier wrote of it on Monday.')).toBe(true);
  });

  it.each([
    ['Who runs Nordby?', 'The mayor of Nordby wrote of it.'],
    ['Who runs the Nordby Courier?', 'The Nordby Courier wrote of it on Monday.'],
    ['Who is Marta?', 'The mayor, Marta Quill, wrote of it.'],
  ])('is met by itself: %s %s', (question, sentence) => {
    expect(ofOther(question, sentence)).toBe(false);
  });
});
