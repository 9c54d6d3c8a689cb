import { buildCorpus, buildCorpusInTurns } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';
import { takeTurns } from '../../src/story/turns.ts';
import { madeStories, parse, parseInTurns } from './made.ts';
import { longestTurn, median, timeOf } from './measure.ts';
import type { MadeStory } from './news.ts';
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
  let stories: Story[] = [];
  let corpus = buildCorpus([]);
  const full = timeOf(() => {
    stories = made.map(parse);
    corpus = buildCorpus(stories);
  });
  const times: number[] = [];
  const turns: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    const refresh = async () => {
      stories = await changeSome(stories, made, round);
      corpus = await buildCorpusInTurns(stories, [corpus]);
    };
    turns.push(await longestTurn(refresh));
    times.push(performance.now() - began);
  }
  const refreshed = median(times.sort((a, b) => a - b));
  return [
    size.toLocaleString('en'),
    `${Math.ceil(made.length / 100)} of ${made.length}`,
    milliseconds(full),
    milliseconds(refreshed),
    percentOf(refreshed, full),
    milliseconds(Math.max(...turns)),
  ];
}

/** Reads every hundredth story again with a line more, in turns as the library does. */
async function changeSome(
  stories: readonly Story[],
  made: readonly MadeStory[],
  round: number,
): Promise<Story[]> {
  const next = [...stories];
  const endStep = takeTurns();
  for (const [i, story] of made.entries()) {
    if (i % 100 !== round) continue;
    const content = `${story.content}\nMore is to come, round ${round}.\n`;
    next[i] = await parseInTurns({ ...story, content });
    await endStep();
  }
  return next;
}
