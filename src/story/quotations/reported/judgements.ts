import {
  isAdverb,
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
} from '../../lexicon/functionWords.ts';
import {
  isClaim,
  isHandled,
  judgesBy,
  leadsToThing,
  namesThing,
  saysThing,
  takesUpClaims,
} from '../../lexicon/judgingVerbs.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isParticiple, isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { type Cue, verbOf } from '../cues/cue.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { headOf } from '../subjects/appositions.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';
import { endOfTime } from './clauseStart.ts';
import { deedEnd } from './requests.ts';

/**
 * What a cue calls somebody or charges them with, first and last item: "blamed | the board for the fire",
 * "called | him a fool", "denied | any part in it", "called for | a vote". Nothing where marks hold it.
 */
export function judgement(items: Items, cue: Cue): Phrase | undefined {
  if (cue.kind !== 'verb' || cue.inverted || isUnspoken(items, cue) || isThing(items, cue))
    return undefined;
  const verb = verbOf(items, cue);
  const adverb = isAdverb(items[cue.words.last + 1]?.text ?? '') ? 1 : 0;
  const behind = cue.words.last + 1 + adverb;
  const led = leadsToThing(verb, items[behind]?.text ?? '');
  const first = led ? behind + 1 : behind;
  if (!opensThing(items, first) || isTimed(items, first) || isWish(verb, items[first]?.text))
    return undefined;
  const last = chargeEnd(items, verb, thingEnd(items, first));
  const words = items.slice(first, last + 2);
  if (words.some(({ kind }) => kind === 'quote')) return undefined;
  // "spoke of Jane Doe": a name alone is not said of anybody.
  if (items.slice(first, last + 1).every(({ person }) => person !== undefined)) return undefined;
  // "denied a claim that it leaked", "voiced fear that …": the clause is another's, or read by itself.
  if (/^(?:den[iy]|express)/u.test(verb) && words.some(({ text }) => text === 'that'))
    return undefined;
  return led || isSaid(verb, words) ? { first, last } : undefined;
}

/** Where the thing ends, before a clause that tells of it or goes on: "a plan | that was late", "the law | saying it …". */
function thingEnd(items: Items, first: number): number {
  const last = deedEnd(items, first);
  const next = items.findIndex(
    ({ text }, at) =>
      at > first &&
      at <= last &&
      ((text === 'that' && showsVerb(items.slice(at + 1, at + 2))) || isParticiple(text)),
  );
  let end = next < 0 ? last : next - 1;
  // "a fund | out of which"
  const which = /^wh(?:ich|om)$/u.test(items[end + 1]?.text ?? '');
  while (which && end > first && isPreposition(items[end]?.text ?? '')) end--;
  return end;
}

/** "accused Doe, | who was born in Hull, | of theft": up to the charge behind what is told of the accused. */
function chargeEnd(items: Items, verb: string, last: number): number {
  const behind = items.slice(last + 1, last + 2 + LONGEST_ASIDE);
  const comma = behind.findIndex(({ text }, at) => at > 0 && text === ',');
  const told = behind[0]?.text === ',' && /^(?:who|an?|the)$/u.test(behind[1]?.text ?? '');
  const brings = judgesBy(verb, behind[comma + 1]?.text ?? '');
  return told && comma > 0 && brings ? deedEnd(items, last + comma + 2) : last;
}

const LONGEST_ASIDE = 12;

/** "his treatment of them demanded", "the rise this year confirmed": no words of a thing's. */
const isThing = (items: Items, { subject }: Cue): boolean =>
  subject !== undefined &&
  items[subject.last]?.person === undefined &&
  THING.test(headOf(items, subject));

const THING =
  /^(?:treatment|behaviou?r|conduct|decision|move|rise|fall|increase|drop|difference|event|case|race|situation|crisis|incident|weather|results?)$/u;

/** "did not blame", "should deny", "decided against calling": so nobody has. */
export function isUnspoken(items: Items, { words }: Cue): boolean {
  const before = items.slice(Math.max(beforeVerb(items, words.first), 0), words.first);
  const governed = /^(?:against|of|from|for|without|about)$/u.test(before.at(-1)?.text ?? '');
  return (
    before.some(({ text }) => UNSPOKEN.test(text)) ||
    (governed && isParticiple(items[words.first]?.text ?? ''))
  );
}

const UNSPOKEN = /^(?:not|never|should|could|may|might|must|can|cannot)$|n['’]t$/u;

/** Whether a verb with these words behind it says something of somebody or something. */
function isSaid(verb: string, words: Items): boolean {
  if (saysThing(verb)) return !words.some(({ text }) => isHandled(text));
  if (takesUpClaims(verb) && words.some(({ text }) => text === 'as' || isClaim(text))) return true;
  const brought = words.some(({ text }, at) => at > 0 && judgesBy(verb, text));
  return brought || (namesThing(verb) && givesName(words));
}

/** "him | a fool", "Doe | unfit for it", "the plan | a mistake": what somebody or something is called. */
function givesName(words: Items): boolean {
  const [opener] = words;
  const called = words.findIndex(
    ({ person }, at) => at > 0 && (person === undefined || person !== opener?.person),
  );
  const somebody =
    opener?.person !== undefined ||
    /^(?:him|her|it|them|me|us)(?:self)?$/u.test(opener?.text ?? '');
  const name = words[called]?.text ?? '';
  if (somebody)
    return (
      /^(?:an?|the)$/u.test(name) ||
      (/^\p{Ll}{4,}$/u.test(name) &&
        !isSpeechVerb(name) &&
        !isAdverb(name) &&
        opensThing(words, called))
    );
  return words.some(
    ({ text }, at) => at > 1 && /^an?$/u.test(text) && !isPreposition(words[at - 1]?.text ?? ''),
  );
}

/** "announced | last week", "mocked her | last Friday": a time, and no thing. */
function isTimed(items: Items, first: number): boolean {
  const time = items[first]?.text === 'her' ? first + 1 : first;
  return endOfTime(items, time) > time;
}

/** "asked for | a day", "asked for | more time": what somebody would have, and in "for the names" demands. */
const isWish = (verb: string, opener = ''): boolean =>
  /^ask/u.test(verb) && !/^(?:the|his|her|its|their|all|every|these|those)$/u.test(opener);

/** A noun phrase, as far as its first word tells. */
function opensThing(items: Items, at: number): boolean {
  const { kind, text = '' } = items[at] ?? {};
  if (kind !== 'word' && kind !== 'number' && kind !== 'tag') return false;
  if (isDeterminer(text)) return true;
  return !(
    isPreposition(text) ||
    isConjunction(text) ||
    isAuxiliary(text) ||
    isAdverb(text) ||
    isCalendarWord(text) ||
    /^(?:that|how|why|what|back|home|not|everything|something|anything|nothing|little)$/u.test(text)
  );
}
