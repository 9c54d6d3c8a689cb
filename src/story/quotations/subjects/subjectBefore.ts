import { isAdverb, isAuxiliary, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord, isPlace, isStateAbbreviation } from '../../lexicon/places.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { type Item, showsVerb } from '../frames/frames.ts';
import { MAX_WORDS, type Phrase, phraseEndingAt } from './nounPhrases.ts';

type Items = readonly Item[];

const MAX_APPOSITIONS = 5;
const ASIDE_WORDS = 6;

/** Index of the last item before `verb` that is not its auxiliary or adverb: "has also said". */
export function beforeVerb(items: Items, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && isVerbPart(items[at], items[at + 1])) at--;
  return at;
}

function isVerbPart(item: Item | undefined, next: Item | undefined): boolean {
  if (item?.kind !== 'word' || item.person !== undefined) return false;
  return (
    isAuxiliary(item.text) ||
    (isAdverb(item.text) && !/^\p{Lu}/u.test(item.text)) ||
    /^(?:to|went|on|goes|going|heard|overheard|filmed|recorded)$|n['’]t$/u.test(item.text) ||
    (next?.text === 'to' && /^(?:said|reported|believed|thought|understood|used)$/u.test(item.text))
  );
}

/** `The actor, who starred in "Night Ferry," said`: a clause ends in marks, and its comma is inside them. */
export const isTitleInClause = (items: Items, at: number): boolean =>
  items[at]?.kind === 'quote' &&
  isPreposition(items[at - 1]?.text ?? '') &&
  items.slice(0, at).some(({ text }, i) => text === 'who' && isComma(items[i - 1]));

/** The subject that ends right before a verb, or before the commas of its appositions. */
export function subjectBefore(items: Items, verb: number): Phrase | undefined {
  const at = beforeVerb(items, verb);
  const titled = isTitleInClause(items, at);
  const described =
    isComma(items[at]) || titled ? describedHead(items, titled ? at + 1 : at) : undefined;
  if (described) return described;
  if (/^(?:who|which|that)$/u.test(items[at]?.text ?? '')) return antecedent(items, at);
  const phrase = isComma(items[at])
    ? subjectBeforeAppositions(items, at)
    : phraseEndingAt(items, at);
  if (!phrase || isComplement(items, phrase)) return undefined;
  return (
    accusedHead(items, phrase) ??
    restrictedHead(items, phrase) ??
    coordinated(items, phrase) ??
    phrase
  );
}

const ACCUSED = /^(?:accused|suspected|convicted|charged|acquitted)$/u;

/** "A doctor accused of | selling cards told": who is accused. */
function accusedHead(items: Items, { first }: Phrase): Phrase | undefined {
  const from = items.slice(0, first).findLastIndex(({ kind }) => kind !== 'word') + 1;
  const accused = items.findIndex(({ text }, i) => i > from && i < first && ACCUSED.test(text));
  const reduced =
    accused > from &&
    /^(?:of|with)$/u.test(items[accused + 1]?.text ?? '') &&
    items.slice(from, accused).every(({ text }) => !isAuxiliary(text));
  return reduced ? phraseEndingAt(items, accused - 1) : undefined;
}

/** "Chef who sold frozen fish as fresh says": what it was sold as, and nobody. */
const isComplement = (items: Items, { first, last }: Phrase): boolean =>
  first === last && items[first - 1]?.text === 'as' && /^\p{Ll}+$/u.test(items[first]?.text ?? '');

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
  const opens = front.first === 0 || /^[,;:—–]$/u.test(items[front.first - 1]?.text ?? '');
  const plain = !showsVerb(items.slice(front.first, first));
  return opens && plain && isRoleNoun(items[last]?.text ?? '')
    ? { first: front.first, last }
    : undefined;
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

/** "The company, which was founded by Jane Doe, says", "…, founded by Jane Doe, says": what the sentence opens with. */
export function describedHead(items: Items, end: number): Phrase | undefined {
  const who = items.findIndex(
    (item, i) => i > 0 && i < end && isComma(items[i - 1]) && opensDescription(item, items[i + 1]),
  );
  const head = who - 2 - placeLength(items, who - 2);
  if (head < 0 || !items.slice(0, head + 1).every(isWordOrBracket)) return undefined;
  const opens = isDeterminer(items[0]?.text ?? '') || /^\p{Lu}/u.test(items[0]?.text ?? '');
  const plain = items
    .slice(0, head + 1)
    .every(
      ({ text, person }) => person !== undefined || !(isAuxiliary(text) || /\p{Ll}ed$/u.test(text)),
    );
  const comma = items.findIndex((item, i) => i > who && i < end && isComma(item));
  const inner =
    comma > 0 &&
    !items.slice(comma, end).every(isListed) &&
    !isKinNamed(items, comma, end) &&
    !isWhen(items.slice(comma + 1, end)) &&
    !isOwnedRole(items, head, comma, end);
  return opens && plain && !inner ? phraseEndingAt(items, head) : undefined;
}

/** Length of ", Germany" that ends at an item: the country behind a town. */
const placeLength = (items: Items, last: number): number =>
  isComma(items[last - 1]) &&
  /^\p{Lu}/u.test(items[last]?.text ?? '') &&
  items[last]?.person === undefined
    ? 2
    : 0;

/** "who", "which", or the participle of "founded in 2019 by" and "backed by". */
const opensDescription = ({ text }: Item, next: Item | undefined): boolean =>
  /^(?:who|which|whose)$/u.test(text) ||
  (/\p{Ll}ed$|^(?:led|built|bought|born|known|made|run|set|sold|taught)$/u.test(text) &&
    isPreposition(next?.text ?? ''));

const isWordOrBracket = ({ kind, text }: Item): boolean =>
  kind === 'word' || text === '(' || text === ')';

/** "in September 2024", between commas. */
const isWhen = (words: Items): boolean =>
  /^(?:in|on|at|since|until|during)$/u.test(words[0]?.text ?? '') &&
  words.length <= 4 &&
  words.slice(1).every(({ text, kind }) => kind === 'number' || isCalendarWord(text));

/** "Jane Doe, who runs a fund at the bank, | the firm's owner, |": what the place is, and nobody's name. */
function isOwnedRole(items: Items, head: number, comma: number, end: number): boolean {
  const words = items.slice(comma + 1, end);
  return (
    items[head]?.person !== undefined &&
    !isPreposition(items[0]?.text ?? '') &&
    words.some(({ kind }) => kind === 'possessive') &&
    words.every(({ kind, person }) => kind !== 'mark' && person === undefined) &&
    isRoleNoun(words.at(-1)?.text ?? '')
  );
}

/** "…, whose husband, | the retired sailor Jim, | died in May,": the name of the kin just told of, and no more. */
function isKinNamed(items: Items, comma: number, end: number): boolean {
  const next = items.findIndex((item, i) => i > comma && i < end && isComma(item));
  const named = items.slice(comma + 1, next < 0 ? end : next);
  return (
    isRelationNoun(items[comma - 1]?.text ?? '') &&
    named.every(({ kind }) => kind === 'word') &&
    named.at(-1)?.person !== undefined &&
    (next < 0 || !items.slice(next + 1, end).some(isComma))
  );
}

/** A word of a list of names: ", Utah and New Mexico". */
const isListed = (item: Item): boolean =>
  isComma(item) || (item.person === undefined && /^\p{Lu}|^and$/u.test(item.text));

/** "The woman who owns the shop said": the phrase before a "who" without a comma. */
function restrictedHead(items: Items, { first }: Phrase): Phrase | undefined {
  const who = /^(?:who|whose)$/u.test(items[first - 1]?.text ?? '')
    ? first - 1
    : whoAtStart(items, first);
  return who === undefined ? undefined : phraseEndingAt(items, who - 1);
}

const WHO_REACH = 6;

/** "A geneticist who compared | the fish said": the "who" near the sentence's start, with no comma since. */
function whoAtStart(items: Items, first: number): number | undefined {
  const who = items
    .slice(0, WHO_REACH)
    .findIndex(({ text }, i) => text === 'who' || (text === 'that' && isDeedOf(items, i)));
  const plain = items.slice(0, first).every(({ kind }) => kind === 'word' || kind === 'number');
  const lead = /^(?:But|And|Yet|Still)$/u.test(items[0]?.text ?? '') ? 1 : 0;
  const opens = isDeterminer(items[lead]?.text ?? '');
  return who > 1 && who < first && plain && opens ? who : undefined;
}

/** "The head of the agency that | banned the rowers says": no clause of "said that". */
const isDeedOf = (items: Items, that: number): boolean =>
  /\p{Ll}ed$/u.test(items[that + 1]?.text ?? '') &&
  !showsVerb(items.slice(0, that)) &&
  !items.slice(0, that).some(({ text }) => isSpeechVerb(text));

/** From the comma before the verb back: "Jane Doe, 55, a teacher at the school, said". */
function subjectBeforeAppositions(items: Items, from: number): Phrase | undefined {
  let at = from;
  for (let round = 0; round < MAX_APPOSITIONS; round++) {
    const inner = phraseEndingAt(items, at - 1);
    const aside = asideEdge(items, inner);
    if (aside !== undefined) {
      at = aside;
      continue;
    }
    if (!inner || isWholePerson(items, inner)) return inner;
    const edge = clauseEdge(items, inner.first - 1);
    if (!isComma(items[edge])) return mayStandAlone(items, inner) ? inner : undefined;
    at = edge;
    const head = phraseEndingAt(items, at - 1);
    if (head && !isAppositive(items, head)) return nameOf(items, head, inner);
  }
  return undefined;
}

const ASIDE = /\p{Ll}ing$|^(?:in|for|on)$/u;

/** "Jane Doe, writing in the Post, said", "Jane Doe, for the union, said", "Jane Doe, like Roe, said": the comma before what only goes with her. */
function asideEdge(items: Items, inner: Phrase | undefined): number | undefined {
  if (!inner) return undefined;
  const likened = /^(?:like|unlike|alongside)$/u.test(items[inner.first - 1]?.text ?? '');
  if (likened && isComma(items[inner.first - 2])) return inner.first - 2;
  for (let at = inner.first; at > Math.max(0, inner.first - ASIDE_WORDS); at--) {
    if (ASIDE.test(items[at]?.text ?? '') && isComma(items[at - 1])) return at - 1;
    if (at < inner.first && items[at]?.kind !== 'word' && items[at]?.text !== '&') return undefined;
  }
  return undefined;
}

const mayStandAlone = (items: Items, phrase: Phrase): boolean =>
  !isAppositive(items, phrase) && !isPreposition(items[phrase.first]?.text ?? '');

/** Of "the leader of the party, Jane Doe," the name, else what stands in front. */
const nameOf = (items: Items, head: Phrase, apposition: Phrase): Phrase =>
  // "The chain that had taken the shop, Brightway,": the end of a clause.
  (isDescription(items, head) || isAuxiliary(items[head.first - 1]?.text ?? '')) &&
  (isNameAlone(items, apposition) || items[apposition.first]?.kind === 'tag')
    ? apposition
    : head;

/** "The leader of the party", "its lawyer": says what somebody is, and leaves the name to come. */
export const isDescription = (items: Items, { first }: Phrase): boolean =>
  items[first]?.person === undefined &&
  /^(?:a|an|the|its|his|her|their|another|one)$/iu.test(items[first]?.text ?? '');

/** A name and nothing else, but for the kind of thing it names: "the charity Safe Harbour". */
export function isNameAlone(items: Items, { first, last }: Phrase): boolean {
  const words = items.slice(first, last + 1).filter(({ kind }) => kind === 'word');
  const opening = words.findIndex(({ text }) => /^\p{Lu}/u.test(text));
  const kind = words.slice(0, opening);
  const name = words.slice(opening).map(({ text }) => text);
  return (
    opening >= 0 &&
    (kind.length === 0 || /^(?:a|an|the)$/iu.test(kind[0]?.text ?? '')) &&
    !kind.some(({ text }) => isPreposition(text)) &&
    name.every((text) => /^\p{Lu}|^(?:of|the|and|for|de|van|von)$/u.test(text)) &&
    !isPlace(name.join(' ')) &&
    !isCalendarWord(name[0] ?? '')
  );
}

/** From inside a relative clause, "who runs the town", back to the comma before it. */
function clauseEdge(items: Items, from: number): number {
  for (let at = from; at > Math.max(0, from - MAX_WORDS); at--) {
    if (isComma(items[at])) return at;
    if (items[at]?.kind === 'quote' || items[at]?.kind === 'mark') return from;
  }
  return from;
}

const isComma = (item: Item | undefined): boolean =>
  item !== undefined && /^[,—–]$/u.test(item.text);

/** "Doe, who had warned", "Jane Doe, 31, of Hull, who": the phrase before "who", over age and home town. */
function antecedent(items: Items, who: number): Phrase | undefined {
  const last = withoutHome(items, items[who - 1]?.text === ',' ? who - 2 : who - 1);
  const person = items[last]?.person;
  if (person === undefined) return behindBy(items, phraseEndingAt(items, last));
  let first = last;
  while (items[first - 1]?.person === person) first--;
  return { first, last };
}

/** "rejected in 1972 by | two of its readers": who did what the phrase says was done. */
function behindBy(items: Items, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || !/\p{Ll}ed$/u.test(items[phrase.first]?.text ?? '')) return phrase;
  const by = items.findLastIndex(
    ({ text }, i) => i > phrase.first && i < phrase.last && text === 'by',
  );
  return by < 0 ? phrase : { first: by + 1, last: phrase.last };
}

/** Back over ", of Hull", " of Hull" and ", 31". */
function withoutHome(items: Items, end: number): number {
  let at = end;
  while (/^\p{Lu}/u.test(items[at]?.text ?? '') && items[at]?.person === undefined) at--;
  const named = isComma(items[at - 1]) ? at - 2 : at - 1;
  const home =
    /^(?:of|from)$/u.test(items[at]?.text ?? '') &&
    (named < at - 1 || items[named]?.person !== undefined);
  const last = home ? named : end;
  return items[last]?.kind === 'number' && isComma(items[last - 1]) ? last - 2 : last;
}

/** A name that fills its phrase, but for a role in front, is always the subject. */
function isWholePerson(items: Items, { first, last }: Phrase): boolean {
  const relative = items.slice(Math.max(0, first - 1), last).some(isRelative);
  return (
    items[last]?.person !== undefined &&
    !relative &&
    !items
      .slice(first, last)
      .some((item, i) =>
        item.text === 'of'
          ? isRelationNoun(items[first + i - 1]?.text ?? '')
          : isPreposition(item.text),
      )
  );
}

const isRelative = ({ text }: Item): boolean => /^(?:who|which|whose)$/u.test(text);

const isAppositive = (items: Items, { first }: Phrase): boolean =>
  isStateAbbreviation(items[first]?.text ?? '') ||
  (/^(?:of|from|near)$/u.test(items[first - 1]?.text ?? '') && isComma(items[first - 2])) ||
  (/^an?$/u.test(items[first]?.text ?? '') &&
    isComma(items[first - 1]) &&
    (items[first - 2]?.person !== undefined || items[first - 2]?.kind === 'number')) ||
  /^(?:who|which|whose|aged|formerly|\d+)$/u.test(items[first]?.text ?? '') ||
  items[first]?.kind === 'number';
