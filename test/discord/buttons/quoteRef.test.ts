import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Excerpt } from '../../../src/answer/lookups/excerpt.ts';
import { readExcerpts, writeExcerpts } from '../../../src/discord/buttons/quoteRef.ts';
import { buildCorpus } from '../../../src/search/corpus.ts';
import { spanOf, storyOf } from '../replies/storyOf.ts';

const plain = storyOf(['The mayor spoke.', '"We open on Friday," she told the Courier.']);
const speaker = { name: 'Ana Ruiz', role: 'mayor' };
const story = {
  ...plain,
  quotations: [
    { ...spanOf(plain, 'We open on Friday'), direct: true, speaker, outlet: 'the Courier' },
  ],
};
const corpus = buildCorpus([story]);

const excerpt: Excerpt = {
  story,
  kind: 'body',
  ...spanOf(story, '"We open on Friday," she told the Courier.'),
  answer: spanOf(story, 'Friday'),
  speaker,
  outlet: 'the Courier',
};

describe('excerpts on a button', () => {
  it('are read back as they were, speaker and all', () => {
    expect(readExcerpts(writeExcerpts([excerpt], 90), corpus.stories)).toEqual([excerpt]);
  });

  it('come back in their order, any span of the story', () => {
    const span = fc
      .tuple(fc.nat(15), fc.integer({ min: 1, max: 40 }))
      .map(([start, length]): Excerpt => ({ story, kind: 'body', start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 4 }), (spans) => {
        expect(readExcerpts(writeExcerpts(spans, 90), corpus.stories)).toEqual(spans);
      }),
    );
  });

  it('are as many as fit', () => {
    const written = writeExcerpts([excerpt, excerpt, excerpt, excerpt], 40);
    expect(written.length).toBeLessThanOrEqual(40);
    expect(readExcerpts(written, corpus.stories)?.length).toBeGreaterThan(1);
  });

  it('are unknown once the story has changed', () => {
    const changed = buildCorpus([{ ...story, fingerprint: 'ffffffff' }]);
    expect(readExcerpts(writeExcerpts([excerpt], 90), changed.stories)).toBeUndefined();
  });

  it.each(['', ',', '1a2b3c4d', '1a2b3c4d,zzzzz-1', '1a2b3c4d,!-!', '1a2b3c4d,1-zzzz', ';;,,--@@'])(
    'are never read from %j',
    (written) => {
      expect(readExcerpts(written, corpus.stories)).toBeUndefined();
    },
  );
});
