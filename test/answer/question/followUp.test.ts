import { describe, expect, it } from 'vitest';
import { spellOut, toEarlier } from '../../../src/answer/question/followUp.ts';
import type { Earlier } from '../../../src/answer/question/question.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill, 54, closed the port of Nordby on Monday. She had been warned by the fisherman Tomas Brede.

“We were lucky,” Mr Brede told the Nordby Courier. “The wall held.”
`);

const continued = (earlier: Earlier, text: string) => spellOut({ text, earlier }, corpus);

describe('a follow-up', () => {
  it.each([
    ['What did she say?', 'What did Marta Quill say?'],
    ['how old is she', 'how old is Marta Quill'],
    ['Where does her family live?', "Where does Marta Quill's family live?"],
  ])('puts the name for a pronoun: %s', (text, whole) => {
    expect(continued({ text: 'Who closed the port?', person: 'Marta Quill' }, text)).toBe(whole);
  });

  it.each([
    ['and when?', 'when closed the port?'],
    ['Why?', 'Why closed the port?'],
  ])('takes the words of the question before: %s', (text, whole) => {
    expect(continued({ text: 'Who closed the port?' }, text)).toBe(whole);
  });

  it.each(['What about Tomas Brede?', 'and Tomas Brede?'])(
    'asks the same of somebody else: %s',
    (text) => {
      expect(continued({ text: 'How old is Marta Quill?' }, text)).toBe('How old is Tomas Brede?');
    },
  );

  it.each([
    ['what about Tomas Brede', 'How old is she?', 'How old is Tomas Brede?'],
    ['and Tomas Brede?', 'what did the prime minister say', 'what did Tomas Brede say'],
    [
      'and Tomas Brede?',
      'What did the mayor say about the wall?',
      'What did Tomas Brede say about the wall?',
    ],
    ['what about Tomas Brede?', 'who closed the port?', 'who closed the port Tomas Brede?'],
  ])('puts somebody else for whoever was not named: %s after %s', (text, earlier, whole) => {
    expect(continued({ text: earlier }, text)).toBe(whole);
  });

  it.each([
    'When did the port close?',
    'What did Tomas Brede say to her?',
    'How long was it there in the water?',
    'Who is the mayor of Nordby?',
  ])('is none where the question stands alone: %s', (text) => {
    expect(
      continued({ text: 'Who closed the port?', person: 'Marta Quill' }, text),
    ).toBeUndefined();
  });

  it('puts the new question word in place of the whole of the old one', () => {
    const earlier = { text: 'How many boats does the port have?' };
    expect(continued(earlier, 'why?')).toBe('why boats does the port have?');
  });

  it.each([
    ['when did it happen?', 'How long was the port closed?', 'when was the port closed?'],
    ['and when was that?', 'Who closed the port?', 'when closed the port?'],
    ['how much did it cost?', 'How long is the wall?', 'how much did the wall cost?'],
    ['how much did it cost?', 'Who built the wall?', 'how much did it cost: built the wall?'],
  ])('asks its own of what was asked about: %s after %s', (text, earlier, whole) => {
    expect(continued({ text: earlier }, text)).toBe(whole);
  });

  it('never takes a woman for “he”', () => {
    const earlier = { text: 'Who closed the port?', person: 'Marta Quill' };
    expect(continued(earlier, 'What did he say?')).toBeUndefined();
  });

  it('leans on nothing without a question before it', () => {
    expect(spellOut({ text: 'and when?' }, corpus)).toBeUndefined();
  });
});

describe('what a follow-up leans on', () => {
  const [story] = corpus.stories;
  const unanswered = { question: '', answered: false, quotes: [], suggestions: [], ms: 0 };

  it('is the person whom the answer names', () => {
    if (!story) throw new Error('no story');
    const start = story.text.indexOf('Marta Quill');
    const quote = { story, kind: 'body', start, end: start + 40, score: 1 } as const;
    const answer = { start, end: start + 'Marta Quill'.length };
    const given = { ...unanswered, question: 'Who closed it?', quotes: [{ ...quote, answer }] };
    expect(toEarlier(given, corpus)).toEqual({ text: 'Who closed it?', person: 'Marta Quill' });
  });

  it('is the person whom the question names, where nothing was answered', () => {
    const given = { ...unanswered, question: 'What did Tomas Brede eat?' };
    expect(toEarlier(given, corpus).person).toBe('Tomas Brede');
  });

  it('is the question as it was understood', () => {
    const given = { ...unanswered, question: 'and when?', understood: 'when closed the port?' };
    expect(toEarlier(given, corpus).text).toBe('when closed the port?');
  });
});
