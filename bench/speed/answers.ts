import { answer } from '../../src/answer/answer.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import { madeStories, parsedStories, questionsOn, textsOf } from './made.ts';
import { median, quantile, type Times, timeEach } from './measure.ts';
import { peers } from './peers.ts';
import { type Bench, exponent, milliseconds, ratio } from './table.ts';

const mostQuestions = 60;

export const answers: Bench = {
  question: 'How long does a whole answer take, against other libraries’ bare search?',
  run({ sizes, rounds }) {
    const measured: Record<string, Times>[] = [];
    for (const size of sizes) measured.push(measure(size, rounds, tooSlow(measured.at(-1))));
    const names = Object.keys(measured[0] ?? {});
    const medians = (name: string) =>
      measured.flatMap((times) => (times[name] ? [median(times[name])] : []));
    const raw = medians('MiniSearch');
    const whole = measured.map((times) => times['whole answer'] ?? []);
    const head = sizes.map((size) => `${size.toLocaleString('en')} passages`);
    return {
      head: ['median, ms', ...head, 'grows by size to the power of'],
      rows: [
        ...names.map((name) => [
          name,
          ...sizes.map((_, i) => cell(medians(name)[i], raw[i])),
          exponent(medians(name), sizes).toFixed(2),
        ]),
        ['whole answer, p99', ...whole.map(p99), ''],
      ],
      note: 'In brackets the share of MiniSearch’s bare search with its default options; of the p99 the share of the p50. A peer that took longer than 50 ms is not measured on more.',
    };
  },
};

/** Peers whose median is longer are left out of a corpus ten times as large, milliseconds. */
const longestWait = 50;

function tooSlow(times: Record<string, Times> = {}): string[] {
  return Object.keys(peers).filter(
    (name) => name !== 'MiniSearch' && median(times[name] ?? []) > longestWait,
  );
}

function measure(size: number, rounds: number, without: readonly string[]): Record<string, Times> {
  const corpus = buildCorpus(parsedStories(size));
  const questions = questionsOn(madeStories(size), mostQuestions);
  // Before the others are there: to collect their garbage would be told as our time.
  const own = timeEach(
    questions,
    { 'whole answer': (text: string) => answer({ text }, corpus) },
    rounds,
  );
  const texts = textsOf(corpus);
  const searches = Object.entries(peers)
    .filter(([name]) => !without.includes(name))
    .map(([name, peer]) => [name, peer(texts)] as const);
  return { ...own, ...timeEach(questions, Object.fromEntries(searches), rounds) };
}

function cell(time: number | undefined, raw: number | undefined): string {
  return time === undefined || raw === undefined
    ? '–'
    : `${milliseconds(time)} (${ratio(time, raw)})`;
}

function p99(times: Times): string {
  const worst = quantile(times, 0.99);
  return `${milliseconds(worst)} (${ratio(worst, median(times))})`;
}
