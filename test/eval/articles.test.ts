import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../bench/articles.ts';

const folder = join(import.meta.dirname, 'encyclopaedia');
const articles = ['tune', 'final'].flatMap((part) => readArticles(join(folder, part)));

describe.each(articles)('the questions on $title', ({ paragraphs, questions, unanswered }) => {
  it('are at least 38 with an answer and 8 without', () => {
    expect(questions.length).toBeGreaterThanOrEqual(38);
    expect(unanswered.length).toBeGreaterThanOrEqual(8);
  });

  it('are answered by words of their paragraph', () => {
    const missing = questions.flatMap(({ paragraph, answers }) =>
      answers.filter((answer) => !paragraphs[paragraph]?.includes(answer)),
    );
    expect(missing).toEqual([]);
  });

  it('are each asked once', () => {
    const asked = [...questions.map(({ question }) => question), ...unanswered];
    expect(asked).toEqual([...new Set(asked)]);
  });
});

it('are on a subject each', () => {
  const titles = articles.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});
