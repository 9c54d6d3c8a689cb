import { buildCorpus, buildCorpusInTurns } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';
import { madeStories, parse } from './made.ts';
import { longestTurn, median, timeOf } from './measure.ts';
import { type Bench, milliseconds, percentOf } from './table.ts';

export const refreshing: Bench = {
  question: 'What does it cost when one story in a hundred changes?',
  async run({ sizes, rounds }) {
    const rows: string[][] = [];
    for (const size of sizes) rows.push(await measure(size, rounds));
    return {
      head: [
        'passages',
        'stories changed',
        'all read and indexed, ms',
        'refreshed, ms',
        'share',
        'longest turn, ms',
      ],
      rows,
      note: 'Changed stories are spread over the corpus. No answer waits longer than the longest turn of the event loop.',
    };
  },
};

async function measure(size: number, rounds: number): Promise<string[]> {
  const made = madeStories(size);
  let stories: readonly Story[] = [];
  let corpus = buildCorpus([]);
  const full = timeOf(() => {
    stories = made.map(parse);
    corpus = buildCorpus(stories);
  });
  const times: number[] = [];
  let blocked = 0;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    stories = stories.map((story, i) => (i % 100 === round ? parseAgain(made[i], round) : story));
    times.push(performance.now() - began);
    const rebuilt = performance.now();
    blocked = Math.max(
      blocked,
      await longestTurn(async () => {
        corpus = await buildCorpusInTurns(stories, [corpus]);
      }),
    );
    times[round] = (times[round] ?? 0) + performance.now() - rebuilt;
  }
  const refreshed = median(times.sort((a, b) => a - b));
  return [
    size.toLocaleString('en'),
    `${Math.ceil(made.length / 100)} of ${made.length}`,
    milliseconds(full),
    milliseconds(refreshed),
    percentOf(refreshed, full),
    milliseconds(blocked),
  ];

  function parseAgain(story: (typeof made)[number] | undefined, round: number): Story {
    if (!story) throw new Error('no such story');
    return parse({ ...story, content: `${story.content}\nMore is to come, round ${round}.\n` });
  }
}
