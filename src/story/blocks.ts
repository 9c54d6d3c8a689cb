import { BLOCK_RULES } from './blocks/blockRules.ts';
import { withoutCredit } from './blocks/captionRules.ts';
import { reconsiderKinds } from './blocks/neighbourRules.ts';
import { findParagraphs, type Paragraph } from './blocks/paragraphs.ts';
import { findSentences } from './sentences.ts';
import type { Block, BlockKind } from './story.ts';

/** The blocks of a story's text, in order, each with its kind and its sentences. Linear time. */
export function findBlocks(text: string): Block[] {
  const paragraphs = findParagraphs(text);
  const kinds = reconsiderKinds(paragraphs, judgeKinds(paragraphs));
  const repeated = findRepeated(paragraphs, kinds);
  return paragraphs.map(({ start, end }, i) => {
    const sentences = findSentences(text, { start, end });
    const block: Block = { start, end, kind: kinds[i] ?? 'body', sentences };
    return repeated.has(i) ? { ...block, duplicate: true } : block;
  });
}

/** Each paragraph's kind by its own words and by the kinds before it. */
function judgeKinds(paragraphs: readonly Paragraph[]): BlockKind[] {
  const before = new Set<BlockKind>();
  return paragraphs.map((paragraph) => {
    const beforeBody = !before.has('body');
    const place = { first: beforeBody && !before.has('headline'), beforeBody };
    const kind = BLOCK_RULES.find((rule) => rule.test(paragraph, place))?.kind ?? 'body';
    before.add(kind);
    return kind;
  });
}

/** Indexes of paragraphs that say what an earlier quotable paragraph says, picture credits aside. */
function findRepeated(paragraphs: readonly Paragraph[], kinds: readonly BlockKind[]): Set<number> {
  const seen = { quotable: new Set<string>(), link: new Set<string>() };
  const repeated = new Set<number>();
  for (const [i, { text }] of paragraphs.entries()) {
    const said = kinds[i] === 'caption' ? withoutCredit(text) : text;
    const words = said.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
    const pool = kinds[i] === 'link' ? seen.link : seen.quotable;
    if (pool.has(words)) repeated.add(i);
    pool.add(words);
  }
  return repeated;
}
