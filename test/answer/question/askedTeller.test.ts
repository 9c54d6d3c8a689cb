import { describe, expect, it } from 'vitest';
import { asksForTeller } from '../../../src/answer/question/askedTeller.ts';
import { readTerms } from '../../../src/search/terms.ts';

describe('a question that asks who said something', () => {
  it.each([
    ['Who said that the bridge is shut?'],
    ['Who has denied it?'],
    ['Which paper reported it first?'],
    ['According to whom is the bridge shut?'],
    ['Whose words are these?'],
    ['Who called the bridge a ruin?'],
  ])('is “%s”', (question) => {
    expect(asksForTeller(readTerms(question))).toBe(true);
  });

  it.each([['Who shut the bridge?'], ['Whose bridge is it?'], ['What did the mayor say?'], ['']])(
    'is not “%s”',
    (question) => {
      expect(asksForTeller(readTerms(question))).toBe(false);
    },
  );
});
