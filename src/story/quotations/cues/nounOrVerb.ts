import { isBodyNoun } from '../../lexicon/bodyNouns.ts';
import { isReadOut } from '../../lexicon/documentNouns.ts';
import { isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isOutletWord } from '../../lexicon/outletNames.ts';
import {
  isNamingVerb,
  isParticiple,
  isPluralForm,
  isSayingVerb,
} from '../../lexicon/speechVerbs.ts';
import { isCapitalised } from '../../tokens.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';
import { isShortHas } from '../subjects/beforeVerb.ts';
import { isThinkTank } from '../subjects/thinkTanks.ts';
import { followsWords } from './followsWords.ts';

/** "his claims", "the report on": a noun by what stands before or after it. */
export function isNoun(items: Items, at: number): boolean {
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
  return NOUN_TOO.test(verb) && !isSpoken(items, at);
}

/** Whether what stands around shows a verb: words behind it, or a speaker in front. */
function isSpoken(items: Items, at: number): boolean {
  const [before, verb, after] = [items[at - 1], items[at]?.text ?? '', items[at + 1]];
  // "calls her “the best”"
  if (after?.text === 'her' && items[at + 2]?.kind === 'quote') return true;
  // "Doe agreed to sell"
  const willing = /^(?:agreed|promises|pledges|vows|offers)$/u.test(verb) && after?.text === 'to';
  return (
    (willing && before?.person !== undefined) ||
    (/^(?:who|they|we|I)$/u.test(before?.text ?? '') && !isIdea(items, at)) ||
    // "appeared to blame", for behind any other "to" it is a noun
    before?.text === 'to' ||
    takesWords(after) ||
    agreesThat(items, at) ||
    followsWords(items, at) ||
    hasSpeaker(items, at)
  );
}

/** "who thought of it": nobody's words. */
const isIdea = (items: Items, at: number): boolean =>
  items[at]?.text === 'thought' &&
  /^(?:of|up|about|through|back|over)$/u.test(items[at + 1]?.text ?? '');

/** Forms that are nouns at least as often as verbs. */
const NOUN_TOO =
  /^(?:worry|worries|claims?|reports?|calls?|comments?|notes?|states?|posts?|brands?|demands?|promises?|hopes?|fears?|estimates?|thanks|answers?|attacks?|counters?|shouts?|reads?|thought|cries|rules?|remarks?|points?|hints?|replies|vows?|pledges?|complaints?|jokes?|warning|saying|ruling|feared|finding|findings|stress|texts?|messages?|reading|meaning|offers?|shot|fired|hit|shared|speaking|posting|writing|talks|praise|blame|deems|signs|signed|speaks?|celebrated|greeted|smiled|laughed|agreed|shrugged|shrugs|grinned|grins|nodded|nods|beamed|beams|sobs|nods|sighs|wept|laughs|views|regards|chuckled|chuckles|hissed|hisses|spluttered|teases|gasps|winks)$/iu;

const LONGEST_NAMED = 5;

/** "called the US | attacks | a breach": what is given a name, and no verb. */
const isNamed = (items: Items, at: number): boolean =>
  items.slice(Math.max(0, at - LONGEST_NAMED), at).some(({ text }) => isNamingVerb(text));

/** "his claims", "those reports", "Doe's calls". */
function isDetermined(items: Items, at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]?.text ?? ''];
  if (before?.kind === 'possessive') return !isParticiple(verb) && !isShortHas(items, at - 1);
  if (/^(?:these|those|two|three|four|five|six|seven|eight|nine|ten)$/iu.test(before?.text ?? ''))
    return NOUN_TOO.test(verb);
  if (isOfOne(items, at) || isAmongSuch(items, at) || isGreatest(items, at)) return true;
  // "resisted that call"
  if (/^(?:that|this)$/u.test(before?.text ?? '') && /\p{Ll}ed$/u.test(items[at - 2]?.text ?? ''))
    return NOUN_TOO.test(verb) && !isSayingVerb(items[at - 2]?.text ?? '');
  return before !== undefined && isStrictDeterminer(before.text);
}

/** "in this state that …", "Utah and Ohio, states that have …": no clause can begin with "have". */
function isAmongSuch(items: Items, at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  // "Doe's presidential hopes"
  const owned = items[at - 2]?.kind === 'possessive' && ADJECTIVE.test(before);
  const ruled = /^(?:this|that)$/u.test(before) && isPreposition(items[at - 2]?.text ?? '');
  const told =
    items[at + 1]?.text === 'that' && /^(?:have|are|were|do)$/u.test(items[at + 2]?.text ?? '');
  return (owned || ruled || told) && NOUN_TOO.test(items[at]?.text ?? '');
}

const ADJECTIVE = /^\p{Ll}{2,}(?:[ctnr]al|ial|ic|ive|ous|ful)$/u;

/** "a video call that lasted", "its annual report": after one thing the verb would have an "s". */
const isOfOne = (items: Items, at: number): boolean => {
  const [lead, before] = [items[at - 2]?.text ?? '', items[at - 1]];
  const single =
    /^(?:an?|each|every)$/iu.test(lead) ||
    (NOUN_TOO.test(items[at]?.text ?? '') &&
      /^(?:its|his|her|their)$/iu.test(lead) &&
      /^\p{Ll}+[^s]$/u.test(before?.text ?? ''));
  // "some early reports": of several the verb has no "s".
  const several =
    /^(?:some|several|many|few)$/iu.test(lead) &&
    /^\p{Ll}+[^s]$/u.test(before?.text ?? '') &&
    NOUN_TOO.test(items[at]?.text ?? '');
  const verb = items[at]?.text ?? '';
  return (
    before?.kind === 'word' && ((single && isPluralForm(verb)) || (several && /s$/u.test(verb)))
  );
};

/** "the greatest fear", "the main complaint". */
const isGreatest = (items: Items, at: number): boolean =>
  /^the$/iu.test(items[at - 2]?.text ?? '') &&
  SUPERLATIVE.test(items[at - 1]?.text ?? '') &&
  NOUN_TOO.test(items[at]?.text ?? '');

const SUPERLATIVE = /^\p{Ll}{3,}[^aeiou]est$|^(?:first|last|only|main|worst|best)$/u;

/** "Jane Doe claims …", "the Post reports", "the letter reads": a name or a document right in front makes it a verb. */
function hasSpeaker(items: Items, at: number): boolean {
  const [before, verb] = [items[at - 1], items[at]?.text ?? ''];
  if (before?.person !== undefined) return /s$/u.test(verb) || verb === 'saying';
  if (isCapitalised(before) && isOutletWord(before?.text ?? '')) return verb === 'reports';
  if (isBodyPledging(items, at)) return true;
  // `"…," a notice in the window read`
  return (
    /^reads?$/u.test(verb) &&
    items.slice(Math.max(0, at - LONGEST_NAMED - 4), at).some(({ text }) => isReadOut(text))
  );
}

/** "Harbour Ministry pledges swift help": the only word that can be the sentence's verb. */
const isBodyPledging = (items: Items, at: number): boolean =>
  /^(?:pledges|vows|promises|demands|offers)$/u.test(items[at]?.text ?? '') &&
  isCapitalised(items[at - 1]) &&
  isBodyNoun((items[at - 1]?.text ?? '').toLowerCase()) &&
  items[at + 1]?.kind === 'word' &&
  !isPreposition(items[at + 1]?.text ?? '') &&
  !showsVerb(items);

/** "from publicly disclosed papers", "an appeals court": an adverb and a participle between a preposition or article and a noun. */
const isAttributive = (items: Items, at: number): boolean => {
  const lead = items[at - 2]?.text ?? '';
  const next = items[at + 1]?.text ?? '';
  if (isThinkTank(items, at)) return true;
  if (items[at]?.text === 'attacks' && isNamed(items, at)) return true;
  if (items[at]?.text === 'appeals' && /^(?:court|judge|panel)s?$/u.test(next)) return true;
  // "in Guaira state, …"
  if (items[at]?.text === 'state' && isCapitalised(items[at - 1]) && items[at + 1]?.kind === 'mark')
    return true;
  return (
    /\p{Ll}{2,}ly$/u.test(items[at - 1]?.text ?? '') &&
    (isPreposition(lead) || /^(?:a|an|the)$/iu.test(lead)) &&
    items[at + 1]?.kind === 'word'
  );
};

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

const AGREED_REACH = 8;

/** "agreed with Doe that": whoever is agreed with stands in between. */
const agreesThat = (items: Items, at: number): boolean =>
  items[at + 1]?.text === 'with' &&
  items
    .slice(at + 2, at + AGREED_REACH)
    .find(({ kind, text }) => kind === 'mark' || text === 'that')?.text === 'that';

/** Behind a preposition, or "to" that no "went on" carries: "of calls", "to say". */
function isRuled(items: Items, at: number): boolean {
  const before = items[at - 1]?.text ?? '';
  if (!isPreposition(before) || before === 'as' || isParticiple(items[at]?.text ?? ''))
    return false;
  return (
    before !== 'to' ||
    !/^(?:on|went|goes|continued|going|used|likes?|liked|loved?|loves|managed|manages|hastened|hastens|quick|keen|careful|eager|appear(?:s|ed)?|seem(?:s|ed)?|began|begun|begins?)$/u.test(
      items[at - 2]?.text ?? '',
    )
  );
}

const isStrictDeterminer = (word: string): boolean =>
  isDeterminer(word) &&
  !/^(?:that|this|those|these|all|both|each|many|some|few|others?|several|one|another|most|any|two|three)$/iu.test(
    word,
  );
