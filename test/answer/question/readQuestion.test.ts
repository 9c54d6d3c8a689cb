import { describe, expect, it } from 'vitest';
import type { Focus } from '../../../src/answer/question/focus.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { stem } from '../../../src/search/terms.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill, 54, closed the port at Nordhavenby on Monday.

The fisherman Tomas Brede met Quill in the harbour.
`);
const read = (text: string) => readQuestion(text, corpus);
const focusWords = (text: string) => read(text).focus.map(({ word }) => word);
const focusOn = (word: string, text: string): Focus => {
  const found = read(text).focus.find((focus) => focus.word === word);
  if (!found) throw new Error(`"${word}" is no focus of "${text}"`);
  return found;
};

describe('the words a passage must account for', () => {
  it.each([
    ['Who closed the port?', 'closed port'],
    ['How old is Marta Quill?', 'marta quill'],
    ['What did Brede say about the storm?', 'brede storm'],
    ['When did it happen?', ''],
    ['Why was the port closed?', 'port closed'],
    ['   ', ''],
    ['🙂🙂🙂', ''],
  ])('in “%s” are: %s', (text, words) => {
    expect(focusWords(text).join(' ')).toBe(words);
  });

  it('count once, however often they are written, and are not without end', () => {
    expect(focusWords('port port harbour '.repeat(9))).toEqual(['port', 'harbour']);
    const endless = Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ');
    expect(focusWords(endless).length).toBeLessThanOrEqual(40);
  });

  it.each([
    ['closed the port of Zadar', 'zadar'],
    ['is the port in france', 'france'],
    ['did quill speak', 'quill'],
  ])('are names in “%s”, whatever their capitals: %s', (text, word) => {
    expect(focusOn(word, text).name).toBe(true);
  });

  it('weigh more the rarer they are', () => {
    const text = 'Did the harbour of Nordhavenby close?';
    expect(focusOn('nordhavenby', text).weight).toBeGreaterThan(focusOn('harbour', text).weight);
  });

  it('are unknown when no story holds them', () => {
    expect(focusOn('volcano', 'Where is the volcano?').unknown).toBe(true);
    expect(focusOn('port', 'Where is the port?').unknown).toBe(false);
  });

  it('are mended when misspelt', () => {
    const focus = focusOn('nordhavnby', 'Where is nordhavnby?');
    expect(focus).toMatchObject({ stem: stem('nordhavenby'), corrected: true, unknown: false });
    expect(focusOn('port', 'Where is the port?').corrected).toBe(false);
  });

  it('are names when the stories or the question write them so', () => {
    expect(focusOn('brede', 'what about brede').name).toBe(true);
    expect(focusOn('zanzibar', 'What about Zanzibar?').name).toBe(true);
    expect(focusOn('port', 'what about the port').name).toBe(false);
  });

  it('bring words of like meaning', () => {
    const { related } = focusOn('shut', 'Who shut the port?');
    expect(related.has(stem('close'))).toBe(true);
  });

  it('add up to the weight of the question', () => {
    const { focus, weight } = read('Who closed the port at Nordhavenby?');
    expect(weight).toBeCloseTo(focus.reduce((sum, word) => sum + word.weight, 0));
  });
});

describe('the people a question names', () => {
  it.each([
    ['How old is Marta Quill?', ['Marta Quill']],
    ['how old is quill', ['Marta Quill']],
    ['Did Tomas meet Marta?', ['Marta Quill', 'Tomas Brede']],
    ['How old is the port?', []],
  ])('in “%s” are %j', (text, names) => {
    expect([...read(text).people].sort()).toEqual(names);
  });
});

describe('the grammar of a question', () => {
  it.each([
    ['Who closed the port?', true],
    ['Who did Quill meet?', false],
    ['Which boat sank?', true],
    ['Where is the port?', false],
  ])('“%s” asks for the subject: %s', (text, subject) => {
    expect(read(text).subject).toBe(subject);
  });
});
