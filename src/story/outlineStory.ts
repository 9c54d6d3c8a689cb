import { findBlocks } from './blocks.ts';
import { checkContent, lineAt } from './contentChecks.ts';
import { readFrontMatter } from './frontMatter.ts';
import { slice } from './span.ts';
import type { Block, Problem, StoryMeta } from './story.ts';

/** A story file's parts, before anything of its words is understood. */
export interface StoryOutline {
  readonly meta: StoryMeta;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** As the front matter or else the headline has it. */
  readonly title?: string;
}

interface OutlinedStory {
  /** Absent when the file leaves nothing that can be quoted or trusted. */
  readonly outline?: StoryOutline;
  /** What the file's author should mend, by line. */
  readonly problems: readonly Problem[];
}

/** The quick part of `parseStory`, and every problem that it would find. Linear time, never throws. */
export function outlineStory(content: string): OutlinedStory {
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
  const title = meta.title ?? headline(text, blocks);
  return { outline: { meta, text, blocks, ...(title !== undefined && { title }) }, problems };
}

function nothingToQuote(blocks: readonly Block[], line: number): Problem | undefined {
  if (blocks.length === 0) return { line, what: 'the story has no text', fix: 'add its text' };
  if (blocks.some((block) => block.kind !== 'link')) return undefined;
  const what = 'the story has nothing to quote: every line is a link, a byline or a button';
  return { line, what, fix: 'add the paragraphs of the article' };
}

function headline(text: string, blocks: readonly Block[]): string | undefined {
  const found = blocks.find((block) => block.kind === 'headline');
  return found && slice(text, found).replace(/\s+/gu, ' ');
}
