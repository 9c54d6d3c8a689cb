import { describe, expect, it } from 'vitest';
import { findAskedSpeaker } from '../../../src/answer/question/askedSpeaker.ts';
import { readTerms, type Term } from '../../../src/search/terms.ts';

function askedSpeaker(question: string): string {
  const isName = ({ start }: Term) => start > 0 && /\p{Lu}/u.test(question.charAt(start));
  return findAskedSpeaker(readTerms(question), isName)
    .map(({ start, end }) => question.slice(start, end))
    .join(' ');
}

describe('whose words are asked for', () => {
  it.each([
    ['What did Ann Lee say about the bridge?', 'Ann Lee'],
    ['What has the fire chief told reporters?', 'chief'],
    ['How did the union respond to the offer?', 'union'],
    ["What did Ann Lee's mother say?", 'mother'],
    ['What did the mother of Ann Lee say?', 'mother'],
    ['What did the Bank of Nordby say?', 'Bank Nordby'],
    ['Which paper did Ann Lee talk to?', 'Ann Lee'],
    ['What did the report say?', 'report'],
    ['What does the mayor, Ann Lee, think of it?', 'Ann Lee'],
    ['What was the reaction of the union?', 'union'],
    ["what was the council's response", "council's"],
    ['Any quotes from Ann Lee about the bridge?', 'Ann Lee'],
    ['What did she say?', ''],
  ])('%s', (question, speaker) => {
    expect(askedSpeaker(question)).toBe(speaker);
  });
});
