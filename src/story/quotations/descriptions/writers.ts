import { isDocument } from '../../lexicon/documentNouns.ts';
import { isDeterminer } from '../../lexicon/functionWords.ts';
import type { Voice } from '../attributed.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
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
const papers = (items: Items, verb: number): number =>
  items.findIndex((item, i) => i > verb && i <= verb + REACH && isWritten(item));

const isWritten = ({ kind, text }: Item): boolean =>
  kind === 'word' &&
  (isDocument(text) || /^(?:picture|photo|photograph|image|selfie)$/u.test(text));

/** "In her ruling the judge said … . “…,” it says.": the paper that the sentence before was said in. */
export function voiceOfPaper({ said, frames }: Reading, index: number): Voice | undefined {
  const [opener, owner, noun] = frames[index - 1]?.items ?? [];
  const near = said?.frame === index - 1 && frames[index - 1]?.block === frames[index]?.block;
  const paper = /^In$/u.test(opener?.text ?? '') && isDeterminer(owner?.text ?? '');
  return near && paper && isDocument(noun?.text ?? '') ? said.voice : undefined;
}

const DOCUMENT_FRAMES = 4;

/** "In a statement, Doe said … ." before "“…,” the statement went on": whose it is. */
export function voiceInDocument(
  { said, frames }: Reading,
  index: number,
  noun: string,
): Voice | undefined {
  if (!said || index - said.frame > DOCUMENT_FRAMES) return undefined;
  const written = frames[said.frame]?.items.some(({ text }) => text === noun);
  return written ? said.voice : undefined;
}
