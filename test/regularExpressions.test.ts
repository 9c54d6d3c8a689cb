import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';

const SOURCE = path.resolve(import.meta.dirname, '../src');

/** Files with expressions that can take quadratic time, and why no text makes them slow. */
const BOUNDED: Readonly<Record<string, string>> = {
  'answer/quoting/conflict.ts': 'reads one figure',
  'answer/question/asked.ts': 'questions are cut to 1,000 characters',
  'answer/question/followUp.ts': 'questions are cut to 1,000 characters',
  'answer/question/nameTheStory.ts': 'questions are cut to 1,000 characters',
  'answer/overview.ts': 'Discord’s questions have at most 4,000 characters',
  'answer/question/plainWords.ts': 'Discord’s questions have at most 4,000 characters',
  'config.ts': 'reads the environment, which nobody but the operator writes',
  'console/reply.ts': 'reads one line typed in the terminal',
  'discord/messages/questionText.ts': 'Discord messages have at most 4,000 characters',
  'library/charset.ts': 'reads the first 1,024 bytes of a page',
  'story/blocks/furniture.ts': 'reads lines of limited length',
  'story/dates.ts': 'reads ten characters',
  'story/dates/calendarDates.ts': 'reads one date',
  'story/people/names/credits.ts':
    'white space at the start of a line, by a count of at most eight words',
  'story/people/roles/lentCapitals.ts': 'reads a few characters before a name',
  'story/people/traits/gender.ts': 'reads one word',
  'story/people/roles/rolesBefore.ts': 'reads one word',
  'story/quotations/cues/nounOrVerb.ts': 'reads one word',
  'story/quotations/frames/frameEnds.ts': 'reads one quotation’s end',
  'story/sentenceJoins.ts': 'reads 280 characters at most',
};

/** An expression that can take more than linear time, with or without a match. */
interface Found {
  readonly file: string;
  readonly pattern: string;
  readonly exponential: boolean;
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

/** Every literal expression of the sources. */
function readLiterals(): (Literal & { readonly file: string })[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.split(path.sep).join('/'));
  return files.flatMap((file) => {
    const program = parseAst(readFileSync(path.join(SOURCE, file), 'utf8'), { lang: 'ts' });
    return literalsIn(program).map((literal) => ({ file, ...literal }));
  });
}

function literalsIn(node: unknown): Literal[] {
  if (typeof node !== 'object' || node === null) return [];
  if ('regex' in node && node.regex) return [node.regex as Literal];
  return Object.values(node).flatMap(literalsIn);
}

describe('the regular expressions of src', () => {
  const literals = readLiterals();
  const slow = literals.flatMap(({ file, pattern, flags }) =>
    analyse({ source: pattern, flags }).reports.map(
      ({ exponential }): Found => ({ file, pattern, exponential }),
    ),
  );

  it('are read', () => {
    expect(literals.length).toBeGreaterThan(500);
  });

  it('never take exponential time', () => {
    expect(slow.filter(({ exponential }) => exponential)).toEqual([]);
  });

  it('take quadratic time only where the text is short', () => {
    expect(slow.filter(({ file }) => !(file in BOUNDED))).toEqual([]);
  });
});
