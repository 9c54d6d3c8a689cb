import type { Frame, Item } from '../frames/frames.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { isDocument } from '../subjects/sources.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';

const REACH = 5;
const SENDS =
  /^(?:sent|sends|wrote|writes|posted|posts|issued|issues|published|publishes|emailed|released|releases|shared|penned)$/u;
const READS = /^(?:read|reads|quoted|received|got)$/u;

/**
 * Who a sentence says wrote something, up to an offset: "Doe sent me a letter. “…,” it began.", and
 * the school of "Doe read out a letter from the school."
 */
export function writerIn({ items }: Frame, before: number): Phrase | undefined {
  const at = items.findIndex(
    ({ text, end }, i) =>
      end <= before && (SENDS.test(text) || READS.test(text)) && papers(items, i) > 0,
  );
  if (at < 0) return undefined;
  const sender = items[papers(items, at) + 1];
  if (/^(?:from|by)$/u.test(sender?.text ?? ''))
    return phraseStartingAt(items, papers(items, at) + 2);
  return SENDS.test(items[at]?.text ?? '') ? subjectBefore(items, at) : undefined;
}

/** Where the letter, or the picture with a caption, stands that a verb sends. */
const papers = (items: readonly Item[], verb: number): number =>
  items.findIndex((item, i) => i > verb && i <= verb + REACH && isWritten(item));

const isWritten = ({ kind, text }: Item): boolean =>
  kind === 'word' &&
  (isDocument(text) || /^(?:picture|photo|photograph|image|selfie)$/u.test(text));
