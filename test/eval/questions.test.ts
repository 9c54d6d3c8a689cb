import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const evalFolder = import.meta.dirname;
const corpusFolder = join(evalFolder, '../../corpus');
const tuneFolder = join(evalFolder, 'tune');

const answerable = z.strictObject({
  question: z.string().min(2),
  style: z.enum(['plain', 'paraphrase', 'typo', 'keywords', 'pronoun']),
  type: z.enum([
    'who',
    'whom',
    'when',
    'where',
    'what',
    'how-many',
    'how-old',
    'how-long',
    'why',
    'what-said',
    'yes-no',
    'which',
    'how',
  ]),
  quotes: z.array(z.string().min(1)).min(1),
  answer: z.string().min(1).optional(),
  speaker: z.string().min(1).optional(),
});

const unanswerable = z.strictObject({
  question: z.string().min(2),
  style: z.enum(['near-miss', 'false-premise', 'off-topic', 'wrong-person', 'missing-detail']),
  refuse: z.literal(true),
});

const questionFile = z.strictObject({
  story: z.string().nullable(),
  questions: z.array(z.union([answerable, unanswerable])),
});

type QuestionFile = z.infer<typeof questionFile>;

const LONGEST_QUOTE_IN_WORDS = 12;

const tuneFiles = readdirSync(tuneFolder).filter((file) => file.endsWith('.json'));
const tuneStories = readdirSync(tuneFolder).filter((file) => /\.(md|txt)$/.test(file));

describe('the questions on the shipped corpus', () => {
  const shipped = readQuestions(join(evalFolder, 'shipped.json'));

  it('are about the whole corpus, at least 60 with an answer and 40 without', () => {
    expect(shipped.story).toBeNull();
    expect(withAnswer(shipped).length).toBeGreaterThanOrEqual(60);
    expect(withoutAnswer(shipped).length).toBeGreaterThanOrEqual(40);
  });

  it('quote only words that a shipped story has', () => {
    const texts = readdirSync(corpusFolder).map((file) => storyText(corpusFolder, file));
    expect(fragmentsMissingFrom(texts, shipped)).toEqual([]);
  });

  it('are each asked once and expect only short quotes', () => expectSoundQuestions(shipped));
});

describe('the questions that no story is about', () => {
  const { tune, final } = z
    .strictObject({ tune: z.array(z.string().min(2)), final: z.array(z.string().min(2)) })
    .parse(JSON.parse(readFileSync(join(evalFolder, 'offTopic.json'), 'utf8')));

  it('are each written once', () => {
    const asked = [...tune, ...final].map((question) => question.toLowerCase());
    expect(asked.filter((question, at) => asked.indexOf(question) !== at)).toEqual([]);
  });
});

describe.each(tuneFiles)('the questions in tune/%s', (file) => {
  const questions = readQuestions(join(tuneFolder, file));

  it('are about the story of the same name, at least 26 with an answer and 14 without', () => {
    expect(`${questions.story}.json`).toBe(file);
    expect(withAnswer(questions).length).toBeGreaterThanOrEqual(26);
    expect(withoutAnswer(questions).length).toBeGreaterThanOrEqual(14);
  });

  it('quote only words that the story has', () => {
    const texts = tuneStories
      .filter((story) => story.replace(/\.(md|txt)$/, '.json') === file)
      .map((story) => storyText(tuneFolder, story));
    expect(texts).toHaveLength(1);
    expect(fragmentsMissingFrom(texts, questions)).toEqual([]);
  });

  it('are each asked once and expect only short quotes', () => expectSoundQuestions(questions));
});

it('has a question file for every tune story', () => {
  const expected = tuneStories.map((story) => story.replace(/\.(md|txt)$/, '.json'));
  expect(tuneFiles.toSorted()).toEqual(expected.toSorted());
});

function readQuestions(path: string): QuestionFile {
  return questionFile.parse(JSON.parse(readFileSync(path, 'utf8')));
}

function storyText(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
}

function withAnswer({ questions }: QuestionFile) {
  return questions.filter((question) => 'quotes' in question);
}

function withoutAnswer({ questions }: QuestionFile) {
  return questions.filter((question) => 'refuse' in question);
}

function fragmentsMissingFrom(texts: readonly string[], file: QuestionFile): string[] {
  return withAnswer(file)
    .flatMap(({ quotes, answer }) => (answer === undefined ? quotes : [...quotes, answer]))
    .filter((fragment) => !texts.some((text) => text.includes(fragment)));
}

function expectSoundQuestions(file: QuestionFile): void {
  const asked = file.questions.map(({ question }) => question.toLowerCase());
  expect(asked.filter((question, at) => asked.indexOf(question) !== at)).toEqual([]);
  const tooLong = withAnswer(file)
    .flatMap(({ quotes }) => quotes)
    .filter((quote) => quote.split(/\s+/).length > LONGEST_QUOTE_IN_WORDS);
  expect(tooLong).toEqual([]);
}
