import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { nameTheStory } from '../../../src/answer/question/nameTheStory.ts';
import { readQuestion } from '../../../src/answer/question/readQuestion.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const storm = `Storm closes the harbour

A storm closed the harbour of Nordby on 4 March 2021, and the sea wall broke.

Repairs will cost a million.
`;
const strike = 'Bakers strike\n\nBakers in Oldham walked out on Tuesday.\n';

describe('a question of when that names nothing', () => {
  const spelt = (text: string, ...stories: string[]) => {
    const corpus = corpusOf(...stories);
    return nameTheStory(readQuestion(text, corpus), corpus);
  };

  it('is put of the headline, where there is one story', () => {
    expect(spelt('When did it happen?', storm)).toBe(
      'When did it happen: Storm closes the harbour',
    );
  });

  it('is left as it is among several stories', () => {
    expect(spelt('When did it happen?', storm, strike)).toBeUndefined();
  });

  it.each(['When did the wall break?', 'Who did it?'])('is not “%s”', (text) => {
    expect(spelt(text, storm)).toBeUndefined();
  });

  it('is answered with the date, not with the headline', () => {
    const [quote] = answer({ text: 'When did it happen?' }, corpusOf(storm)).quotes;
    expect(quote && slice(quote.story.text, quote)).toContain('4 March 2021');
  });
});
