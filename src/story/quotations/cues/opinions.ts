import { isAdverb, isAuxiliary, isDeterminer, isPronoun } from '../../lexicon/functionWords.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { withApposedName } from '../subjects/apposedNames.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import type { Cue } from './cue.ts';
import { ownerOf } from './views.ts';

/** What somebody holds, told without a verb of saying: "Doe is sure that …", "Doe's claim that …". */
export function opinionCue(items: Items, at: number): Cue | undefined {
  const word = items[at]?.text ?? '';
  if (claims.has(word)) return claimAt(items, at);
  return word === 'of' || sure.has(word) ? convictionAt(items, at) : undefined;
}

/** Where the clause begins that an opinion leads to, behind its "that". */
export function opinionStart(items: Items, { words, subject }: Cue): number {
  const behind = Math.max(words.last, subject?.last ?? 0) + 1;
  const that = thatBehind(items, behind);
  return that === undefined ? behind : that + 1;
}

/** Adjectives of thinking something true or likely. */
const sure = wordSet(`
sure certain confident convinced optimistic pessimistic hopeful adamant doubtful sceptical skeptical persuaded satisfied
clear plain concerned worried afraid
`);
const IS = /^(?:is|are|was|were|be|been|am|remains?|remained|seems?|seemed|feels?|felt)$/u;

/** "Doe is optimistic that …", "seems convinced it will", "is of the opinion that …", "made it clear that …". */
function convictionAt(items: Items, at: number): Cue | undefined {
  const last = convictionEnd(items, at);
  if (last === undefined) return undefined;
  const verb = holdingVerb(items, at);
  const subject = verb === undefined ? undefined : subjectBefore(items, verb);
  // "could not be sure that": nobody holds it.
  const denied = items
    .slice(Math.max(0, at - DENIAL_REACH), at)
    .some(({ text }) => /^(?:not|never)$|n['’]t$/u.test(text));
  if (denied) return undefined;
  // "It is clear that …", "What is certain is that …": nobody's conviction.
  if (!subject || /^(?:it|this|that|what|there)$/iu.test(items[subject.last]?.text ?? ''))
    return undefined;
  return { words: { first: at, last }, subject, inverted: false, kind: 'opinion' };
}

const DENIAL_REACH = 3;

/** The "is" of "is still sure", the "made" of "made it clear". */
function holdingVerb(items: Items, adjective: number): number | undefined {
  let verb = adjective - 1;
  while (isAdverb(items[verb]?.text ?? '')) verb--;
  if (IS.test(items[verb]?.text ?? '')) return verb;
  const made = items[verb]?.text === 'it' ? verb - 1 : verb;
  const clear = /^(?:clear|plain)$/u.test(items[adjective]?.text ?? '');
  return clear && /^ma(?:de|kes?|king)$/u.test(items[made]?.text ?? '') ? made : undefined;
}

function convictionEnd(items: Items, at: number): number | undefined {
  const word = items[at]?.text ?? '';
  if (word === 'of' && /^(?:opinion|view|belief)$/u.test(items[at + 2]?.text ?? ''))
    return items[at + 1]?.text === 'the' && items[at + 3]?.text === 'that' ? at + 2 : undefined;
  return word !== 'of' && opensClause(items, at + 1) ? at : undefined;
}

/** "that …", "it would …", "the plan …". */
const opensClause = (items: Items, at: number): boolean => {
  const word = items[at]?.text ?? '';
  return word === 'that' || isPronoun(word) || isDeterminer(word);
};

/** Nouns for what somebody holds or says. */
const claims = wordSet(`
claim claims assertion assertions allegation allegations suggestion suggestions contention contentions insistence
argument arguments prediction predictions warning warnings accusation accusations conviction belief beliefs view views
opinion opinions fear fears hope hopes promise promises complaint complaints admission assurance assurances conclusion
conclusions theory statement statements testimony remark remarks concern concerns doubt doubts confidence regret
announcement announcements revelation revelations disclosure optimism frustration outrage alarm dismay disappointment
evidence answer reply response position stance message point emphasis description descriptions talk charge charges
`);

/** "Doe's claim that …", "the claim by Doe that …": a noun with an owner, who holds it. */
function claimAt(items: Items, at: number): Cue | undefined {
  const whole = ownerOf(items, at);
  const owner = whole && ownName(items, whole);
  if (owner && hasOfItsWords(items, at))
    return { words: { first: at, last: at }, subject: owner, inverted: false, kind: 'opinion' };
  const subject =
    (whole && echoerOf(items, whole)) ?? owner ?? ownerBehind(items, at) ?? voicerOf(items, at);
  if (!subject || thatBehind(items, Math.max(at, subject.last) + 1) === undefined) return undefined;
  return { words: { first: at, last: at }, subject, inverted: false, kind: 'opinion' };
}

/** "Doe's allegations of | “theft”", "Doe's talk of | a “plot”": the marks hold what was claimed. */
export const hasOfItsWords = (items: Items, noun: number): boolean =>
  items[noun + 1]?.text === 'of' &&
  items[noun + (isDeterminer(items[noun + 2]?.text ?? '') ? 3 : 2)]?.kind === 'quote';

/** "Roe echoed | Doe's suggestion that …": Roe says it too, and here. */
function echoerOf(items: Items, owner: Phrase): Phrase | undefined {
  const verb = owner.first - 1;
  return /^(?:echo|second)(?:ed|e?s)$/u.test(items[verb]?.text ?? '')
    ? subjectBefore(items, verb)
    : undefined;
}

/** "They took issue with | Jane Doe's emphasis that …": nothing in front of a name owns what the name does. */
function ownName(items: Items, { first, last }: Phrase): Phrase {
  const person = items[last]?.person;
  let start = last;
  while (start > first && person !== undefined && items[start - 1]?.person === person) start--;
  return person === undefined ? { first, last } : { first: start, last };
}

function ownerBehind(items: Items, noun: number): Phrase | undefined {
  if (!/^(?:by|from|among)$/u.test(items[noun + 1]?.text ?? '')) return undefined;
  const owner = phraseStartingAt(items, noun + 2);
  return owner && withApposedName(items, owner);
}

const VOICES =
  /^(?:express|voic|rais|shar|repeat|reiterat|mak|issu|renew)(?:e?[sd]|ing)?$|^(?:made|g[ai]ves?)$/u;

/** "Doe expressed | concern that …", "repeated a claim that …": by the verb, the subject's own. */
function voicerOf(items: Items, noun: number): Phrase | undefined {
  const verb = items.findLastIndex(({ text }, at) => at < noun && VOICES.test(text));
  const between = items.slice(verb + 1, noun);
  const plain = between.every(({ kind, person }) => kind === 'word' && person === undefined);
  return verb > 0 && noun - verb <= 3 && plain ? subjectBefore(items, verb) : undefined;
}

/**
 * "The claim by Doe that it burnt | was mocked": the verb of the sentence whose subject a claim is, behind
 * the verb of what is claimed.
 */
export function verbOfClaim(items: Items, cue: Cue): number | undefined {
  const { words, subject, kind } = cue;
  const lead = Math.min(words.first, subject?.first ?? words.first);
  if (kind !== 'opinion' || !claims.has(items[words.first]?.text ?? '') || lead > LONGEST_LEAD)
    return undefined;
  const opens = lead === 0 || /^(?:the|a|this|that)$/iu.test(items[0]?.text ?? '');
  const first = opinionStart(items, cue);
  // "Doe's view is that …": that is the sentence's verb.
  const states = isAuxiliary(items[first - 2]?.text ?? '');
  const own = opens && !states ? verbBehind(items, first) : -1;
  const main = own < 0 ? -1 : verbBehind(items, phraseEnd(items, own));
  return main > 0 && !LINKS.test(items[main - 1]?.text ?? '') ? main : undefined;
}

/** Words of "The false" before a claim that opens its sentence. */
const LONGEST_LEAD = 2;
const LINKS = /^(?:and|or|but|who|which|that|when|if|as|where|while|because|he|she|it|they|to)$/u;

const verbBehind = (items: Items, from: number): number =>
  items.findIndex((item, at) => at >= from && showsVerb([item]));

/** Past "had not been seen" or "fell": auxiliaries and adverbs, and then one verb. */
function phraseEnd(items: Items, verb: number): number {
  let at = verb;
  while (isAuxiliary(items[at]?.text ?? '') || isAdverb(items[at]?.text ?? '')) at++;
  return at + 1;
}

/** The "that" at an item, or behind one comma, "is" or ", which is". */
function thatBehind(items: Items, from: number): number | undefined {
  const at = items[from]?.text === ',' && items[from + 1]?.text === 'which' ? from + 2 : from;
  const that = /^(?:,|is|was)$/u.test(items[at]?.text ?? '') ? at + 1 : at;
  // "a statement that said so": no clause of its own.
  const relative = showsVerb(items.slice(that + 1, that + 2));
  return items[that]?.text === 'that' && !relative ? that : undefined;
}
