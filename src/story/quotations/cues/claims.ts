import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { wordSet } from '../../lexicon/wordSet.ts';
import type { Items } from '../frames/frame.ts';
import { firstVerb, secondVerb } from '../frames/verbsInTurn.ts';
import { withApposedName } from '../subjects/apposedNames.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import type { Cue } from './cue.ts';
import { opinionStart, thatBehind } from './opinionStart.ts';
import { ownerOf } from './views.ts';

/** Nouns for what somebody holds or says. */
const claims = wordSet(`
claim claims assertion assertions allegation allegations suggestion suggestions contention contentions insistence
argument arguments prediction predictions warning warnings accusation accusations conviction belief beliefs view views
opinion opinions fear fears hope hopes promise promises complaint complaints admission assurance assurances conclusion
conclusions theory statement statements testimony remark remarks concern concerns doubt doubts confidence regret
announcement announcements revelation revelations disclosure optimism frustration outrage alarm dismay disappointment
evidence answer reply response position stance message point emphasis description descriptions talk charge charges worry worries
`);

/** Nouns for what somebody says to do, and for saying so: "his promise to pay", "Doe's threat to leave". */
const intentions = wordSet(`
promise promises pledge pledges vow vows threat threats proposal proposals offer offers claim claims demand demands
`);

const nouns = new Set([...claims, ...intentions]);

/** "Doe's claim that …", "the claim by Doe that …", "Doe's vow to …": a noun with an owner, who holds it. */
export function claimCue(items: Items, at: number): Cue | undefined {
  const noun = items[at]?.text ?? '';
  // Every word is asked.
  if (!nouns.has(noun)) return undefined;
  const whole = ownerOf(items, at);
  const owner = whole && ownName(items, whole);
  if (owner && hasOfItsWords(items, at))
    return { words: { first: at, last: at }, subject: owner, inverted: false, kind: 'claim' };
  const subject =
    (whole && echoerOf(items, whole)) ?? owner ?? ownerBehind(items, at) ?? voicerOf(items, at);
  const behind = Math.max(at, subject?.last ?? 0) + 1;
  const intends = intentions.has(noun) && isDeed(items, behind);
  if (!subject || !(intends || thatBehind(items, behind) !== undefined)) return undefined;
  return { words: { first: at, last: at }, subject, inverted: false, kind: 'claim' };
}

/** "to pay": no "to the board". */
function isDeed(items: Items, to: number): boolean {
  const { kind, text = '' } = items[to + 1] ?? {};
  const verb = kind === 'word' && /^\p{Ll}/u.test(text) && !isPreposition(text);
  return items[to]?.text === 'to' && verb && !isDeterminer(text);
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
  const opens = lead === 0 || /^(?:the|a|this|that)$/iu.test(items[0]?.text ?? '');
  if (kind !== 'claim' || lead > LONGEST_LEAD) return undefined;
  const first = opinionStart(items, cue);
  // "Her vow to leave | was late": what is vowed shows no verb before.
  if (items[first]?.text === 'to') return opens ? firstVerb(items, first + 2) : undefined;
  // "Doe's view is that …": that is the sentence's verb.
  const states = isAuxiliary(items[first - 2]?.text ?? '');
  return opens && !states ? secondVerb(items, first) : undefined;
}

/** Words of "The false" before a claim that opens its sentence. */
const LONGEST_LEAD = 2;
