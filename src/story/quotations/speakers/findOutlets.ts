import { isDeterminer } from '../../lexicon/functionWords.ts';
import { isOutletName, isOutletNoun, isOutletWord } from '../../lexicon/outletNames.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';

const MAX_WORDS = 9;

/** An outlet and the item that hands the words to it: "told", "interview". */
export interface Listener {
  readonly outlet: string;
  readonly at: number;
}

/**
 * To which outlets the words of a frame were given: "told the Weekly Post", "in an interview with
 * Radio 2's Morning Show". A listener who is no newspaper, programme or agency is none.
 */
export function findOutlets(text: string, items: Items): Listener[] {
  const listeners: Listener[] = [];
  for (let at = 0; at < items.length; at++) {
    const start = items[at]?.kind === 'word' ? listenerStart(items, at) : undefined;
    const phrase = start === undefined ? undefined : outletAt(items, start);
    const [from, to] = phrase ? [items[phrase.first], items[phrase.last]] : [];
    if (from && to)
      listeners.push({ outlet: text.slice(from.start, to.end).replace(/\s+/gu, ' '), at });
  }
  return listeners;
}

/** Where a listener's name would start after the word at `at`, if that word hands over to one. */
function listenerStart(items: Items, at: number): number | undefined {
  const text = items[at]?.text ?? '';
  const word = text.toLowerCase();
  if (!HANDING_OVER.has(word)) return undefined;
  if (TELLING.has(word)) return at + 1;
  const next = items[at + 1]?.text ?? '';
  if (next === 'by' && word === 'asked') return at + 2;
  if (next === 'it' && /^puts?$/u.test(text) && items[at + 2]?.text === 'to') return at + 3;
  if (next === 'to' && WRITING.has(word)) return at + 2;
  return LEADING.has(next) && SPEAKING.has(word) ? at + 2 : undefined;
}

const TELLING = wordSet('told tells telling tell');
const LEADING = wordSet('with to on in for by from');
const SPEAKING = wordSet(`
interview interviewed interviews spoke speaking speaks talking talked writing wrote said says saying
appearing appeared appearance comments remarks statement column article piece op-ed conversation
`);

/** Only to the one they are sent to: what comes from a newspaper was not said to it. */
const WRITING = wordSet('letter call email e-mail message');

/** All of them: one look, which spares most words the others. */
const HANDING_OVER = new Set([...TELLING, ...SPEAKING, ...WRITING, 'asked', 'put', 'puts']);

/** An outlet's name from an item on: "The Mail on Sunday", "BBC Radio 4's Today programme". */
function outletAt(items: Items, start: number): Phrase | undefined {
  const lower =
    /^(?:the|a|an|its|his|her)$/u.test(items[start]?.text ?? '') ||
    (isDeterminer(items[start]?.text ?? '') && !/^\p{Lu}/u.test(items[start]?.text ?? ''));
  const first = lower ? start + 1 : start;
  let last = first - 1;
  for (let at = first; at < first + MAX_WORDS; at++) {
    if (!belongs(items, at, last >= first)) break;
    last = at;
  }
  while (last >= first && !/^(?:word|number)$/u.test(items[last]?.kind ?? '')) last--;
  if (last < first) return undefined;
  return isOutlet(items, { first, last }) || isTitled(items, { first, last })
    ? trimmed(items, { first: keepArticle(items, start, first, last), last })
    : undefined;
}

/** "the newspaper" needs its article, "the Weekly Post" does not. */
function keepArticle(items: Items, start: number, first: number, last: number): number {
  const plain = items.slice(first, last + 1).every((item) => !/^\p{Lu}/u.test(item.text));
  return plain ? start : first;
}

function belongs(items: Items, at: number, begun: boolean): boolean {
  const item = items[at];
  if (!item || item.kind === 'quote' || item.kind === 'tag') return false;
  if (item.kind === 'possessive') return true;
  if (item.kind === 'mark') return begun && /^[&-]$/u.test(item.text);
  if (item.kind === 'number') return begun;
  if (isCalendarWord(item.text) && begun && item.text !== 'Sun') return isSundayPaper(items, at);
  if (item.person !== undefined) return isOutletWord(item.text);
  return (
    /^\p{Lu}/u.test(item.text) ||
    isOutletNoun(item.text) ||
    describes(items, at) ||
    (begun && joins(items, at))
  );
}

/** "Sunday" belongs to "Mail on Sunday" and "News Sunday", other days are when it was said. */
function isSundayPaper(items: Items, at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  const paper = before === 'on' ? (items[at - 2]?.text ?? '') : before;
  return items[at]?.text === 'Sunday' && isOutletWord(paper);
}

/** "of", "on" and the like between two capitals: "State of the Union". */
function joins(items: Items, at: number): boolean {
  const next = items[at + 1]?.text ?? '';
  if (!/^(?:on|of|and|de|della|des|du|the)$/u.test(items[at]?.text ?? '')) return false;
  if (isCalendarWord(next)) return items[at]?.text === 'on' && isSundayPaper(items, at + 1);
  return /^\p{Lu}/u.test(next) || next === 'the';
}

/** "local" of "the local newspaper". */
function describes(items: Items, at: number): boolean {
  return /^\p{Ll}+$/u.test(items[at]?.text ?? '') && isOutletNoun(items[at + 1]?.text ?? '');
}

function isOutlet(items: Items, { first, last }: Phrase): boolean {
  const words = items.slice(first, last + 1).filter((item) => item.kind === 'word');
  const name = words.map((item) => item.text).join(' ');
  if (isOutletName(name) || EDITION.test(name)) return true;
  return words.some(
    (item) =>
      (/^\p{Lu}/u.test(item.text) &&
        isOutletWord(item.text) &&
        !(words.length === 1 && /^(?:post|people|house)$/iu.test(item.text))) ||
      // With a capital, "Agency" alone is no news agency's: "the Space Agency".
      (isOutletNoun(item.text) && item.text !== 'Agency'),
  );
}

/** "Sunday Echo", "Evening Star". */
const EDITION = /^(?:Sunday|Saturday|Evening|Morning) \p{Lu}/u;

/** "told The Examiner-Dispatch": only a paper, or what is named like one, keeps a capital article. */
const isTitled = (items: Items, { first, last }: Phrase): boolean =>
  items[first]?.text === 'The' &&
  last > first &&
  /^t(?:old|ells|elling)$/u.test(items[first - 1]?.text ?? '');

/** "CNN's Jane Doe" was asking for CNN. */
function trimmed(items: Items, { first, last }: Phrase): Phrase {
  for (let at = first; at < last; at++) {
    const after = items[at + 1];
    if (after?.kind !== 'possessive') continue;
    const rest = items.slice(at + 2, last + 1);
    if (isOutletName(rest.map((item) => item.text).join(' '))) continue;
    if (rest.some((item) => isOutletWord(item.text) || isOutletNoun(item.text))) continue;
    return { first, last: at };
  }
  return { first, last };
}
