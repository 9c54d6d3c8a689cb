import { isDocument } from '../../lexicon/documentNouns.ts';
import { isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isCapitalised, isComma } from '../../tokens.ts';
import type { Items } from '../frames/frame.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import { followsWords } from './followsWords.ts';
import { isNoun } from './nounOrVerb.ts';

/** Whether a word only looks like a verb of saying, or says nothing of anybody's. */
export function handsOverNothing(items: Items, at: number): boolean {
  return RULES.some((rule) => rule(items, at));
}

const RULES: readonly ((items: Items, at: number) => boolean)[] = [
  isNoun,
  isOtherPut,
  isAskedAbout,
  isUnsaid,
  isNeither,
  isTopic,
  isForetold,
  isMeasured,
  isOnCondition,
  isBlow,
  isMereSound,
  isMereWriting,
  isBeginning,
  isReturn,
  isGoingOn,
  isResponse,
  isIncrease,
  isReduced,
  isPleasing,
  isPondering,
  isLikeness,
  quotesAnother,
];

/** Verbs that hand over no words when somebody "did not" or "has yet to". */
const SILENT_WHEN_DENIED =
  /^(?:say|said|tell|told|disclosed?|revealed?|explain(?:ed)?|announced?|confirm(?:ed)?|elaborated?|comment(?:ed)?|respond(?:ed)?|repl(?:y|ied)|state|stated)$/u;

/** "Asked whether she would, Doe said": whoever was asked has yet to speak. */
function isAskedAbout(items: Items, at: number): boolean {
  if (!/^asked$/iu.test(items[at]?.text ?? '')) return false;
  if (/^(?:when|if)$/iu.test(items[at - 1]?.text ?? '')) return true;
  const joined = at === 1 && /^(?:And|But)$/u.test(items[0]?.text ?? '');
  const opens = at === 0 || joined || /^[,;]|^(?:when|if)$/iu.test(items[at - 1]?.text ?? '');
  // "Doe, who had come, asked whether it would.": no main clause is to follow.
  const main = items[at - 1]?.text === ',' && !items.slice(at + 1).some(isComma);
  const clauseStart = opens && !(main && /^(?:whether|if)$/u.test(items[at + 1]?.text ?? ''));
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

/** "nor have they denied that …": nobody says so, or does not. */
function isNeither(items: Items, at: number): boolean {
  let nor = at - 1;
  while (nor > at - NOR_REACH && !/^[Nn]or$/u.test(items[nor]?.text ?? '')) nor--;
  return nor > at - NOR_REACH && isAuxiliary(items[nor + 1]?.text ?? '');
}

const NOR_REACH = 6;

/** "The museum will tell of “hope”.": so far nobody has. */
function isForetold(items: Items, at: number): boolean {
  return (
    items[at]?.text === 'tell' &&
    /^(?:will|would)$/u.test(items[at - 1]?.text ?? '') &&
    /^(?:of|about)$/u.test(items[at + 1]?.text ?? '')
  );
}

/** "the rise this year compared with last": by nobody. */
function isMeasured(items: Items, at: number): boolean {
  return items[at]?.text === 'compared' && /^(?:with|to)$/u.test(items[at + 1]?.text ?? '');
}

/** "who spoke on the condition of anonymity": how somebody spoke, and not a word. */
function isOnCondition(items: Items, at: number): boolean {
  return (
    /^(?:spoke|speaks?|speaking|talked)$/u.test(items[at]?.text ?? '') &&
    items[at + 1]?.text === 'on' &&
    items.slice(at + 2, at + 4).some(({ text }) => text === 'condition')
  );
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
    ) &&
    items[at + 1]?.text !== 'back' &&
    !items.some(({ kind }) => kind === 'quote')
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
    /^(?:returned|reflected|reflects|repeated|resumed|rejoined|pursued|ended|ends)$/u.test(
      items[at]?.text ?? '',
    ) &&
    items[at - 1]?.kind !== 'quote' &&
    !followsWords(items, at)
  );
}

/** "He continued to work in “good faith”.": a deed, and nothing was said. */
function isGoingOn(items: Items, at: number): boolean {
  return /^continu(?:e[sd]?|ing)$/u.test(items[at]?.text ?? '') && items[at + 1]?.text === 'to';
}

/** "It would add to the traffic.": nothing was said. */
function isIncrease(items: Items, at: number): boolean {
  return /^add(?:s|ed|ing)?$/u.test(items[at]?.text ?? '') && items[at + 1]?.text === 'to';
}

/** "A deputy responded to calls.": no words of his. */
function isResponse(items: Items, at: number): boolean {
  return (
    ((/^respond(?:s|ed|ing)?$/u.test(items[at]?.text ?? '') &&
      !items.some(({ kind }) => kind === 'quote')) ||
      /^answer(?:s|ed|ing)?$/u.test(items[at]?.text ?? '')) &&
    items[at + 1]?.text === 'to' &&
    !items.slice(at).some(({ text }) => text === 'that')
  );
}

/** "every fault reported is mended": what was reported, and no verb of anybody's. */
function isReduced(items: Items, at: number): boolean {
  return (
    /\p{Ll}ed$/u.test(items[at]?.text ?? '') &&
    /^(?:is|are|was|were|has|have|will)$/u.test(items[at + 1]?.text ?? '')
  );
}

/** "The plan appealed to him, she said": it pleased, and asked for nothing. */
function isPleasing(items: Items, at: number): boolean {
  return (
    /^appeal(?:s|ed|ing)?$/u.test(items[at]?.text ?? '') &&
    items[at + 1]?.text === 'to' &&
    /^(?:him|her|them|us|me)$/u.test(items[at + 2]?.text ?? '') &&
    !/^(?:to|for|not)$/u.test(items[at + 3]?.text ?? '')
  );
}

/** "She considered leaving": a thought, and in "considered him a fool" an opinion. */
function isPondering(items: Items, at: number): boolean {
  const next = items[at + 1];
  return (
    /^consider(?:ed)?$/u.test(items[at]?.text ?? '') &&
    !(next?.kind === 'quote' || next?.person !== undefined || isCapitalised(next)) &&
    !/^(?:that|him|her|it|them|the|this|these|those|his|its|their)$/u.test(next?.text ?? '')
  );
}

/** "The case reminds him of an old one": a likeness, and no reminder. */
function isLikeness(items: Items, at: number): boolean {
  return (
    /^reminds?$/u.test(items[at]?.text ?? '') &&
    /^(?:him|her|them|me|us)$/u.test(items[at + 1]?.text ?? '') &&
    items[at + 2]?.text === 'of'
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
