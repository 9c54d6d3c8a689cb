import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import type { Article } from './articles.ts';

const file = '../shared/eval/xquad.dev.json';

const titles = z.array(
  z.object({
    title: z.string(),
    paragraphs: z.array(z.object({ id: z.string(), text: z.string() })),
    questions: z.array(
      z.object({
        question: z.string(),
        paragraph: z.string(),
        answers: z.array(z.object({ text: z.string() })),
      }),
    ),
  }),
);

/** Other people's questions on encyclopaedia paragraphs (XQuAD); none where the file is absent. */
export function readXquad(): Article[] {
  if (!existsSync(file)) return [];
  return titles.parse(JSON.parse(readFileSync(file, 'utf8'))).map((entry) => ({
    title: entry.title.replaceAll('_', ' '),
    paragraphs: entry.paragraphs.map(({ text }) => text),
    questions: entry.questions.map(({ question, paragraph, answers }) => ({
      question,
      paragraph: entry.paragraphs.findIndex(({ id }) => id === paragraph),
      answers: answers.map(({ text }) => text),
    })),
    unanswered: [],
  }));
}
