import { expect, it } from 'vitest';
import { questionForm } from '../../../src/answer/question/questionForm.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf('Storm closes the harbour\n\nMarta Quill closed the port on Monday.\n');
const formOf = (text: string) =>
  Object.entries(questionForm(readQuestion(text, corpus))).flatMap(([name, here]) =>
    here ? [name] : [],
  );

it.each([
  ['How do I get a stain out of my sofa?', ['asksForMe', 'indefinite']],
  ['Can you recommend a good paint?', ['asksForMe', 'asksWhatCould', 'indefinite']],
  ['Why did the harbour master close her port?', ['leans']],
  ['Why did the harbour master close the port?', []],
])('%s', (text, names) => {
  expect(formOf(text)).toEqual(names);
});
