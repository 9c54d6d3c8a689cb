import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildCorpus } from '../src/search/corpus.ts';
import { parseStory } from '../src/story/parseStory.ts';
import type { Story } from '../src/story/story.ts';
import { type Case, toRefuse } from './case.ts';

const articleFile = z.strictObject({
  title: z.string(),
  paragraphs: z.array(z.string()),
  questions: z.array(
    z.strictObject({
      question: z.string(),
      /** Place in `paragraphs` of the one that answers. */
      paragraph: z.number(),
      /** Exact words of that paragraph, any of which will do. */
      answers: z.array(z.string()).min(1),
    }),
  ),
  /** What the article does not tell. */
  unanswered: z.array(z.string()),
});

/** An encyclopaedia article with questions as by somebody who has a paragraph before them. */
export type Article = z.infer<typeof articleFile>;

/** @throws Error if a file of the folder is not as an `Article` should be */
export function readArticles(folder: string): Article[] {
  return readdirSync(folder).map((name) =>
    articleFile.parse(JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))),
  );
}

/** Longest quote that counts, in UTF-16 code units. */
const longest = 400;

/** Every question is put to all of the articles, as stories of one corpus. */
export function articleCases(articles: readonly Article[]): Case[] {
  const written = articles.map((article) => ({ article, story: storyOf(article) }));
  const corpus = buildCorpus(written.map(({ story }) => story));
  return written.flatMap(({ article, story }) => [
    ...article.questions.map((asked): Case => {
      const paragraph = article.paragraphs[asked.paragraph] ?? '';
      const start = story.text.indexOf(paragraph);
      const end = start + paragraph.length;
      return {
        question: asked.question,
        corpus,
        group: story.name,
        refuse: false,
        right: (from, span) =>
          from.name === story.name &&
          span.start >= start - 1 &&
          span.end <= end + 1 &&
          asked.answers.some((answer) => from.text.slice(span.start, span.end).includes(answer)),
        longest,
        answers: asked.answers,
      };
    }),
    ...article.unanswered.map((question) => toRefuse(question, { corpus, group: story.name })),
  ]);
}

function storyOf({ title, paragraphs }: Article): Story {
  const { story } = parseStory(title, `# ${title}\n\n${paragraphs.join('\n\n')}`);
  if (!story) throw new Error(`“${title}” did not parse`);
  return story;
}
