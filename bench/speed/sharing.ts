import { buildCorpus, type Corpus } from '../../src/search/corpus.ts';
import { madeStories, parse, parsedStories } from './made.ts';
import { heapUsed, timeOf } from './measure.ts';
import { type Bench, milliseconds } from './table.ts';

const servers = 100;
const uploads = 3;

export const sharing: Bench = {
  question: `What do ${servers} servers cost, each with ${uploads} stories of its own beside a shared folder?`,
  run({ sizes }) {
    return {
      head: ['passages shared', 'time a server, ms', 'memory a server, KB'],
      rows: sizes.map(measure),
      note: 'Time and memory are for putting a corpus together and hold the index of its own stories; a story’s own text and structure are not counted.',
    };
  },
};

function measure(size: number): string[] {
  const shared = parsedStories(size);
  const own = madeStories(size + 20 * servers * uploads)
    .slice(shared.length)
    .map(parse);
  const folder = buildCorpus(shared);
  const before = heapUsed();
  const corpora: Corpus[] = [];
  const time = timeOf(() => {
    for (let server = 0; server < servers; server++) {
      const mine = own.slice(server * uploads, (server + 1) * uploads);
      corpora.push(buildCorpus([...shared, ...mine], [folder]));
    }
  });
  const after = heapUsed();
  return [
    size.toLocaleString('en'),
    milliseconds(time / corpora.length),
    ((after - before) / corpora.length / 1024).toFixed(0),
  ];
}
