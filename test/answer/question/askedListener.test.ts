import { describe, expect, it } from 'vitest';
import { findAskedListener } from '../../../src/answer/question/askedListener.ts';
import { readTerms } from '../../../src/search/terms.ts';

describe('to whom a question says that words were given', () => {
  it.each([
    ['What did Ann Lee tell the Weekly Post about the bridge?', 'weekly post'],
    ['Who told the Post that the bridge was shut?', 'post'],
    ['Who spoke to Radio Nordby?', 'radio nordby'],
    ['Who gave an interview to the Post?', 'post'],
    ['What did Ann Lee say about the Post?', ''],
    ['Tell me who shut the bridge', ''],
  ])('%s', (question, listener) => {
    const words = findAskedListener(readTerms(question)).map(({ word }) => word);
    expect(words.join(' ')).toBe(listener);
  });
});
