import { createHash } from 'node:crypto';
import { findBlocks } from './blocks.ts';
import { checkContent, lineAt } from './contentChecks.ts';
import { findDates } from './dates.ts';
import { readFrontMatter } from './frontMatter.ts';
import { findPeople } from './people.ts';
import { findQuotations } from './quotations.ts';
import { slice } from './span.ts';
import type { Block, Problem, Story, StoryMeta } from './story.ts';

interface ParsedStory {
  /** Absent when the file leaves nothing that can be quoted or trusted. */
  readonly story?: Story;
  /** What the file's author should mend, by line. */
  readonly problems: readonly Problem[];
}

/** Reads a story file; `content` is the whole file, front matter and all. Linear time, never throws. */
export function parseStory(name: string, content: string): ParsedStory {
  const { meta, textStart, problems: metaProblems } = readFrontMatter(content);
  const contentProblems = checkContent(content);
  const text = content.slice(textStart);
  const fatal = metaProblems.length > 0 || contentProblems.some((problem) => problem.fatal);
  const blocks = fatal ? [] : findBlocks(text);
  const nothing = fatal ? undefined : nothingToQuote(blocks, lineAt(content, textStart));
  const problems = [...metaProblems, ...contentProblems, ...(nothing ? [nothing] : [])]
    .map(({ line, what, fix }) => ({ line, what, fix }))
    .sort((a, b) => a.line - b.line);
  if (fatal || nothing) return { problems };
  return { story: buildStory(name, content, meta, text, blocks), problems };
}

function nothingToQuote(blocks: readonly Block[], line: number): Problem | undefined {
  if (blocks.length === 0) return { line, what: 'the story has no text', fix: 'add its text' };
  if (blocks.some((block) => block.kind !== 'link')) return undefined;
  const what = 'the story has nothing to quote: every line is a link, a byline or a button';
  return { line, what, fix: 'add the paragraphs of the article' };
}

function buildStory(
  name: string,
  content: string,
  meta: StoryMeta,
  text: string,
  blocks: readonly Block[],
): Story {
  const people = findPeople(text, blocks, meta.people);
  const headline = blocks.find((block) => block.kind === 'headline');
  return {
    name,
    title: meta.title ?? (headline ? slice(text, headline).replace(/\s+/gu, ' ') : name),
    meta,
    text,
    fingerprint: createHash('sha256').update(content).digest('hex').slice(0, 8),
    blocks,
    quotations: findQuotations(text, blocks, people),
    people,
    dates: findDates(text, blocks, meta.published),
  };
}
