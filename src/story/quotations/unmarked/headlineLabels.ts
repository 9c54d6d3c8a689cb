import type { Block, Person } from '../../story.ts';
import type { Attributed } from '../attributed.ts';
import { labelOf } from '../descriptions/labels.ts';

const MIN_WORDS = 4;

/**
 * What headlines report behind a colon, "Doe: Bridge will reopen". A topic ("Budget: …") speaks no
 * words, and words that marks hold as a whole are direct speech.
 */
export function findHeadlineLabels(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Attributed[] {
  return blocks.flatMap((block, i) => {
    const label = labelOf(text, blocks, i, people);
    const line = text.slice(block.start, block.end);
    const words = line.slice(label?.start).trimEnd().replace(/\.$/u, '');
    if (!label || words.split(/\s+/u).length < MIN_WORDS || /^["“”„«»‘'’]/u.test(words)) return [];
    const start = block.start + label.start;
    return [{ start, end: start + words.length, direct: false, voice: label.voice }];
  });
}
