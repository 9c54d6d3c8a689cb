import { isOutletName, isOutletWord } from '../../lexicon/outletNames.ts';
import type { Items } from '../frames/frame.ts';

/** Whether a quotation's marks hold the title of a work or programme, which is nobody's words. */
export const isTitleInMarks = (text: string, items: Items, at: number): boolean =>
  isTitleOfWork(items, at) || isProgramme(text, items, at);

/** `his book "…"`, `the album, "…"`: the marks hold a title. */
function isTitleOfWork(items: Items, at: number): boolean {
  const noun = items[at - 1]?.text === ',' ? items[at - 2] : items[at - 1];
  return WORK.test(noun?.text ?? '');
}

const WORK =
  /^(?:book|books|novel|memoir|film|films|movie|documentary|album|single|song|songs|track|play|musical|opera|poem|essay|series|sitcom|show|episode|exhibition|painting|sculpture|magazine|article|titled|entitled|podcast|drama|game)$/u;

/** `CNN's "Harbour Tonight"`, `on "Harbour Tonight"`, `her "Harbour Tonight" show`: a name with capitals. */
function isProgramme(text: string, items: Items, at: number): boolean {
  const quote = items[at];
  const words = quote ? text.slice(quote.start, quote.end).match(/[\p{L}\p{N}’'-]+/gu) : undefined;
  if (!words || words.length > LONGEST_NAME || !words.every(isCapitalOrSmall)) return false;
  const [before, after] = [items[at - 1], [items[at + 1], items[at + 2]]];
  return (
    (before?.kind === 'possessive' && isOutletName(items[at - 2]?.text ?? '')) ||
    (before?.kind === 'possessive' && isOutletWord(items[at - 2]?.text ?? '')) ||
    (/^on$/iu.test(before?.text ?? '') && words.length > 1) ||
    (before?.text === 'of' && EDITION.test(items[at - 2]?.text ?? '')) ||
    after.some((item) => PROGRAMME.test(item?.text ?? ''))
  );
}

const LONGEST_NAME = 6;
const EDITION = /^(?:broadcast|edition|episode|issue|season|host|presenter|cast|author)$/u;
const PROGRAMME =
  /^(?:program|programme|show|forum|podcast|series|tour|column|star|actor|actress|singer)$/u;

/** A word of a name: with a capital, or one of the small words between. */
const isCapitalOrSmall = (word: string, i: number): boolean =>
  /^['’]?\p{Lu}/u.test(word) || (i > 0 && /^(?:of|the|and|in|on|to|for|a|at|with)$/u.test(word));
