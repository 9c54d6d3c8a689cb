import { describe, expect, it } from 'vitest';
import { readQuestion } from '../../src/answer/question/readQuestion.ts';
import { rankWindows } from '../../src/answer/ranking/rank.ts';
import { trainedModel } from '../../src/answer/trainedModel.ts';
import { unmetWords } from '../../src/answer/unmetWords.ts';
import { corpusOf } from '../search/corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Berit Osmund, 54, steered the ferry Maren past the pier. Her crew got a basket of herrings.

The pier was built of oak in 1911.
`);

/** What the best window for a question leaves out of it. */
function unmet(question: string) {
  const asked = readQuestion(question, corpus);
  const [best] = rankWindows(asked, corpus, trainedModel);
  if (!best) throw new Error(`nothing is found for "${question}"`);
  const features = unmetWords(asked, best);
  return (name: string) => features[name] ?? 0;
}

describe('the words that the best window leaves out', () => {
  it('are told by whether any story holds them', () => {
    const question = unmet('Who steered the ferry Maren to Jupiter?');
    expect(question('unmetNowhere')).toBeGreaterThan(0);
    expect(question('unmetElsewhere')).toBe(0);
    expect(unmet('Who steered the ferry Maren?')('unmetNowhere')).toBe(0);
  });

  it('are told apart where it is the noun that is asked for', () => {
    const medal = unmet('Which trombone did the crew of the ferry get?');
    expect(medal('head thing')).toBe(1);
    expect(medal('headMissing')).toBeGreaterThan(0);
    expect(medal('headHelpless')).toBeGreaterThan(0);
    expect(unmet('Which herrings did the crew get?')('headMissing')).toBe(0);
  });

  it('are told apart where they are somebody’s kin', () => {
    expect(unmet('How old is the daughter of Berit Osmund?')('kinUnmet')).toBe(1);
    expect(unmet('How old is Berit Osmund?')('kinUnmet')).toBe(0);
  });
});
