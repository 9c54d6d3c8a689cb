import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseStory } from '../src/story/parseStory.ts';
import type { Story } from '../src/story/story.ts';

const file = '../shared/eval/xquad.dev.json';

const titles = z.array(
  z.object({
    title: z.string(),
    paragraphs: z.array(z.object({ id: z.string(), text: z.string() })),
    questions: z.array(
      z.object({
        id: z.string(),
        question: z.string(),
        paragraph: z.string(),
        answers: z.array(z.object({ text: z.string(), start: z.number() })),
      }),
    ),
  }),
);

export interface ParagraphQuestion {
  readonly question: string;
  /** Name of the story that answers. */
  readonly story: string;
  /** The paragraph that answers, as a span of the story's text. */
  readonly start: number;
  readonly end: number;
  readonly answers: readonly string[];
}

/** Other people's questions on encyclopaedia paragraphs (XQuAD), one story a title; undefined where absent. */
export function readXquad(): { stories: Story[]; questions: ParagraphQuestion[] } | undefined {
  if (!existsSync(file)) return undefined;
  const stories: Story[] = [];
  const questions: ParagraphQuestion[] = [];
  for (const entry of titles.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    const heading = `# ${entry.title.replaceAll('_', ' ')}\n\n`;
    const text = heading + entry.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
    const { story } = parseStory(entry.title, text);
    if (!story) throw new Error(`${entry.title} did not parse`);
    stories.push(story);
    for (const asked of entry.questions) {
      const paragraph = entry.paragraphs.find(({ id }) => id === asked.paragraph);
      if (!paragraph) continue;
      const start = text.indexOf(paragraph.text);
      questions.push({
        question: asked.question,
        story: entry.title,
        start,
        end: start + paragraph.text.length,
        answers: asked.answers.map((answer) => answer.text),
      });
    }
  }
  return { stories, questions };
}
