import { expect, it } from 'vitest';
import { nameThePerson } from '../../../src/answer/question/nameThePerson.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill, 54, closed the port of Nordby. Quill had been warned. Quill lives there.

Mrs Inga Strand slept. Mr Tomas Brede wept, and Mr Olaf Calder with him.
`);
const named = (text: string) => nameThePerson(readQuestion(text, corpus), corpus);

it.each([
  ['How old is she?', 'How old is Marta Quill?'],
  ['what did she say', 'what did Marta Quill say'],
])('is whom the stories name far more than any other: %s', (text, whole) => {
  expect(named(text)).toBe(whole);
});

it('is nobody where several fit', () => {
  expect(named('How old is he?')).toBeUndefined();
});

it.each([
  'When did she close the port?',
  'What did she tell him?',
  'What did they accuse her of?',
  'What is her name?',
])('is left to the story where more is asked: %s', (text) => {
  expect(named(text)).toBeUndefined();
});
