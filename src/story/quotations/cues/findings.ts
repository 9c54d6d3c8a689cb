import { isDeterminer, isNegation, isPreposition, isPronoun } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isPluralRole } from '../../lexicon/roleNouns.ts';
import { isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { isCapitalised } from '../../tokens.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import { isStudyResult } from './studyResults.ts';

/** "The audit found that …" and "…, other audits have shown.": elsewhere these are no verbs of saying. */
export function isFinding(items: Items, at: number): boolean {
  const word = items[at]?.text ?? '';
  if (isStudyResult(items, at)) return true;
  const finds = FINDINGS.has(word);
  const grants = GRANTING.has(word) && !isDenied(items, at);
  if (!(finds || grants) || isBehindSaying(items, at) || isBroadcast(items, at)) return false;
  if (items[at + 1]?.text === 'that')
    return !NO_CLAUSE.test(items[at + 2]?.text ?? '') && isClause(items.slice(at + 2));
  if (isBareFinding(items, at)) return true;
  const behind = isCalendarWord(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
  return finds && behind === items.length - 1 && /^[.!]$/u.test(items[behind]?.text ?? '');
}

/** "One study found the plan would fail", "experts agree it is dear": a clause without "that", of what finds by its nature. */
export function isBareFinding(items: Items, at: number): boolean {
  if (isStudyResult(items, at)) return true;
  const verb = items[at]?.text ?? '';
  const agrees = /^agreed?$/u.test(verb);
  const finder = items[beforeVerb(items, at)]?.text ?? '';
  if (!FINDINGS.has(verb) && !agrees) return false;
  const finds = FINDERS.test(finder) || isFinderBefore(items, at);
  if (!(finds || (agrees && isPluralRole(finder)))) return false;
  const opener = items[at + 1];
  const opens =
    opener?.person !== undefined ||
    isDeterminer(opener?.text ?? '') ||
    isPronoun(opener?.text ?? '') ||
    isCapitalised(opener);
  const end = items.findIndex(({ kind }, i) => i > at && (kind === 'mark' || kind === 'quote'));
  return opens && showsVerb(items.slice(at + 2, end < 0 ? undefined : end));
}

const FINDERS =
  /^(?:study|studies|reports?|analysis|analyses|polls?|surveys?|reviews?|audits?|research|researchers|data|documents|papers|records|figures|emails|e-mails|investigations?|inquiry|inquiries|tests)$/iu;

/** "leaked papers from his office show", "a poll by the Post finds": what finds, with where it comes from. */
function isFinderBefore(items: Items, verb: number): boolean {
  const from = Math.max(0, verb - LONGEST_ORIGIN);
  const near = items.slice(from, verb);
  const finder = near.findLastIndex(
    ({ text }, i) => FINDERS.test(text) && ORIGIN.test(near[i + 1]?.text ?? ''),
  );
  const origin = near.slice(finder + 2);
  return (
    finder >= 0 &&
    origin.every(({ kind }) => kind === 'word' || kind === 'number' || kind === 'possessive') &&
    !showsVerb(origin)
  );
}

const LONGEST_ORIGIN = 9;
const ORIGIN = /^(?:from|of|by|released|obtained|published|leaked|seen)$/u;

/** "Doe said on the morning | show that …": the clause of a verb of saying begins there. */
function isBehindSaying(items: Items, at: number): boolean {
  const said = items.findLastIndex(({ text }, i) => i < at && isSayingVerb(text));
  const between = items.slice(said + 1, at);
  return (
    said >= 0 &&
    isPreposition(between[0]?.text ?? '') &&
    between.every(({ kind, text }) => kind !== 'mark' && kind !== 'quote' && text !== 'that')
  );
}

/** "an hourlong show that aired" */
const isBroadcast = (items: Items, at: number): boolean =>
  items[at]?.text === 'show' &&
  items.slice(Math.max(0, at - 3), at).some(({ text }) => /^an?$/iu.test(text));

/** "did not realise that it leaked": nobody says so, or thinks so. */
const isDenied = (items: Items, at: number): boolean =>
  items.slice(Math.max(beforeVerb(items, at), 0), at).some(({ text }) => isNegation(text));

/** "felt that way", "decided that day": no clause. */
const NO_CLAUSE = /^(?:way|day|night|year|week|time|moment|matter|much|same)$/u;

/** "that action unlawful" is no clause, for want of a verb or of length. */
const isClause = (items: Items): boolean =>
  showsVerb(items) || items.filter(({ kind }) => kind === 'word').length > 3;

/** "She allowed that …", "She felt that …": of saying or thinking only with "that" behind. */
const GRANTING = wordSet(`
allow allows allowed accept accepts accepted doubt doubts doubted charged mentioned mentions mention mentioning worried worrying
feel feels felt realised realises realized realizes assume assumes assumed assuming recognised recognises recognized recognizes
demonstrated demonstrates proved proves decided decides figured
`);

const FINDINGS = wordSet(
  'find finds found show shows showed shown discovered held hold holds agree',
);
