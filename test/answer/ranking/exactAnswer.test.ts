import { expect, it } from 'vitest';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { findExactAnswer } from '../../../src/answer/ranking/exactAnswer.ts';
import { findMatches } from '../../../src/answer/ranking/matches.ts';
import { corpusOf, passageWith } from '../../search/corpusOf.ts';

/** Whether a sentence has words of the sort that a question asks for. */
function hasAnswer(question: string, sentence: string): boolean {
  const corpus = corpusOf(`Storm closes the harbour\n\n${sentence}\n`);
  const passage = passageWith(sentence, corpus);
  const asked = readQuestion(question, corpus);
  const whole = { start: 0, end: passage.terms.length };
  const matches = findMatches(asked, passage);
  return findExactAnswer(asked, passage, matches, whole, {})?.fits === true;
}

it('takes no person’s name for that of a ship', () => {
  const question = 'What is the name of the ferry?';
  expect(hasAnswer(question, 'The ferry’s captain, Berit Osmund, said nothing.')).toBe(false);
  expect(hasAnswer(question, 'The ferry, the Golden Maren, said nothing.')).toBe(true);
});

it('takes an animal’s name for a person’s', () => {
  expect(hasAnswer('What is the name of the dog?', 'The dog, Mr Osmund Bell, said no.')).toBe(true);
});

it('takes only what has the unit that is asked for', () => {
  expect(hasAnswer('How heavy is the pumpkin?', 'Three judges saw the pumpkin.')).toBe(false);
  expect(hasAnswer('How heavy is the pumpkin?', 'The pumpkin came to 94 kilos.')).toBe(true);
});

it('takes no newspaper for the place where somebody was', () => {
  const question = 'Where was the harbour master?';
  const told = 'The harbour master, Marta Quill, told the Nordby Post, “The wall held.”';
  expect(hasAnswer(question, told)).toBe(false);
  expect(hasAnswer(question, 'The harbour master was at the sea wall.')).toBe(true);
});
