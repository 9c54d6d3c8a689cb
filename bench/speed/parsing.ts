import nlp from 'compromise';
import { madeStories, parse } from './made.ts';
import { timeOf } from './measure.ts';
import type { Bench } from './table.ts';

/** More would take compromise minutes. */
const mostPassages = 2_000;
const warmUp = 500;

export const parsing: Bench = {
  question: 'How fast are stories read: sentences, quotations, people and dates?',
  run({ sizes }) {
    // Both are warm when they are measured; what the first stories cost is in the table of starts.
    measure(warmUp);
    return {
      head: ['passages', 'Verbatim, MB/s', 'compromise, MB/s'],
      rows: sizes.filter((size) => size <= mostPassages).map(measure),
      note: 'compromise finds sentences and people; it attributes no quotations and needs a plugin for dates.',
    };
  },
};

function measure(size: number): string[] {
  const stories = madeStories(size);
  const megabytes = stories.reduce((sum, { content }) => sum + content.length, 0) / 1e6;
  const ours = timeOf(() => stories.map(parse));
  const theirs = timeOf(() =>
    stories.map(({ content }) => {
      const document = nlp(content);
      return [document.sentences().out('array'), document.people().out('array')];
    }),
  );
  const speed = (ms: number) => ((1000 * megabytes) / ms).toFixed(2);
  return [size.toLocaleString('en'), speed(ours), speed(theirs)];
}
