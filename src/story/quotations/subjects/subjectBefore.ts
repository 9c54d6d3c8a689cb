import { isAuxiliary, isDeterminer, isPronoun } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isTitle } from '../../lexicon/titles.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import { type Item, type Items, isBreak } from '../frames/frame.ts';
import { headOf, isOfficeBehindName, subjectBeforeAppositions } from './appositions.ts';
import { beforeVerb } from './beforeVerb.ts';
import { nameListEndingAt } from './nameLists.ts';
import { type Phrase, phraseEndingAt } from './nounPhrases.ts';
import { antecedent, describedHead, isTitleInClause, restrictedHead } from './relativeClauses.ts';

/** The subject that ends right before a verb, or before the commas of its appositions. */
export function subjectBefore(items: Items, verb: number): Phrase | undefined {
  const at = behindWho(items, beforeVerb(items, verb));
  const titled = isTitleInClause(items, at);
  const described =
    isBreak(items[at]) || titled ? describedHead(items, titled ? at + 1 : at) : undefined;
  if (described) return described;
  if (/^(?:who|which|that)$/u.test(items[at]?.text ?? '')) return antecedent(items, at);
  if (isSomeOfWhom(items, at)) return withoutFront(items, antecedent(items, at - 2));
  return longList(items, at) ?? plainSubject(items, at, verb);
}

/** A subject that no relative clause tells of: the phrase before the verb, as far as it reaches. */
function plainSubject(items: Items, at: number, verb: number): Phrase | undefined {
  const phrase = isBreak(items[at])
    ? subjectBeforeAppositions(items, at)
    : phraseEndingAt(items, at);
  if (!phrase || isComplement(items, phrase)) return undefined;
  return (
    nameInFront(items, phrase) ??
    besideSuspect(items, phrase) ??
    oneOfFew(items, phrase, at, verb) ??
    withCompanion(items, phrase) ??
    wholeAccused(items, phrase) ??
    restrictedHead(items, phrase) ??
    coordinated(items, phrase) ??
    withFollowers(items, phrase) ??
    phrase
  );
}

/** Three names or more, or two with their homes, which are more than one phrase. */
function longList(items: Items, last: number): Phrase | undefined {
  const list = isBreak(items[last]) ? undefined : nameListEndingAt(items, last);
  if (!list) return undefined;
  const { first, persons } = list;
  const homes = items.slice(first, last).some(({ text }) => /^(?:of|from|\()$/u.test(text));
  return persons.length > 2 || homes ? { first, last } : undefined;
}

/** "nurses, | many of whom": told of the nurses. */
const isSomeOfWhom = (items: Items, at: number): boolean =>
  items[at]?.text === 'whom' &&
  items[at - 1]?.text === 'of' &&
  /^(?:many|most|some|several|all|both|few)$/u.test(items[at - 2]?.text ?? '');

/** "It went down well with | nurses, many of whom": those a preposition brings, where the sentence has a verb in front. */
function withoutFront(items: Items, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const ruled = items.findLastIndex(
    ({ text }, at) =>
      at > phrase.first && at < phrase.last && /^(?:with|by|among|from|to)$/u.test(text),
  );
  return ruled < 0 ? phrase : { first: ruled + 1, last: phrase.last };
}

/** `"…," Jane Doe, | head of the party | told`: the name, though no comma closes what is said of it. */
function nameInFront(items: Items, phrase: Phrase): Phrase | undefined {
  if (!isOfficeBehindName(items, phrase) || isPluralRole(headOf(items, phrase))) return undefined;
  if (/^the$/u.test(items[phrase.first]?.text ?? '')) return undefined;
  const name = phraseEndingAt(items, phrase.first - 2);
  const edge = items[(name?.first ?? 0) - 1];
  return edge === undefined || edge.kind === 'quote' ? name : undefined;
}

/** "the man | police | believe stole it": who believes so, beside whom they believe it of. */
function besideSuspect(items: Items, { last }: Phrase): Phrase | undefined {
  return TELLERS.test(items[last]?.text ?? '') && SUSPECTS.test(items[last - 1]?.text ?? '')
    ? { first: last, last }
    : undefined;
}

const SUSPECTS = /^(?:man|woman|boy|girl|men|women|suspect|gunman|teenager|couple)$/u;
const TELLERS = /^(?:police|prosecutors|investigators|detectives|authorities|officials)$/u;

/** "Jane Doe is | one of the few | to have posted": she did. */
function oneOfFew(items: Items, { first }: Phrase, at: number, verb: number): Phrase | undefined {
  const infinitive = items.slice(at + 1, verb).some(({ text }) => text === 'to');
  const one = /^(?:one|the)$/u.test(items[first]?.text ?? '');
  return infinitive && one && /^(?:is|was)$/u.test(items[first - 1]?.text ?? '')
    ? phraseEndingAt(items, first - 2)
    : undefined;
}

/** Back to the "who" of "who in 2010 | said", "who on Monday | said". */
function behindWho(items: Items, at: number): number {
  const when = items[at];
  const timed = when?.kind === 'number' || isCalendarWord(when?.text ?? '');
  const who = timed && /^(?:in|on)$/u.test(items[at - 1]?.text ?? '') && items[at - 2];
  return who && /^(?:who|which)$/u.test(who.text) ? at - 2 : at;
}

/** "Jane Doe, the head, and | John Roe": both, where what stands between commas is no clause. */
function withCompanion(items: Items, { first, last }: Phrase): Phrase | undefined {
  const person = items[last]?.person;
  const and = first - 1;
  if (person === undefined || items[and]?.text !== 'and' || !isBreak(items[and - 1]))
    return undefined;
  const comma = items.findLastIndex((item, at) => at < and - 1 && isBreak(item));
  const other = items[comma - 1]?.person;
  if (comma < 1 || other === undefined || other === person) return undefined;
  const said = items.slice(comma + 1, and - 1);
  if (
    said.some(({ kind, text }) => kind === 'mark' || kind === 'quote' || text === 'who') ||
    showsVerb(said)
  )
    return undefined;
  let start = comma - 1;
  while (items[start - 1]?.person === other) start--;
  const edge = items[start - 1];
  return edge === undefined || edge.kind === 'quote' ? { first: start, last } : undefined;
}

/** "A police and crime commissioner accused of theft said": with both of two offices. */
function wholeAccused(items: Items, phrase: Phrase): Phrase | undefined {
  const head = accusedHead(items, phrase);
  return head && (coordinated(items, head) ?? head);
}

const ACCUSED = /^(?:accused|suspected|convicted|charged|acquitted)$/u;

/** "A doctor accused of | selling cards told": who is accused. */
function accusedHead(items: Items, { first }: Phrase): Phrase | undefined {
  const from = items.slice(0, first).findLastIndex(({ kind }) => kind !== 'word') + 1;
  const accused =
    from + 1 + items.slice(from + 1, first).findIndex(({ text }) => ACCUSED.test(text));
  const reduced =
    accused > from &&
    /^(?:of|with)$/u.test(items[accused + 1]?.text ?? '') &&
    items.slice(from, accused).every(({ text }) => !isAuxiliary(text));
  return reduced ? phraseEndingAt(items, accused - 1) : undefined;
}

/** "Chef who sold frozen fish as fresh says", "her years as mayor have": what it was sold as, or what she was, and nobody. */
function isComplement(items: Items, { first, last }: Phrase): boolean {
  if (items[first - 1]?.text !== 'as' || items[last]?.person !== undefined) return false;
  const opener = items[first]?.text ?? '';
  // "the plan, as she called it"
  if (isPronoun(opener)) return false;
  if (first === last && /^\p{Ll}+$/u.test(opener) && !isRoleNoun(opener)) return true;
  const head = headOf(items, { first, last });
  return (
    /^\p{Ll}+$/u.test(opener) && !isDeterminer(opener) && isRoleNoun(head) && !isPluralRole(head)
  );
}

/** "The founder and | chief executive said": one person's two offices, told by the article they share. */
function coordinated(items: Items, { first, last }: Phrase): Phrase | undefined {
  const opener = items[first];
  const shared =
    items[first - 1]?.text === 'and' &&
    opener?.person === undefined &&
    !isDeterminer(opener?.text ?? '');
  const front = shared ? phraseEndingAt(items, first - 2) : undefined;
  if (front && isTwinRole(items, front, { first, last })) return { first: front.first, last };
  if (!front || !/^(?:the|an?|his|her|its)$/iu.test(items[front.first]?.text ?? ''))
    return undefined;
  const plain = !showsVerb(items.slice(front.first, first));
  return isSetOff(items, front) && plain && isSecondRole(items, front, { first, last })
    ? { first: front.first, last }
    : undefined;
}

/** "Jane Doe and | her aides said": all of them, where the name opens the clause. */
function withFollowers(items: Items, { first, last }: Phrase): Phrase | undefined {
  const owned = /^(?:his|her|its|their)$/u.test(items[first]?.text ?? '');
  const joined = owned && items[first - 1]?.text === 'and';
  const leader = joined ? phraseEndingAt(items, first - 2) : undefined;
  const named = leader && items.slice(leader.first, leader.last + 1).every(isOfName);
  return named && isSetOff(items, leader) ? { first: leader.first, last } : undefined;
}

const isOfName = ({ person, text }: Item): boolean => person !== undefined || isTitle(text);

function isSetOff(items: Items, { first }: Phrase): boolean {
  const edge = items[first - 1];
  return edge === undefined || edge.kind === 'quote' || /^[,;:—–]$/u.test(edge.text);
}

/** "chief executive", or the "co-star Jane Doe" of "his sister and co-star Jane Doe". */
function isSecondRole(items: Items, front: Phrase, { first, last }: Phrase): boolean {
  if (items[last]?.person === undefined) return isRoleNoun(items[last]?.text ?? '');
  const kin = isRelationNoun(items[front.last]?.text ?? '');
  return kin && items.slice(first, last).some(({ text }) => isRoleNoun(text));
}

/** `"…," | Harbour founder and | chief executive Jane Doe told`: two roles, and then the name. */
const isTwinRole = (items: Items, front: Phrase, { first, last }: Phrase): boolean =>
  items[last]?.person !== undefined &&
  isRoleNoun(items[front.last]?.text ?? '') &&
  items.slice(first, last).some(({ text }) => isRoleNoun(text)) &&
  items
    .slice(front.first, front.last)
    .every(({ kind, person }) => kind === 'word' && person === undefined) &&
  (front.first === 0 || items[front.first - 1]?.kind === 'quote');
