import { isDocument } from '../../lexicon/documentNouns.ts';
import { isDeterminer } from '../../lexicon/functionWords.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Voice } from '../attributed.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { withApposedName } from '../subjects/apposedNames.ts';
import { headOf } from '../subjects/appositions.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';

const REACH = 5;
const SENDS =
  /^(?:sent|sends|wrote|writes|posted|posts|issued|issues|published|publishes|emailed|released|releases|shared|penned)$/u;

/**
 * Who a sentence says wrote something, up to an offset: "Doe sent me a letter. “…,” it began.", and
 * the school of "Doe read out a letter from the school."
 */
export function writerIn({ items }: Frame, before: number): Phrase | undefined {
  const from = items.findIndex(
    (item, i) => item.end <= before && isWritten(item) && SENDER.test(items[i + 1]?.text ?? ''),
  );
  const sender = from < 0 ? undefined : phraseStartingAt(items, from + 2);
  if (sender) return withApposedName(items, beforeSaying(items, sender));
  const at = items.findIndex(
    ({ text, end }, i) => end <= before && SENDS.test(text) && sendsPapers(items, i),
  );
  return at < 0 ? undefined : subjectBefore(items, at);
}

const GIVES = /^(?:makes?|made|gave|gives?|delivers?|delivered|signed|signs)$/u;

/** "He posted | a comment in May that said": who sent the paper that a phrase names. */
export function senderOf(items: Items, phrase: Phrase): Phrase | undefined {
  const verb = phrase.first - 1;
  const paper = /^an?$/u.test(items[phrase.first]?.text ?? '') && isDocument(headOf(items, phrase));
  const gives = [SENDS, GIVES].some((verbs) => verbs.test(items[verb]?.text ?? ''));
  return paper && gives ? subjectBefore(items, verb) : undefined;
}

/** "In | an address | that spoke of hope, Doe …": a paper or speech of whom the sentence is about. */
export const opensInPaper = (items: Items, { first, last }: Phrase): boolean =>
  items[0]?.text === 'In' &&
  first === 1 &&
  /^(?:an?|his|her)$/u.test(items[1]?.text ?? '') &&
  (isDocument(items[last]?.text ?? '') ||
    /^(?:address|interview|briefing|podcast|sermon|lecture|broadcast)$/u.test(
      items[last]?.text ?? '',
    ));

const SENDER = /^(?:from|by)$/u;

/** "the audit office | says": without the verb behind. */
function beforeSaying(items: Items, { first, last }: Phrase): Phrase {
  const verb = items.findIndex(({ text }, i) => i > first && i <= last && isSpeechVerb(text));
  return { first, last: verb < 0 ? last : verb - 1 };
}

/** Whether a verb sends a letter, or a picture with a caption. */
const sendsPapers = (items: Items, verb: number): boolean =>
  items.slice(verb + 1, verb + 1 + REACH).some(isWritten);

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
