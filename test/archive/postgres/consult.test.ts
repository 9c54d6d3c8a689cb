import path from 'node:path';
import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { toEarlier } from '../../../src/answer/question/followUp.ts';
import { consult } from '../../../src/archive/consult.ts';
import { buildCorpus, type Corpus } from '../../../src/search/corpus.ts';
import { parseStory } from '../../../src/story/parseStory.ts';
import { describeWithPostgres } from '../../postgres/postgres.ts';
import { storyOf } from '../../search/corpusOf.ts';
import { archiveOf } from './archiveOf.ts';
import { type Asked, aDozen, shipped } from './stories.ts';

const nothing = buildCorpus([]);

function inMemory({ files }: Asked): Corpus {
  return buildCorpus(
    Object.entries(files).flatMap(
      ([file, content]) => parseStory(path.parse(file).name, content).story ?? [],
    ),
  );
}

/** The first quote, as far as readers see it. */
function firstQuote({ quotes: [best] }: { quotes: ReturnType<typeof answer>['quotes'] }) {
  return best && `${best.story.name}: ${best.story.text.slice(best.start, best.end)}`;
}

describeWithPostgres.each([
  ['the shipped stories', shipped()],
  ['a dozen stories', aDozen()],
])('an archive of %s', (_, asked) => {
  const corpus = inMemory(asked);
  // The lengths of passages, which weigh a little, are known of those that were brought only.
  it('quotes what the same stories do in memory, but for 2 in 100', {
    timeout: 120_000,
  }, async () => {
    const archive = await archiveOf(asked.files);
    const differing: unknown[] = [];
    for (const text of asked.questions) {
      const { answer: given } = await consult({ text }, nothing, archive);
      const [archived, memory] = [given, answer({ text }, corpus)].map(firstQuote);
      if (archived !== memory) differing.push({ text, archived, memory });
    }
    expect(differing.length, JSON.stringify(differing)).toBeLessThanOrEqual(
      asked.questions.length * 0.02,
    );
  });
});

describeWithPostgres('an archive besides stories in memory', () => {
  const ferry = storyOf('# Ferry returns\n\nThe ferry to Osk will sail again in April.\n', 'ferry');
  const files = {
    'bridge.md':
      '# Bridge shuts\n\nDagny Holm, 61, the harbour engineer, found cracks in two girders.\n\n“Nobody will cross before June,” said Holm.\n',
    'ferry.md': '# Ferry returns\n\nThe ferry to Osk will sail again in May.\n',
  };
  const memory = buildCorpus([ferry]);
  const ask = async (text: string) =>
    (await consult({ text }, memory, await archiveOf(files))).answer;

  it('answers what only one of them knows', async () => {
    expect(firstQuote(await ask('What did Dagny Holm find in the girders?'))).toContain('bridge: ');
    expect(firstQuote(await ask('When will the ferry sail?'))).toContain('April');
  });

  it('is silent on a story that memory has a version of', async () => {
    const { quotes } = await ask('When will the ferry to Osk sail again?');
    const versions = quotes.map(({ story }) => story).filter(({ name }) => name === ferry.name);
    expect(new Set(versions)).toEqual(new Set([ferry]));
  });

  it('knows how its words are spelt', async () => {
    const { understood } = await ask('What did Dagny Holm find in the gurders?');
    expect(understood).toBe('What did Dagny Holm find in the girders?');
  });

  it('is asked by a question that leans on another', async () => {
    const archive = await archiveOf(files);
    const first = await consult({ text: 'Who found cracks in the girders?' }, memory, archive);
    const earlier = toEarlier(first.answer, first.corpus);
    const next = await consult({ text: 'How old is she?', earlier }, memory, archive);
    expect(next.answer.understood).toBe('How old is Dagny Holm?');
    expect(firstQuote(next.answer)).toContain('61');
  });

  it('is asked for a quote that a button names', async () => {
    const archive = await archiveOf(files);
    const text = 'What did Dagny Holm find in the girders?';
    const { story } = (await consult({ text }, memory, archive)).answer.quotes[0] ?? {};
    expect(await archive.story(story?.fingerprint ?? '')).toEqual(story);
    expect(await archive.story('ffffffff')).toBeUndefined();
  });
});
