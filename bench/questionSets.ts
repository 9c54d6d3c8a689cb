import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { buildCorpus, type Corpus } from '../src/search/corpus.ts';
import { parseStory } from '../src/story/parseStory.ts';
import type { Story } from '../src/story/story.ts';
import { articleCases, readArticles } from './articles.ts';
import { type Case, toRefuse } from './case.ts';
import { readXquad } from './xquad.ts';

const questionFile = z.object({
  story: z.string().nullable(),
  questions: z.array(
    z.object({
      question: z.string(),
      refuse: z.boolean().optional(),
      quotes: z.array(z.string()).optional(),
      answer: z.string().optional(),
      speaker: z.string().optional(),
    }),
  ),
});

/** Questions on news stories: each file asks about the story of the same name in its folder. */
export function readNewsCases(folder: string): Case[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const base = name.slice(0, -'.json'.length);
      const ending = ['md', 'txt'].find((end) => existsSync(`${folder}/${base}.${end}`));
      if (!ending)
        throw new Error(`${folder}/${name}: no story ${base}.md or ${base}.txt beside it`);
      return readCases(
        `${folder}/${name}`,
        buildCorpus([readStory(`${folder}/${base}.${ending}`)]),
      );
    });
}

/** The questions the engine is tuned on: the shipped corpus and half of our own stories. */
export function readTuningCases(): Case[] {
  return [...readShippedCases(), ...readNewsCases('test/eval/tune')];
}

/** A third of them, from all stories alike: enough for a figure that flatters, or to train weights. */
export function everyThird(cases: readonly Case[]): Case[] {
  return cases.filter((_, at) => at % 3 === 0);
}

export function readShippedCases(): Case[] {
  return readCases('test/eval/shipped.json', buildCorpus(readFolderStories('corpus')));
}

/**
 * Questions that no story of ours is about ("who discovered penicillin"), a few put to each corpus of
 * `cases`: who tries a bot asks such things first.
 *
 * @param part those to train on, or those kept for the figures
 * @param most questions put to each corpus
 */
export function readOffTopicCases(
  part: 'tune' | 'final',
  cases: readonly Case[],
  most: number,
): Case[] {
  const questions = offTopicFile.parse(JSON.parse(readFileSync('test/eval/offTopic.json', 'utf8')));
  const corpora = new Map(cases.map(({ group, corpus }) => [group, corpus] as const));
  return [...corpora].flatMap(([group, corpus], i) =>
    Array.from({ length: most }, (_, k) =>
      toRefuse(questions[part][(i * most + k) % questions[part].length] ?? '', { corpus, group }),
    ),
  );
}

const offTopicFile = z.object({ tune: z.array(z.string()), final: z.array(z.string()) });

/** Questions of one file over `corpus`. */
function readCases(file: string, corpus: Corpus): Case[] {
  const { questions } = questionFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  return questions.map(({ question, refuse, quotes = [], answer, speaker }) => ({
    question,
    corpus,
    group: file,
    refuse: refuse === true,
    right: (story, span) => {
      const text = story.text.slice(span.start, span.end);
      return quotes.some((quote) => text.includes(quote));
    },
    answers: answer === undefined ? [] : [answer],
    ...(speaker !== undefined && { speaker }),
  }));
}

function readStory(file: string): Story {
  const name = file.replace(/^.*\/|\.\w+$/g, '');
  const { story, problems } = parseStory(name, readFileSync(file, 'utf8'));
  if (!story) throw new Error(`${file}: ${problems[0]?.what}`);
  return story;
}

function readFolderStories(folder: string): Story[] {
  return readdirSync(folder)
    .filter((name) => /\.(md|txt)$/.test(name))
    .map((name) => readStory(`${folder}/${name}`));
}

/** Other people's questions over all their paragraphs at once; empty where the data is absent. */
export function readXquadCases(): Case[] {
  return articleCases(readXquad());
}

/** Questions on articles of our own, a score of them to a corpus. */
export function readArticleCases(part: 'tune' | 'final'): Case[] {
  const articles = readArticles(`test/eval/encyclopaedia/${part}`);
  const corpora = Math.ceil(articles.length / 20);
  return Array.from({ length: corpora }, (_, k) =>
    articles.filter((_, at) => at % corpora === k),
  ).flatMap(articleCases);
}
