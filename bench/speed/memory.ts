import { buildCorpus } from '../../src/search/corpus.ts';
import { madeStories, parse, textsOf } from './made.ts';
import { heapUsed } from './measure.ts';
import { indexWithMiniSearch } from './peers.ts';
import { type Bench, ratio } from './table.ts';

export const memory: Bench = {
  question: 'How much memory does a passage take?',
  run({ sizes }) {
    // What is loaded and compiled while the first are read is not any passage's.
    measure(1_000);
    return {
      head: [
        'passages',
        'MiniSearch alone, bytes',
        'the story as read',
        'passages and index',
        'together',
      ],
      // Of fewer passages what else comes and goes would be most.
      rows: sizes.filter((size) => size >= 1_000).map(measure),
      note: 'MiniSearch holds the same paragraphs with its default options, without their text.',
    };
  },
};

function measure(size: number): string[] {
  const made = madeStories(size);
  const empty = heapUsed();
  const stories = made.map(parse);
  const read = heapUsed();
  const corpus = buildCorpus(stories);
  const indexed = heapUsed();
  const texts = textsOf(corpus);
  const bare = heapUsed();
  const search = indexWithMiniSearch(texts);
  const raw = heapUsed() - bare;
  search('');
  const bytes = (amount: number) => `${(amount / corpus.size).toFixed(0)} (${ratio(amount, raw)})`;
  return [
    size.toLocaleString('en'),
    bytes(raw),
    bytes(read - empty),
    bytes(indexed - read),
    bytes(indexed - empty),
  ];
}
