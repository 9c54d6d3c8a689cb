import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/story/parseStory.ts';

const TEXT = 'Seals return\n\nFour pups were counted on Tuesday.\n';

function problemsOf(content: string): string[] {
  return parseStory('seals', content).problems.map(({ line, what }) => `${line}: ${what}`);
}

describe('parseStory', () => {
  it('keeps the text after the front matter unchanged', () => {
    const { story, problems } = parseStory('seals', `---\r\nauthor: Oona\r\n---\r\n${TEXT}`);
    expect(problems).toEqual([]);
    expect(story?.text).toBe(TEXT);
    expect(story?.meta).toEqual({ author: 'Oona' });
    expect(story?.name).toBe('seals');
  });

  it('takes the title from the front matter, else the headline, else the name', () => {
    const titleOf = (content: string) => parseStory('seals', content).story?.title;
    expect(titleOf(`---\ntitle: Pups!\n---\n${TEXT}`)).toBe('Pups!');
    expect(titleOf(TEXT)).toBe('Seals return');
    expect(titleOf('Four pups were counted on Tuesday.')).toBe('seals');
  });

  it('changes the fingerprint with the content, front matter included', () => {
    const of = (content: string) => parseStory('seals', content).story?.fingerprint;
    expect(of(TEXT)).toMatch(/^[0-9a-f]{8}$/u);
    expect(of(TEXT)).toBe(of(TEXT));
    expect(of(`${TEXT}\n`)).not.toBe(of(TEXT));
    expect(of(`---\nauthor: A\n---\n${TEXT}`)).not.toBe(of(TEXT));
  });
});

describe('parseStory gives no story', () => {
  it.each([
    ['for an empty file', '', '1: the story has no text'],
    ['for white space', ' \n\n', '1: the story has no text'],
    ['for front matter alone', '---\ntitle: A\n---\n', '4: the story has no text'],
    ['for signs without words', '***\n', '1: the story has no text'],
    [
      'for link lines alone',
      'Read more: Seals\n\nBy Oona Marsh',
      '1: the story has nothing to quote: every line is a link, a byline or a button',
    ],
    ['for bad front matter', `---\nautor: A\n---\n${TEXT}`, '2: unknown front matter key "autor"'],
    ['for a binary file', `${TEXT}\0\0`, '4: the file is binary or UTF-16'],
    ['for a web page', `<!DOCTYPE html>\n<p>${TEXT}</p>`, '1: the file is a web page'],
  ])('%s', (_, content, problem) => {
    expect(parseStory('seals', content).story).toBeUndefined();
    expect(problemsOf(content)).toEqual([problem]);
  });
});

describe('parseStory warns but gives the story', () => {
  it.each([
    [
      'of lost characters',
      `${TEXT}It\uFFFDs cold.`,
      '4: a character is lost (U+FFFD): the file is not UTF-8',
    ],
    [
      'of garbled characters',
      `${TEXT}Itâ€™s cold.`,
      '4: garbled characters: UTF-8 was read in another encoding',
    ],
    ['of control characters', `${TEXT}It is\u0007 cold.`, '4: a control character'],
    [
      'of absurdly long lines',
      `${TEXT}${'It is cold. '.repeat(1000)}`,
      '4: a line longer than 10000 characters',
    ],
  ])('%s', (_, content, problem) => {
    expect(problemsOf(content)).toEqual([problem]);
    expect(parseStory('seals', content).story?.blocks).toHaveLength(3);
  });

  it('in the order of the lines', () => {
    expect(problemsOf(`${TEXT}\u0007\n\uFFFD\n\u0007`).map((p) => p.slice(0, 2))).toEqual([
      '4:',
      '5:',
    ]);
  });
});
