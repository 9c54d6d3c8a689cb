import type { Span } from '../../span.ts';
import type { Block } from '../../story.ts';
import { announcedParagraph } from './announcedParagraphs.ts';
import { findMarks, type Mark } from './findMarks.ts';
import { type Pair, pairMarks } from './pairMarks.ts';

/** Words in quotation marks: the span lies inside the marks, `outer` includes them. */
export interface DirectSpeech extends Span {
  readonly outer: Span;
  readonly block: number;
  /** Whether it goes on from a quotation that the paragraph before left open. */
  readonly runsOn: boolean;
}

/** Every direct quotation of the story, outermost marks only. Linear time. */
export function findDirectSpeech(text: string, blocks: readonly Block[]): DirectSpeech[] {
  const found: DirectSpeech[] = [];
  let open = false;
  for (const [i, block] of blocks.entries()) {
    if (block.kind === 'link') continue;
    const pairs = pairMarks(text, block, findMarks(text, block));
    const runsOn = open && pairs[0] !== undefined && startsBlock(text, block, pairs[0].open);
    found.push(...speechIn(text, block, i, pairs, runsOn));
    const announced = pairs.length === 0 ? announcedParagraph(text, blocks, i) : undefined;
    if (announced) found.push({ ...announced, outer: announced, block: i, runsOn: false });
    if (block.kind === 'body')
      open = pairs.at(-1) !== undefined && pairs.at(-1)?.close === undefined;
  }
  return found;
}

/** What the marks of a block hold; the first may run on from the paragraph before. */
function speechIn(
  text: string,
  block: Block,
  index: number,
  pairs: readonly Pair[],
  runsOn: boolean,
): DirectSpeech[] {
  return pairs
    .map((pair, i) => speechOf(text, block, index, pair, runsOn && i === 0))
    .filter((speech) => speech !== undefined);
}

function startsBlock(text: string, block: Block, mark: Mark): boolean {
  return text.slice(block.start, mark.start).trim() === '';
}

function speechOf(
  text: string,
  block: Block,
  index: number,
  { open, close }: Pair,
  runsOn: boolean,
): DirectSpeech | undefined {
  const outer = { start: open.start, end: close?.end ?? block.end };
  const inside = text.slice(open.end, close?.start ?? block.end);
  const words = inside.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const start = open.end + (inside.length - inside.trimStart().length);
  return { start, end: start + words.length, outer, block: index, runsOn };
}
