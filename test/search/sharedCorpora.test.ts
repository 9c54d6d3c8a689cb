import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCorpus, buildCorpusInTurns, type Corpus } from '../../src/search/corpus.ts';
import { contentStems } from '../../src/search/terms.ts';
import type { Story } from '../../src/story/story.ts';
import { storyOf } from './corpusOf.ts';

const towns = ['Nordby', 'Osk', 'Vell', 'Tarn', 'Quist', 'Brede', 'Halm', 'Lund', 'Sorv', 'Grein'];
const stories = towns.map((town, i) =>
  storyOf(
    `# ${town} opens its harbour\n\nMayor Ann ${town}son of ${town} opened the harbour on Monday. The ferry sails ${i} times a day.\n\n“We waited long,” said Mayor ${town}son.\n\nThe school of ${town} closed for a day.\n`,
    town.toLowerCase(),
  ),
);
const [nordby, osk, vell, ...others] = stories as [Story, Story, Story, ...Story[]];

const wordsOf = (corpus: Corpus) => [
  ...new Set(corpus.stories.flatMap(({ text }) => contentStems(text))),
];
const found = (corpus: Corpus, words: string) =>
  corpus.search(new Map(contentStems(words).map((stem) => [stem, 1])));
const storiesFound = (corpus: Corpus, words: string) =>
  new Set(found(corpus, words).map(({ passage }) => passage.story.name));
const segmentsOf = (corpus: Corpus) => corpus.layers.map(({ segment }) => segment);

/** Everything that a corpus counts, and whom it knows. */
function countsOf(corpus: Corpus, stems: readonly string[]) {
  return {
    size: corpus.size,
    stems: new Set(corpus.passagesWith.keys()),
    counts: stems.map((stem) => [
      stem,
      corpus.passagesWith.get(stem),
      corpus.names.has(stem),
      corpus.speakers.has(stem),
      new Set(corpus.peopleCalled(stem)),
    ]),
  };
}

describe('a corpus made like another', () => {
  it('shares the index of the stories that stayed', () => {
    const before = buildCorpus(stories);
    const after = buildCorpus([...others, nordby, storyOf('# New\n\nRain fell.\n')], [before]);
    expect(segmentsOf(after)).toEqual(expect.arrayContaining(segmentsOf(before)));
    expect(storiesFound(after, 'harbour')).not.toContain('osk');
    expect(storiesFound(after, 'rain')).toEqual(new Set(['story']));
  });

  it('leaves the other as it was', () => {
    const before = buildCorpus(stories);
    const counted = countsOf(before, wordsOf(before));
    const results = found(before, 'harbour of Osk');
    buildCorpus([...others, nordby], [before]);
    expect(countsOf(before, wordsOf(before))).toEqual(counted);
    expect(found(before, 'harbour of Osk')).toEqual(results);
  });

  it('counts its own stories only, however it came to be', () => {
    const subsets = fc.array(fc.subarray(stories), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(subsets, (history) => {
        let corpus = buildCorpus([]);
        for (const chosen of history) corpus = buildCorpus(chosen, [corpus]);
        const stems = wordsOf(buildCorpus(stories));
        expect(countsOf(corpus, stems)).toEqual(countsOf(buildCorpus(corpus.stories), stems));
      }),
    );
  });

  it('finds the same passages in much the same order, however it came to be', () => {
    const afresh = found(buildCorpus(stories), 'school of Tarn');
    const shared = buildCorpus(others);
    const grown = found(
      buildCorpus(stories, [shared, buildCorpus([nordby, osk])]),
      'school of Tarn',
    );
    expect(new Set(grown.map(({ passage }) => passage))).toEqual(
      new Set(afresh.map(({ passage }) => passage)),
    );
    expect(grown[0]?.passage).toBe(afresh[0]?.passage);
    expect(grown[0]?.score).toBeCloseTo(afresh[0]?.score ?? 0, 0);
  });

  it('has few segments after many small changes', () => {
    let corpus = buildCorpus(stories);
    for (let i = 0; i < 100; i++) {
      const story = storyOf(`# Story ${i}\n\nRain fell on day ${i}.\n`, `rain-${i}`);
      corpus = buildCorpus([...corpus.stories, story], [corpus]);
    }
    expect(corpus.layers.length).toBeLessThan(8);
    expect(storiesFound(corpus, 'rain').size).toBe(100);
  });
});

describe('two corpora over shared stories', () => {
  const shared = buildCorpus(others);
  const one = buildCorpus([...others, nordby], [shared]);
  const other = buildCorpus([...others, osk], [shared]);

  it('share their index', () => {
    expect(segmentsOf(one)[0]).toBe(segmentsOf(shared)[0]);
    expect(segmentsOf(other)[0]).toBe(segmentsOf(shared)[0]);
  });

  it('find and count nothing of each other', () => {
    expect(storiesFound(one, 'Osk')).toEqual(new Set());
    expect(storiesFound(other, 'Osk')).toEqual(new Set(['osk']));
    expect(countsOf(one, wordsOf(other))).toEqual(
      countsOf(buildCorpus(one.stories), wordsOf(other)),
    );
  });

  it('rank as if the other were not there', () => {
    const results = found(one, 'harbour of Nordby');
    buildCorpus([...others, osk, vell], [shared]);
    expect(found(buildCorpus([...others, nordby], [shared]), 'harbour of Nordby')).toEqual(results);
  });
});

describe('a corpus built in turns', () => {
  it('is the same as one built at once', async () => {
    const stems = wordsOf(buildCorpus(stories));
    const corpus = await buildCorpusInTurns(stories);
    expect(countsOf(corpus, stems)).toEqual(countsOf(buildCorpus(stories), stems));
    expect(found(corpus, 'ferry of Lund')).toEqual(found(buildCorpus(stories), 'ferry of Lund'));
  });
});
