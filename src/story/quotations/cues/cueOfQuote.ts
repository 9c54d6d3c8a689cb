import { isOutletName, isOutletWord } from '../../lexicon/outletNames.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { hasFiniteVerb } from '../frames/finiteVerbs.ts';
import type { Frame, Items } from '../frames/frame.ts';
import { verbOfClaim } from './claims.ts';
import { closesClause } from './closesClause.ts';
import type { Cue } from './cue.ts';
import { isTitleInMarks } from './titlesInMarks.ts';

/** The cue that gives the quotation at an item its speaker, if the frame has one. */
export function cueOf(
  text: string,
  { items }: Frame,
  cues: readonly Cue[],
  at: number,
): Cue | undefined {
  if (isTitleInMarks(text, items, at)) return undefined;
  const after = cueRightAfter(items, cues, at);
  const before = cueBefore(items, cues, at);
  if (before?.subject && after?.kind === 'according' && isOutletSubject(items, after))
    return before;
  const led = before !== undefined && items[at - 1]?.text === ':';
  if (after && !led && (!before || handsOver(text, items, at))) return after;
  return before ?? passiveAround(items, cues, at) ?? cueAtEnd(items, cues, at);
}

/** "Doe called it a “mess”, according to the Post": the words are Doe's. */
function isOutletSubject(items: Items, { subject }: Cue): boolean {
  if (!subject) return false;
  const words = items.slice(subject.first, subject.last + 1).map(({ text }) => text);
  const name = words.filter((word) => !/^(?:the|a|an)$/iu.test(word));
  return isOutletName(name.join(' ')) || name.some(isOutletWord);
}

/** `"…," said X` and `"…," X, the mayor, said`: nothing between but a comma and the subject. */
function cueRightAfter(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
  const next = cues.find((cue) => cue.words.first > at && cue.kind !== 'passive');
  if (!next) return undefined;
  const start = next.kind === 'verb' && !next.inverted ? next.subject?.first : next.words.first;
  if (start === undefined || start <= at) return undefined;
  const between = items.slice(at + 1, start);
  const near = between.every(
    (item) => /^[,—–-]$/u.test(item.text) || /^(?:also|later|then|as|is|was|how)$/u.test(item.text),
  );
  if (!(near || isDescribing(between)) || between.some((item) => item.kind === 'quote'))
    return undefined;
  if (items[at + 1]?.text === 'and' && next.subject === undefined) return undefined;
  return next;
}

/** `"…," his lawyer, Jane Doe, said`, `"…," Roe's mother, Jane Doe, told`: what the speaker is, and a comma, before the name. */
function isDescribing(between: Items): boolean {
  return (
    (/^(?:a|an|the|his|her|its|their|our|one)$/u.test(between[0]?.text ?? '') ||
      between.slice(1, 4).some(({ kind }) => kind === 'possessive')) &&
    between.at(-1)?.text === ',' &&
    between.slice(0, -1).every(({ kind }) => kind === 'word' || kind === 'possessive') &&
    !hasFiniteVerb(between)
  );
}

/** Whether the quotation ends as one does that its speaker follows: with a comma, "?" or "!". */
function handsOver(text: string, items: Items, at: number): boolean {
  const quote = items[at];
  const words = quote ? text.slice(quote.start, quote.end) : '';
  return /[,!?—–-]\s*["“”'‘’»]*$/u.test(words) || items[at + 1]?.text === ',';
}

/** The nearest cue in front of the quotation whose own words it can be. */
function cueBefore(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
  const before = cues.filter((cue) => cue.words.last < at && cue.kind !== 'passive');
  const nearest = before.at(-1);
  if (!nearest) return undefined;
  if (leavesCue(items, nearest, at)) return undefined;
  return answeredIn(items, before, nearest) ?? nearest;
}

/** `He had replied, she said: “…”`: his words, as she tells them. */
function answeredIn(items: Items, before: readonly Cue[], nearest: Cue): Cue | undefined {
  const comma = (nearest.subject?.first ?? nearest.words.first) - 1;
  const earlier = before.at(-2);
  const bare = earlier !== undefined && earlier.words.last === comma - 1;
  return bare && items[comma]?.text === ',' && items[nearest.words.last + 1]?.text === ':'
    ? earlier
    : undefined;
}

/** ", but the "massive" plan": a new clause with its own verb has begun since the cue. */
function leavesCue(items: Items, cue: Cue, at: number): boolean {
  if ((verbOfClaim(items, cue) ?? at) < at) return true;
  const between = items.slice(cue.words.last + 1, at);
  const turn = between.findIndex(
    (item, i) =>
      (/^(?:but|while|although|whereas)$/u.test(item.text) ||
        (item.text === 'though' && isAnySaying(between.slice(i + 1)))) &&
      /^[,;]$/u.test(between[i - 1]?.text ?? '') &&
      !(i === 1 && item.text === 'but' && isInserted(items, cue)) &&
      !(item.text === 'but' && goesOnInMarks(between.slice(i + 1))),
  );
  return turn >= 0 || between.some((item) => item.text === ';');
}

/** "It was late, | Doe said, | but not “over”.": what goes on behind the cue is still Doe's. */
const isInserted = (items: Items, { subject, words, kind }: Cue): boolean =>
  kind === 'verb' &&
  subject !== undefined &&
  items[Math.min(subject.first, words.first) - 1]?.text === ',';

/** "Doe said, though Roe has not said it is “over”": what somebody else says, or does not. */
const isAnySaying = (words: Items): boolean => words.some(({ text }) => isSayingVerb(text));

/** "said it would close, but “not this year”": behind "but" stand only the marks. */
const goesOnInMarks = (between: Items): boolean =>
  between.every(({ text }) => /^(?:not|only|that|also|just|still)$/u.test(text));

/** "was called a "disaster" by the mayor". */
function passiveAround(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
  return cues.find(
    (cue) =>
      cue.kind === 'passive' &&
      cue.words.last < at &&
      ((cue.subject?.first ?? 0) > at || isReasonAt(items, cue, at)),
  );
}

/** "was criticised by the watchdog for its "excessive" use of force". */
function isReasonAt(items: Items, { subject }: Cue, at: number): boolean {
  const between = items.slice((subject?.last ?? at) + 1, at);
  return (
    between.some(({ text }) => /^(?:for|as|over)$/u.test(text)) &&
    !between.some(({ kind, text }) => kind === 'mark' && text !== ',')
  );
}

/** "The plan was a "disaster", the mayor said." */
function cueAtEnd(items: Items, cues: readonly Cue[], at: number): Cue | undefined {
  const next = cues.find((cue) => cue.words.first > at && cue.kind !== 'passive');
  return next && closesClause(items, next) ? next : undefined;
}
