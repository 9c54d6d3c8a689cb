import { createHash } from 'node:crypto';
import { findBlocks } from './blocks.ts';
import { findDates } from './dates.ts';
import { readFrontMatter } from './frontMatter.ts';
import { slice } from './span.ts';
import type { Block, Problem, Story } from './story.ts';

/**
 * Reads a story file: `content` is the whole file, front matter and all. Never throws: what is wrong
 * with the file is told in `problems`, and when it leaves nothing to quote `story` is absent.
 */
export function parseStory(
  name: string,
  content: string,
): { story?: Story; problems: readonly Problem[] } {
  const { meta, textStart, problems } = readFrontMatter(content);
  if (problems.length > 0) return { problems };
  const text = content.slice(textStart);
  const blocks = findBlocks(text);
  if (blocks.length === 0) {
    return { problems: [{ line: 1, what: 'the story has no text', fix: 'add its text' }] };
  }
  const fingerprint = createHash('sha256').update(content).digest('hex').slice(0, 8);
  const title = meta.title ?? headlineOf(text, blocks) ?? name;
  const dates = findDates(text, blocks, meta.published);
  return {
    story: { name, title, meta, text, fingerprint, blocks, quotations: [], people: [], dates },
    problems: [],
  };
}

function headlineOf(text: string, blocks: readonly Block[]): string | undefined {
  const headline = blocks.find((block) => block.kind === 'headline');
  return headline && slice(text, headline).replace(/\s+/gu, ' ');
}
