import { answer } from '../../src/answer/answer.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import { parseStory } from '../../src/story/parseStory.ts';
import { seeded } from '../seeded.ts';
import { madeStories, parsedStories, questionsOn } from './made.ts';
import { median, timeEach, timeOf } from './measure.ts';
import { type Bench, ratio } from './table.ts';

/** Texts that a careless expression or loop takes forever to read, by what is odd about them. */
function hostileStories(length: number): Record<string, string> {
  const filled = (text: string) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
  return {
    'one letter': filled('a'),
    'white space': filled(' \t'),
    'opening brackets': filled('(['),
    'quotation marks': filled('“'),
    'short quotations': filled('“No,” said Ann Lee. '),
    'one line': filled(
      'The mayor of Nordby closed the port on Monday, she said, and Ann Lee left. ',
    ),
    capitals: filled('Ann Lee Brown '),
    names: inventedNames(length),
    figures: filled('1,000 2,000.5 '),
  };
}

/** Sentences about somebody else each, for whatever compares all people with each other. */
function inventedNames(length: number): string {
  const next = seeded(1);
  const syllable = () => ['ba', 'do', 'ki', 'lu', 'me', 'ra', 'so', 'tu'][Math.floor(next() * 8)];
  const name = () => `N${syllable()}${syllable()}${syllable()}`;
  let text = '';
  while (text.length < length) text += `${name()} ${name()} left. `;
  return text;
}

const questions: readonly string[] = [
  'a'.repeat(4_000),
  'who '.repeat(1_000),
  '("“'.repeat(1_300),
  'Ann Lee '.repeat(500),
  'What did the mayor say about the port? '.repeat(100),
];

export const hostile: Bench = {
  question: 'Can a text be made that takes long?',
  run({ sizes }) {
    const length = sizes.length > 2 ? 2_000_000 : 50_000;
    const [usual = 1] = [readingTime(madeStories(100).map(({ content }) => content))];
    const read = Object.entries(hostileStories(length)).map(([name, text]) => {
      const time = readingTime([text]);
      return [`a story of ${name}`, `${(time * 1000).toFixed(2)} µs a letter`, ratio(time, usual)];
    });
    const size = sizes[1] ?? 100;
    const corpus = buildCorpus(parsedStories(size));
    const ask = (text: string) => answer({ text }, corpus);
    const ordinary = median(timeEach(questionsOn(madeStories(size), 30), { ask }, 1)['ask'] ?? []);
    const asked = questions.map((text) => {
      const time = timeOf(() => ask(text));
      return [`“${text.slice(0, 12)}…”`, `${time.toFixed(1)} ms`, ratio(time, ordinary)];
    });
    return {
      head: ['text', 'time', 'of the usual'],
      rows: [...read, ...asked],
      note: `Stories of ${length.toLocaleString('en')} letters, questions of some 4,000.`,
    };
  },
};

/** Milliseconds a letter, to read stories and to make them ready to be found. */
function readingTime(contents: readonly string[]): number {
  const letters = contents.reduce((sum, { length }) => sum + length, 0);
  const time = timeOf(() => {
    for (const content of contents) {
      const { story } = parseStory('story', content);
      if (story) buildCorpus([story]);
    }
  });
  return time / letters;
}
