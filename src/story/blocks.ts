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
  const said = paragraphs.map(({ text }, i) =>
    kinds[i] === 'caption' ? withoutCredit(text) : text,
  );
  // Hardly any begins as another does, and to compare all letters of all takes longer.
  const openings = said.map(openingOf);
  const last = new Map(openings.map((opening, i) => [opening, i]));
  const shared = new Set(openings.filter((opening, i) => last.get(opening) !== i));
  const seen = { quotable: new Set<string>(), link: new Set<string>() };
  const repeated = new Set<number>();
  for (const [i, text] of said.entries()) {
    if (!shared.has(openings[i] ?? '')) continue;
    const words = lettersOf(text);
    const pool = kinds[i] === 'link' ? seen.link : seen.quotable;
    if (pool.has(words)) repeated.add(i);
    pool.add(words);
  }
  return repeated;
}

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

const OPENING = 16;

/** The first letters of a paragraph, all of them if they are few. */
function openingOf(text: string): string {
  const head = lettersOf(text.slice(0, 2 * OPENING));
  return (head.length < OPENING ? lettersOf(text) : head).slice(0, OPENING);
}
