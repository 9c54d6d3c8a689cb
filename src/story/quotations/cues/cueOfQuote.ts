import { isAuxiliary } from '../../lexicon/functionWords.ts';
import { isOutletName, isOutletWord } from '../../lexicon/outletNames.ts';
import { takesListener } from '../../lexicon/speechVerbs.ts';
import { type Frame, hasFiniteVerb, type Item } from '../frames/frames.ts';
import type { Cue } from './findCues.ts';

type Items = readonly Item[];

const THAT_REACH = 12;

/** The cue that gives the quotation at an item its speaker, if the frame has one. */
export function cueOf(
  text: string,
  { items }: Frame,
  cues: readonly Cue[],
  at: number,
): Cue | undefined {
  if (isTitleOfWork(items, at) || isProgramme(text, items, at)) return undefined;
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

/** `his book "…"`, `the album, "…"`: the marks hold a title. */
export function isTitleOfWork(items: Items, at: number): boolean {
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
    after.some((item) => PROGRAMME.test(item?.text ?? ''))
  );
}

const LONGEST_NAME = 6;
const PROGRAMME =
  /^(?:program|programme|show|forum|podcast|series|tour|column|star|actor|actress|singer)$/u;

/** A word of a name: with a capital, or one of the small words between. */
const isCapitalOrSmall = (word: string, i: number): boolean =>
  /^['’]?\p{Lu}/u.test(word) || (i > 0 && /^(?:of|the|and|in|on|to|for|a|at|with)$/u.test(word));

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
  const between = items.slice(cue.words.last + 1, at);
  const turn = between.findIndex(
    (item, i) =>
      /^(?:but|while|although|whereas)$/u.test(item.text) &&
      /^[,;]$/u.test(between[i - 1]?.text ?? '') &&
      !(item.text === 'but' && goesOnInMarks(between.slice(i + 1))),
  );
  return turn >= 0 || between.some((item) => item.text === ';');
}

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

/** Whether a cue stands behind the clause that it reports: ", X said." or ", according to X". */
export function closesClause(items: Items, cue: Cue): boolean {
  if (cue.kind === 'passive' || cue.subject === undefined) return false;
  const first = Math.min(cue.subject.first, cue.words.first);
  const last = Math.max(cue.subject.last, cue.words.last);
  if (first === 0 || isApposed(items, cue)) return false;
  if (items[last]?.text === 'told' && last >= items.length - 1) return false;
  if (cue.kind === 'according') return true;
  if (!/^[,—–-]$/u.test(items[first - 1]?.text ?? '')) return false;
  if (isFragmentBeforeThat(items, first, last)) return false;
  const next = items[behindListener(items, first, last)];
  return (
    next === undefined ||
    /^[.,!?;—–]$/u.test(next.text) ||
    /^(?:on|in|at|during|after|late|early|via|as|when|while|to|by|from|through|over|before|outside|inside|following|again|last|this|earlier|afterwards?|of|\p{Ll}+ly|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday)$/u.test(
      next.text,
    )
  );
}

/** Past whoever is told, "told the board of the club", where what they are told stands in front. */
function behindListener(items: Items, first: number, last: number): number {
  const front = items.slice(0, first - 1);
  const tells = takesListener(items[last]?.text ?? '') && hasFiniteVerb(front);
  if (!tells || SUBORDINATE.test(front[0]?.text ?? '')) return last + 1;
  const rest = items.slice(last + 1, last + 2 + LONGEST_LISTENER);
  const end = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  return end < 0 && rest.length > LONGEST_LISTENER
    ? last + 1
    : last + 1 + (end < 0 ? rest.length : end);
}

const SUBORDINATE =
  /^(?:when|while|after|before|as|if|although|though|since|because|once|until)$/iu;
const LONGEST_LISTENER = 8;

/** "By then a judge, he complained that …": what is said follows, and the front has no verb. */
function isFragmentBeforeThat(items: Items, first: number, last: number): boolean {
  // "The bridge, he said, was so old that …": between its commas the cue has no clause behind it.
  if (items[last + 1]?.text === ',') return false;
  const that = items.findIndex(
    (item, i) => i > last && i <= last + THAT_REACH && item.text === 'that',
  );
  if (that > 0) return true;
  if (hasFiniteVerb(items.slice(0, first))) return false;
  return items.slice(last + 1).some((item) => item.kind === 'word' && isAuxiliary(item.text));
}

/** "The union's policy chief, Jane Doe, said": what stands in front is no clause but her office. */
function isApposed(items: Items, cue: Cue): boolean {
  const { subject } = cue;
  if (!subject || cue.inverted || !/^[,—–]$/u.test(items[subject.last + 1]?.text ?? ''))
    return false;
  return !hasFiniteVerb(items.slice(0, subject.first));
}
