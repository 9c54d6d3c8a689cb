import { describe, expect, it } from 'vitest';
import { answer, type Quote } from '../../../src/answer/answer.ts';
import type { Asked } from '../../../src/answer/question/asked.ts';
import { findConflict } from '../../../src/answer/quoting/conflict.ts';
import { slice } from '../../../src/story/span.ts';
import type { Speaker, Story } from '../../../src/story/story.ts';
import { corpusOf, storyOf } from '../../search/corpusOf.ts';

const quoteOf = (story: Story, words: string, score: number, speaker?: Speaker): Quote => {
  const start = story.text.indexOf(words);
  const answer = { start, end: start + words.length };
  return { story, kind: 'body', ...answer, answer, score, ...(speaker && { speaker }) };
};

const howMany = { asked: 'number', focus: [] } as const;

/** Whether one story's answer contradicts the other's. */
const contradicts = (asked: Asked, one: string, other: string, score = 0.7) => {
  const stories = [one, other].map((words) => storyOf(`Harbour news\n\nIt was ${words}.\n`));
  const [first, second] = stories as [Story, Story];
  const quotes = [quoteOf(first, one, 0.8), quoteOf(second, other, score)];
  return findConflict({ asked, focus: [] }, quotes) === quotes[1];
};

describe('two stories contradict each other', () => {
  it.each<[Asked, string, string]>([
    ['number', '18 boats', '21 boats'],
    ['money', '£1,200', '£1,500'],
    ['date', '4 March 2021', '5 March 2021'],
    ['date', 'the first quarter of 2021', '4 May 2021'],
  ])('with another %s: %s, %s', (asked, one, other) => {
    expect(contradicts(asked, one, other)).toBe(true);
  });

  it.each<[Asked, string, string]>([
    ['number', 'about 18 boats', '18 boats'],
    ['number', 'eighteen boats', '18 boats'],
    ['money', '£1,200', '£1200'],
    ['date', 'March 2021', '4 March 2021'],
    ['date', 'the first quarter of 2021', '4 March 2021'],
    ['date', '4 March 2021', 'after 12 days'],
    ['person', 'Marta Quill', 'Tomas Brede'],
    ['reason', 'because of 18 boats', 'because of 21 boats'],
  ])('but not by this %s: %s, %s', (asked, one, other) => {
    expect(contradicts(asked, one, other)).toBe(false);
  });

  it('but not where the second answers much worse', () => {
    expect(contradicts('number', '18 boats', '21 boats', 0.2)).toBe(false);
  });
});

describe('within one story', () => {
  const story = storyOf('Harbour news\n\nIt was 18 boats. It was 21 boats.\n');
  const quotes = (one?: Speaker, other?: Speaker) => [
    quoteOf(story, '18 boats', 0.8, one),
    quoteOf(story, '21 boats', 0.7, other),
  ];

  it('two speakers can contradict each other', () => {
    const [first, second] = quotes({ name: 'Marta Quill' }, { name: 'Tomas Brede' });
    expect(findConflict(howMany, [first, second] as Quote[])).toBe(second);
  });

  it('one speaker, or nobody, does not', () => {
    const quill = { name: 'Marta Quill' };
    expect(findConflict(howMany, quotes(quill, quill))).toBeUndefined();
    expect(findConflict(howMany, quotes())).toBeUndefined();
  });
});

describe('an answer', () => {
  const on = (day: string, boats: number) =>
    `---\npublished: ${day}\n---\nStorm sinks boats\n\nThe storm sank ${boats} boats in the port of Nordby.\n`;

  it('gives the newer account first and names the one that differs', () => {
    const corpus = corpusOf(on('2023-02-01', 18), on('2023-02-03', 21));
    const given = answer({ text: 'How many boats did the storm sink in Nordby?' }, corpus);
    const exact = (quote: Quote | undefined) =>
      quote?.answer && slice(quote.story.text, quote.answer);
    expect(exact(given.quotes[0])).toMatch(/^21/);
    expect(exact(given.conflict)).toMatch(/^18/);
    expect(given.quotes).toContain(given.conflict);
  });

  it('names none where the accounts agree', () => {
    const corpus = corpusOf(on('2023-02-01', 18), on('2023-02-03', 18));
    const given = answer({ text: 'How many boats did the storm sink in Nordby?' }, corpus);
    expect(given.conflict).toBeUndefined();
  });

  it.each([
    ['of other people', 'Tomas Brede spent 18 days at sea.', 'Ann Lee spent 21 days at sea.'],
    ['of something else', 'The crew was at sea for 18 days.', 'The port was shut for 21 days.'],
  ])('names none where the figures are %s', (_, one, other) => {
    const story = (body: string, day: string) => `---\npublished: ${day}\n---\nNews\n\n${body}\n`;
    const corpus = corpusOf(story(one, '2023-02-01'), story(other, '2023-02-03'));
    const given = answer({ text: 'How many days was it at sea?' }, corpus);
    expect(given.answered).toBe(true);
    expect(given.conflict).toBeUndefined();
  });
});
