import { describe, expect, it } from 'vitest';
import { mendOpening } from '../../../src/answer/question/questionWords.ts';

describe('a mistyped question word', () => {
  it.each([
    ['wat did she say', 'what did she say'],
    ['Whos the mayor?', "who's the mayor?"],
    ['were is the boat', 'where is the boat'],
    ['wen did it sink', 'when did it sink'],
    ['How mutch did it cost?', 'How much did it cost?'],
    ['hw meny boats sank', 'how many boats sank'],
  ])('is mended where it opens the question: %s', (written, mended) => {
    expect(mendOpening(written)).toBe(mended);
  });

  it.each(['were they saved', 'What did the wat cost?', 'Wattage of the lamp', '', '🙂'])(
    'leaves alone what is none: %s',
    (question) => {
      expect(mendOpening(question)).toBe(question);
    },
  );
});
