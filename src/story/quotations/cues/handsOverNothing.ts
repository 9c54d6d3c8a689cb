import { isDocument } from '../../lexicon/documentNouns.ts';
import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isParticiple, isPluralForm, isSayingVerb } from '../../lexicon/speechVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';

/** Whether a word only looks like a verb of saying, or says nothing of anybody's. */
export function handsOverNothing(items: Items, at: number): boolean {
  return RULES.some((rule) => rule(items, at));
}

const RULES: readonly ((items: Items, at: number) => boolean)[] = [
  isNoun,
  isOtherPut,
  isAskedAbout,
  isUnsaid,
  isTopic,
  isBlow,
  isMereSound,
  isMereWriting,
  isBeginning,
  isReturn,
  isReduced,
  quotesAnother,
];

/** Forms that are nouns at least as often as verbs. */
const NOUN_TOO =
  /^(?:claims?|reports?|calls?|comments?|notes?|states?|posts?|brands?|demands?|promises?|hopes?|fears?|estimates?|thanks|answers?|counters?|shouts?|reads?|thought|cries|rules?|remarks?|points?|hints?|replies|vows?|pledges?|complaints?|jokes?|warning|saying|ruling|feared|finding|findings|stress|texts?|messages?|reading|meaning|offers?|shot|fired|hit|shared|speaking|posting|writing|talks|praise|blame|deems|signs|signed|speaks?|celebrated|greeted|smiled|laughed|agreed|shrugged|shrugs|grinned|grins|nodded|nods|beamed|beams|sobs|nods|sighs|wept|laughs|chuckled|chuckles|hissed|hisses|spluttered|teases|gasps|winks)$/iu;

/** Verbs that hand over no words when somebody "did not" or "has yet to". */
const SILENT_WHEN_DENIED =
  /^(?:say|said|tell|told|disclosed?|revealed?|explain(?:ed)?|announced?|confirm(?:ed)?|elaborated?|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|state|stated)$/u;

/** "Asked whether she would, Doe said": whoever was asked has yet to speak. */
function isAskedAbout(items: Items, at: number): boolean {
  if (!/^asked$/iu.test(items[at]?.text ?? '')) return false;
  const clauseStart = at === 0 || /^[,;]|^(?:when|if)$/iu.test(items[at - 1]?.text ?? '');
  return (
    clauseStart &&
    /^(?:by|whether|about|if|how|why|what|when|in|on|at|for|last)$/u.test(items[at + 1]?.text ?? '')
  );
}

/** "has not said how": no words of anybody's. */
function isUnsaid(items: Items, at: number): boolean {
  if (!SILENT_WHEN_DENIED.test(items[at]?.text ?? '')) return false;
  // "would not say where, only that …"
  if (items.some(({ text }, i) => i > at && text === 'only' && items[i + 1]?.text === 'that'))
    return false;
  return items
    .slice(Math.max(beforeVerb(items, at), at - 4, 0), at)
    .some(({ text }) => /^(?:not|never|yet|cannot)$|n['’]t$/u.test(text));
}

/** "A swan attacked him twice.": nothing was said. */
function isBlow(items: Items, at: number): boolean {
  return (
    /^attack(?:s|ed|ing)?$/u.test(items[at]?.text ?? '') &&
    /^(?:him|her|it|them|me|us)$/u.test(items[at + 1]?.text ?? '') &&
    !/^(?:as|for|over)$/u.test(items[at + 2]?.text ?? '')
  );
}

/** "for so long that a dog barked": nothing was said. */
function isMereSound(items: Items, at: number): boolean {
  return (
    /^(?:barked|roared|howled|growled|screeched|bellowed|croaked|piped|chimed|chirped|snapped|thundered|sang|sings|hit|shot)$/u.test(
      items[at]?.text ?? '',
    ) && !items.some(({ kind }) => kind === 'quote')
  );
}

/** "wrote a long letter to the ministry": not a word of it. */
function isMereWriting(items: Items, at: number): boolean {
  return (
    /^(?:wrote|writes|posted|posts|shared)$/u.test(items[at]?.text ?? '') &&
    isDeterminer(items[at + 1]?.text ?? '') &&
    items.slice(at + 2, at + 4).some(({ text }) => isDocument(text) || WORK.test(text)) &&
    !items.some(({ kind }) => kind === 'quote')
  );
}

const WORK =
  /^(?:books?|novels?|plays?|poems?|songs?|stories|story|operas?|diary|diaries|memoirs?)$/u;

/** "the version they are talking about is …": what is talked of, not what is said. */
function isTopic(items: Items, at: number): boolean {
  return (
    /^(?:talk|speak)/u.test(items[at]?.text ?? '') &&
    /^(?:about|of)$/u.test(items[at + 1]?.text ?? '') &&
    isAuxiliary(items[at + 2]?.text ?? '')
  );
}

/** "He began taking “the long way home”.", "The row began at the “Crown”.": nothing was said. */
function isBeginning(items: Items, at: number): boolean {
  const next = items[at + 1];
  if (!/^begins?$|^began$/u.test(items[at]?.text ?? '') || next?.text === ':') return false;
  // "hours after it began."
  if (!items.some(({ kind }) => kind === 'quote')) return true;
  return next?.kind === 'word' && !(isPreposition(next.text) && followsWords(items, at));
}

/** "He returned the “Rose” to her berth.": only right behind words is that an answer. */
function isReturn(items: Items, at: number): boolean {
  return (
    /^(?:returned|repeated|resumed|rejoined|pursued|ended|ends)$/u.test(items[at]?.text ?? '') &&
    items[at - 1]?.kind !== 'quote' &&
    !followsWords(items, at)
  );
}

/** "every fault reported is mended": what was reported, and no verb of anybody's. */
function isReduced(items: Items, at: number): boolean {
  return (
    /\p{Ll}ed$/u.test(items[at]?.text ?? '') &&
    /^(?:is|are|was|were|has|have|will)$/u.test(items[at + 1]?.text ?? '')
  );
}

const QUOTED_REACH = 14;

/** "The website quoted Doe as saying": whoever quotes has only passed the words on. */
function quotesAnother(items: Items, at: number): boolean {
  return (
    /^(?:quoted|quotes|cited|cites)$/u.test(items[at]?.text ?? '') &&
    items
      .slice(at + 1, at + QUOTED_REACH)
      .some(({ text }, i, rest) => text === 'as' && rest[i + 1]?.text === 'saying')
  );
}

/** "as she put it" speaks, "put the cup down" does not. */
function isOtherPut(items: Items, at: number): boolean {
  return /^puts?$/u.test(items[at]?.text ?? '') && items[at + 1]?.text !== 'it';
}

/** "his claims", "the report on": a noun by what stands before or after it. */
function isNoun(items: Items, at: number): boolean {
  if (isDetermined(items, at) || isAttributive(items, at) || isRuled(items, at)) return true;
  const [before, verb, after] = [items[at - 1], items[at]?.text ?? '', items[at + 1]];
  if (isParticiple(verb) && before?.text === ',') return false;
  if (/^(?:shot|fired|hit)$/u.test(verb)) return after?.text !== 'back';
  if (
    /^(?:screams|shouts|cries|chants|calls|boos|roars|howls)$/u.test(verb) &&
    after?.text === 'of'
  )
    return true;
  if (NOUN_TOO.test(verb) && before?.kind === 'word' && rulesNoun(before)) return true;
  if (after?.text === ':' && items.slice(0, at).some(({ text }) => isSayingVerb(text)))
    return NOUN_TOO.test(verb);
  // "calls her “the best”"
  const named = after?.text === 'her' && items[at + 2]?.kind === 'quote';
  const spoken = named || takesWords(after) || followsWords(items, at) || hasSpeaker(items, at);
  return NOUN_TOO.test(verb) && !spoken;
}

/** "his claims", "those reports", "Doe's calls". */
function isDetermined(items: Items, at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]?.text ?? ''];
  if (before?.kind === 'possessive') return !isParticiple(verb);
  if (/^(?:these|those|two|three|four|five|six|seven|eight|nine|ten)$/iu.test(before?.text ?? ''))
    return NOUN_TOO.test(verb);
  if (isOfOne(items, at)) return true;
  // "resisted that call"
  if (/^(?:that|this)$/u.test(before?.text ?? '') && /\p{Ll}ed$/u.test(items[at - 2]?.text ?? ''))
    return NOUN_TOO.test(verb) && !isSayingVerb(items[at - 2]?.text ?? '');
  return before !== undefined && isStrictDeterminer(before.text);
}

/** "a video call that lasted": after one thing the verb would have an "s". */
const isOfOne = (items: Items, at: number): boolean =>
  /^(?:an?|each|every)$/iu.test(items[at - 2]?.text ?? '') &&
  items[at - 1]?.kind === 'word' &&
  isPluralForm(items[at]?.text ?? '');

/** "Jane Doe claims …", "the letter reads": a name or a document right in front makes it a verb. */
function hasSpeaker(items: Items, at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]?.text ?? ''];
  if (before?.person !== undefined) return /s$/u.test(verb);
  return /^reads?$/u.test(verb) && isDocument(before?.text ?? '');
}

/** "from publicly disclosed papers": an adverb and a participle between a preposition or article and a noun. */
const isAttributive = (items: Items, at: number): boolean => {
  const lead = items[at - 2]?.text ?? '';
  return (
    /\p{Ll}{2,}ly$/u.test(items[at - 1]?.text ?? '') &&
    (isPreposition(lead) || /^(?:a|an|the)$/iu.test(lead)) &&
    items[at + 1]?.kind === 'word'
  );
};

/** Whether a quotation or clause, and a subject of one word or name, stand right before: `"…," she laughed`. */
function followsWords(items: Items, at: number): boolean {
  const subject = items[at - 1];
  if (!subject || !isPlainSubject(subject)) return false;
  let first = at - 1;
  while (subject.person !== undefined && items[first - 1]?.person === subject.person) first--;
  if (subject.person === undefined && items[first - 1]?.text === 'the') first--;
  const edge = items[first - 1];
  return edge?.kind === 'quote' || (edge?.text === ',' && first > 1);
}

const isPlainSubject = ({ kind, text, person }: Item): boolean =>
  person !== undefined ||
  /^\d+-year-old$/u.test(text) ||
  (kind === 'word' && (isRoleNoun(text) || isDocument(text))) ||
  (kind === 'word' && /^(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t)$|^\p{Ll}{3,}[^s]s$/u.test(text));

/** "rejected claims that", "made claims": the verb in front has the noun for its object. */
const rulesNoun = ({ text, person }: Item): boolean =>
  person === undefined &&
  (/\p{Ll}{2,}ed$/u.test(text) ||
    /^(?:made|makes|make|deny|denies|reject|rejects|despite|amid)$/u.test(text));

/** Whether what follows shows a verb: a quotation, "that", a person, a pronoun. */
function takesWords(item: Item | undefined): boolean {
  if (!item) return false;
  if (item.kind === 'quote' || item.person !== undefined) return true;
  return /^(?:that|it|him|them|he|she|they|the|a|this|out|:|,)$/u.test(item.text);
}

/** Behind a preposition, or "to" that no "went on" carries: "of calls", "to say". */
function isRuled(items: Items, at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  if (!isPreposition(before) || before === 'as' || isParticiple(items[at]?.text ?? ''))
    return false;
  return (
    before !== 'to' || !/^(?:on|went|goes|continued|going|used)$/u.test(items[at - 2]?.text ?? '')
  );
}

const isStrictDeterminer = (word: string): boolean =>
  isDeterminer(word) &&
  !/^(?:that|this|those|these|all|both|each|many|some|few|others?|several|one|another|most|any|two|three)$/iu.test(
    word,
  );
