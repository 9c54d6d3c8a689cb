import { isAuxiliary, isDeterminer } from '../../lexicon/functionWords.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import type { Span } from '../../span.ts';
import type { Block } from '../../story.ts';

/**
 * The paragraph without quotation marks that the one before hands over to, "The mayor added:": set apart,
 * it is read as if marks stood around it.
 */
export function announcedParagraph(
  text: string,
  blocks: readonly Block[],
  index: number,
): Span | undefined {
  const [before, block] = [blocks[index - 1], blocks[index]];
  if (before?.kind !== 'body' || block?.kind !== 'body' || !announces(text, before))
    return undefined;
  const words = text.slice(block.start, block.end).trim();
  if (!/^\p{Lu}[^:]*[.!?…]$/u.test(words) || words.length < MIN_LENGTH) return undefined;
  const start = block.start + text.slice(block.start, block.end).indexOf(words);
  return { start, end: start + words.length };
}

/** A sentence at least: no heading and no label. */
const MIN_LENGTH = 40;
const LONGEST_ADVERBIAL = 5;
const REACH = 120;

/** "The mayor added:", "Doe wrote on Tuesday:", but no "It does as it says:" and no "a sign saying:". */
function announces(text: string, { start, end }: Block): boolean {
  const words = text.slice(Math.max(start, end - REACH), end).trim();
  if (!words.endsWith(':')) return false;
  const last = words.slice(0, -1).split(/\s+/u);
  const verb = last.findLastIndex(isSayingVerb);
  const [subject = '', behind] = [last[verb - 1], last.slice(verb + 1)];
  return (
    verb > 0 &&
    /(?:ed|d|s|wrote)$/u.test(last[verb] ?? '') &&
    !isDeterminer(subject) &&
    !isAuxiliary(subject) &&
    behind.length <= LONGEST_ADVERBIAL &&
    (behind.length === 0 ||
      /^(?:in|on|at|to|by|via|later|\p{Lu}\p{Ll}+day)$/u.test(behind[0] ?? ''))
  );
}
