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
    const measured = sizes.map((size) => ({ size, times: measure(size, rounds) }));
    const names = Object.keys(measured[0]?.times ?? {});
    const medians = (name: string) => measured.map(({ times }) => median(times[name] ?? []));
    const raw = medians('MiniSearch');
    const whole = measured.map(({ times }) => times['whole answer'] ?? []);
    const head = sizes.map((size) => `${size.toLocaleString('en')} passages`);
    return {
      head: ['median, ms', ...head, 'grows by size to the power of'],
      rows: [
        ...names.map((name) => [
          name,
          ...medians(name).map((time, i) => `${milliseconds(time)} (${ratio(time, raw[i] ?? 0)})`),
          exponent(medians(name), sizes).toFixed(2),
        ]),
        ['whole answer, p99', ...whole.map(p99), ''],
      ],
      note: 'In brackets the share of MiniSearch’s bare search with its default options; of the p99 the share of the p50.',
    };
  },
};

function measure(size: number, rounds: number): Record<string, Times> {
  const corpus = buildCorpus(parsedStories(size));
  const texts = textsOf(corpus);
  const searches = Object.entries(peers).map(([name, peer]) => [name, peer(texts)] as const);
  return timeEach(
    questionsOn(madeStories(size), mostQuestions),
    { 'whole answer': (text) => answer({ text }, corpus), ...Object.fromEntries(searches) },
    rounds,
  );
}

function p99(times: Times): string {
  const worst = quantile(times, 0.99);
  return `${milliseconds(worst)} (${ratio(worst, median(times))})`;
}
