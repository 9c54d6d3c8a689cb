import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const corpus = corpusOf(
  'Quay closes\n\nThe quay is shut. The Northern Harbour Authority (NHA) closed it on Monday.\n\nThe NHA will not say why.\n',
  'Loan for a quay\n\nThe Bank of Coastal Trade (BCT) lent it. The NHA is glad.\n',
);
const ask = (text: string, story?: string) => answer({ text, ...(story && { story }) }, corpus);
const [quay, loan] = corpus.stories.map(({ name }) => name);

describe('what letters stand for', () => {
  it.each([
    ['What does NHA stand for?', 'Northern Harbour Authority'],
    ['what is bct short for', 'Bank of Coastal Trade'],
  ])('is told by the sentence that spells them out: %s', (question, longForm) => {
    const [quote] = ask(question).quotes;
    if (!quote?.answer) throw new Error('nothing was quoted');
    expect(slice(quote.story.text, quote.answer)).toBe(longForm);
    expect(slice(quote.story.text, quote)).toContain(`${longForm} (`);
  });

  it('is asked of the story that is wanted', () => {
    expect(ask('What does NHA stand for?', quay).answered).toBe(true);
    expect(ask('What does NHA stand for?', loan).answered).toBe(false);
  });

  it('is not told where no story spells them out', () => {
    expect(ask('What does QED stand for?').answered).toBe(false);
  });
});
