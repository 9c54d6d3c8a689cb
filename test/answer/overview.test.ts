import { describe, expect, it } from 'vitest';
import { asksForOverview, findLeads } from '../../src/answer/overview.ts';
import { slice } from '../../src/story/span.ts';
import { corpusOf } from '../search/corpusOf.ts';

describe('a question for an overview', () => {
  it.each([
    'What is this about?',
    "what's the story about",
    'What happened?',
    "What's new?",
    'what is the news today?',
    'Summary please',
    'tl;dr',
    'Summarize the article.',
    'Where did it happen?',
    'where was this',
  ])('is “%s”', (question) => {
    expect(asksForOverview({ text: question })).toBe(true);
  });

  it.each([
    'What happened to the bridge?',
    'What is the bridge made of?',
    'What is the row about?',
    'When did it happen?',
    'What did she say about it?',
    '',
  ])('is not “%s”', (question) => {
    expect(asksForOverview({ text: question })).toBe(false);
  });
});

it('leaves “where did it happen?” to an earlier question', () => {
  const earlier = { text: 'Who closed the port?' };
  expect(asksForOverview({ text: 'Where did it happen?', earlier })).toBe(false);
});

describe('the leads', () => {
  const corpus = corpusOf(
    'Storm closes the harbour\n\nThe port of Nordby closed on Monday.\n\nIt opened again later.\n',
    '---\npublished: 2024-05-01\n---\nBakers strike\n\nBakers in Oldham walked out on Tuesday. They are tired.\n',
  );
  const words = (most: number, name?: string) =>
    findLeads(corpus, most, name).map((lead) => slice(lead.story.text, lead));

  it('are the first paragraphs, the newest story first', () => {
    expect(words(5)).toEqual([
      'Bakers in Oldham walked out on Tuesday. They are tired.',
      'The port of Nordby closed on Monday.',
    ]);
  });

  it('are as many as wanted, of one story if wanted', () => {
    expect(words(1)).toHaveLength(1);
    expect(words(5, corpus.stories[0]?.name)).toEqual(['The port of Nordby closed on Monday.']);
    expect(words(5, 'nowhere')).toEqual([]);
  });
});
