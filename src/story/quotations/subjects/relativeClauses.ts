import { isBodyNoun } from '../../lexicon/bodyNouns.ts';
import { isCount } from '../../lexicon/counts.ts';
import { isDocument } from '../../lexicon/documentNouns.ts';
import {
  isAuxiliary,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import { type Item, type Items, isBreak } from '../frames/frame.ts';
import { isAppositive, isOfficeBehindName } from './appositions.ts';
import { type Phrase, phraseEndingAt } from './nounPhrases.ts';

/** `The actor, who starred in "Night Ferry," said`: a clause ends in marks, and its comma is inside them. */
export const isTitleInClause = (items: Items, at: number): boolean =>
  items[at]?.kind === 'quote' &&
  isPreposition(items[at - 1]?.text ?? '') &&
  items.slice(0, at).some(({ text }, i) => text === 'who' && isBreak(items[i - 1]));

/** "The company, which was founded by Jane Doe, says", "…, founded by Jane Doe, says": what the sentence opens with. */
export function describedHead(items: Items, end: number): Phrase | undefined {
  const who = items.findIndex(
    (item, i) => i > 0 && i < end && isBreak(items[i - 1]) && opensDescription(item, items[i + 1]),
  );
  const restricted = who < 0 ? restrictedFront(items, end) : -1;
  if (restricted > 0) return phraseEndingAt(items, restricted);
  const front = who - 2;
  const head = front - placeLength(items, front);
  if (head < 0 || !items.slice(0, head + 1).every(isWordOrBracket)) return undefined;
  const opens = isDeterminer(items[0]?.text ?? '') || /^\p{Lu}/u.test(items[0]?.text ?? '');
  const plain = items.slice(0, head + 1).every(
    ({ text, person }) =>
      // "The Oscar-nominated actor, who"
      person !== undefined || !(isAuxiliary(text) || /^[^-]*\p{Ll}ed$/u.test(text)),
  );
  const comma = items.findIndex((item, i) => i > who && i < end && isBreak(item));
  const inner =
    comma > 0 &&
    !isList(items.slice(comma, end)) &&
    !isKinNamed(items, comma, end) &&
    !isWhen(items.slice(comma + 1, end)) &&
    !isOwnedRole(items, head, comma, end);
  return opens && plain && !inner ? phraseEndingAt(items, head) : undefined;
}

/** "The survey | which gathers views of shops, mills and farms, said": with no comma before "which", and no verb but its own. */
function restrictedFront(items: Items, end: number): number {
  const which = items.slice(0, WHO_REACH).findIndex(({ text }) => /^(?:who|which)$/u.test(text));
  const told =
    which > 1 && isDeterminer(items[0]?.text ?? '') && !isAuxiliary(items[which + 1]?.text ?? '');
  const clause = items.slice(which + 2, end);
  const named = items.slice(0, end).some(({ person }) => person !== undefined);
  const whole = told && isBreak(items[end]) && !named && !showsVerb(clause);
  return whole && items.slice(0, which).every(isWordOrBracket) ? which - 1 : -1;
}

/** Length of ", Germany" that ends at an item: the country behind a town. */
const placeLength = (items: Items, last: number): number =>
  isBreak(items[last - 1]) &&
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
  kind === 'word' || kind === 'possessive' || text === '(' || text === ')';

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
  const next = items.findIndex((item, i) => i > comma && i < end && isBreak(item));
  const named = items.slice(comma + 1, next < 0 ? end : next);
  return (
    isRelationNoun(items[comma - 1]?.text ?? '') &&
    named.every(({ kind }) => kind === 'word') &&
    named.at(-1)?.person !== undefined &&
    (next < 0 || !items.slice(next + 1, end).some(isBreak))
  );
}

/** ", Utah and New Mexico", ", Michael Doe and Star Roads: The Return": names, of works too. */
function isList(items: Items): boolean {
  const joined = items.some(({ text }) => text === 'and');
  return items.every(
    (item) =>
      isBreak(item) ||
      (joined && item.text === ':') ||
      (/^\p{Lu}|^and$/u.test(item.text) && (joined || item.person === undefined)),
  );
}

/** "The woman who owns the shop said": the phrase before a "who" without a comma. */
export function restrictedHead(items: Items, { first, last }: Phrase): Phrase | undefined {
  // "the man who | she said saved her": she speaks.
  if (/^(?:he|she|they|we|I)$/u.test(items[first]?.text ?? '')) return undefined;
  if (items[first - 1]?.text === 'who' && isTeller(items, { first, last })) return undefined;
  const who = /^(?:who|whose)$/u.test(items[first - 1]?.text ?? '')
    ? first - 1
    : (whoAtStart(items, first) ?? whoSetOff(items, first));
  return who === undefined ? undefined : phraseEndingAt(items, who - 1);
}

/** "the man who | police | say stole it", "who | U.S. officials | say": they tell, and he is told of. */
const isTeller = (items: Items, { first, last }: Phrase): boolean =>
  items
    .slice(first, last + 1)
    .every(
      ({ text, person }) =>
        person !== undefined ||
        isPluralRole(text) ||
        isBodyNoun(text) ||
        text === 'the' ||
        /^\p{Lu}/u.test(text),
    );

const LONGEST_CLAUSE = 10;

/** `"…," people who saw | it said`, "It sank, a nurse who lives | nearby said": the "who" of whom a comma or marks set off. */
function whoSetOff(items: Items, first: number): number | undefined {
  let who = first - 1;
  while (who > first - LONGEST_CLAUSE && items[who]?.kind === 'word' && items[who]?.text !== 'who')
    who--;
  const verb = items[who + 1];
  if (items[who]?.text !== 'who' || verb?.kind !== 'word' || verb.person !== undefined)
    return undefined;
  const head = phraseEndingAt(items, who - 1);
  const edge = items[(head?.first ?? 0) - 1];
  const plain = !isPronoun(verb.text) && !isDeterminer(verb.text) && !isPreposition(verb.text);
  const setOff = edge === undefined || edge.text === ',' || edge.kind === 'quote';
  return head && plain && setOff ? who : undefined;
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

/** "Doe, who had warned", "Jane Doe, 31, of Hull, who": the phrase before "who", over age and home town. */
export function antecedent(items: Items, who: number): Phrase | undefined {
  const earlier = whoBefore(items, who);
  if (earlier !== undefined) return antecedent(items, earlier);
  const last = withoutHome(items, items[who - 1]?.text === ',' ? who - 2 : who - 1);
  const person = items[last]?.person;
  if (person === undefined) {
    const phrase = phraseEndingAt(items, last);
    const letter = phrase && documentIn(items, phrase);
    if (letter) return letter;
    const told = phrase && withTime(items, phrase);
    // "Jane Doe, | a nurse, | who said": of whom the apposition tells.
    return told && (isAppositive(items, told) || isOfficeBehindName(items, told))
      ? antecedent(items, told.first)
      : (whoseTale(items, phrase) ??
          behindVerb(items, phrase) ??
          behindDoing(items, behindBy(items, phrase)));
  }
  let first = last;
  while (items[first - 1]?.person === person) first--;
  return { first, last };
}

/** "There are some, | though, | who think", "a baker | who runs the mill and | who said": where to look from instead. */
function whoBefore(items: Items, who: number): number | undefined {
  const before = items[who - 1];
  if (isBreak(before) && /^(?:though|however|too)$/u.test(items[who - 2]?.text ?? ''))
    return who - 2;
  if (!/^(?:and|but)$/u.test(before?.text ?? '')) return undefined;
  const earlier = items.findLastIndex(({ text }, at) => at < who && text === items[who]?.text);
  return earlier > 0 ? earlier : undefined;
}

/** "The plan raised fears among | bakers, who": of whom a preposition tells behind the sentence's verb. */
function behindVerb(items: Items, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const inside = items.slice(phrase.first, phrase.last + 1);
  const verb = isAuxiliary(items[phrase.first - 1]?.text ?? '')
    ? 0
    : inside.findIndex(
        (item, at) =>
          at > 0 &&
          /ed$/u.test(item.text) &&
          showsVerb([item]) &&
          !isDeterminer(inside[at - 1]?.text ?? '') &&
          !isPreposition(inside[at + 1]?.text ?? 'of'),
      );
  const ruled = inside.findLastIndex(({ text }) => /^(?:with|by|among|from|to|for)$/u.test(text));
  return verb >= 0 && ruled > verb && ruled < inside.length - 1
    ? { first: phrase.first + ruled + 1, last: phrase.last }
    : undefined;
}

/** "…, featuring | four women who": of whom the clause tells, and no doing. */
function behindDoing(items: Items, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase) return undefined;
  const doing =
    phrase.last > phrase.first &&
    /^\p{Ll}{3,}ing$/u.test(items[phrase.first]?.text ?? '') &&
    (isDeterminer(items[phrase.first + 1]?.text ?? '') ||
      items[phrase.first - 1]?.kind === 'quote');
  return doing ? { first: phrase.first + 1, last: phrase.last } : phrase;
}

/** "She surprised staff in | an email | this week that said": the document, over when it came. */
function documentIn(items: Items, { first, last }: Phrase): Phrase | undefined {
  const timed =
    isCalendarWord(items[last]?.text ?? '') ||
    /^(?:week|month|year)$/u.test(items[last]?.text ?? '');
  const noun = timed
    ? items.slice(first, last).findLastIndex(({ text }) => isDocument(text)) + first
    : -1;
  const article = /^an?$/u.test(items[noun - 1]?.text ?? '') ? noun - 1 : noun - 2;
  const ruled =
    /^an?$/u.test(items[article]?.text ?? '') && isPreposition(items[article - 1]?.text ?? '');
  return noun > first && last - noun <= 2 && ruled ? { first: article, last: noun } : undefined;
}

/** "now the mayor" of "the mayor", from the word on that sets an office in time. */
function withTime(items: Items, { first, last }: Phrase): Phrase {
  const the = items[first - 1]?.text === 'the' ? first - 1 : first;
  const timed = /^(?:now|then|currently|formerly)$/u.test(items[the - 1]?.text ?? '');
  return { first: timed ? the - 1 : first, last };
}

/** "a story of | a woman who", "a meeting with | three nurses who": of a thing and people the people. */
function whoseTale(items: Items, phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || !/^(?:who|which)$/u.test(items[phrase.last + 1]?.text ?? '')) return undefined;
  const words = items.slice(phrase.first, phrase.last + 1);
  const of = words.findLastIndex(
    ({ text }, at) =>
      isPreposition(text) &&
      words.slice(0, at).every(({ text }) => !isRoleNoun(text)) &&
      isThing(words[at - 1]) &&
      arePeople(words.slice(at + 1)),
  );
  return of < 0 ? undefined : { first: phrase.first + of + 1, last: phrase.last };
}

/** "three nurses", "groups like Clean Bay". */
function arePeople(words: Items): boolean {
  const like = words.findIndex(({ text }) => /^(?:like|including|of)$/u.test(text));
  const head = words.at(like < 0 ? -1 : like - 1)?.text ?? '';
  return isRoleNoun(head) || BODIES.test(head);
}

const BODIES = /^(?:groups|firms|companies|agencies|charities|unions|parties|families)$/u;

const isThing = (item: Item | undefined): boolean =>
  item?.kind === 'word' &&
  item.person === undefined &&
  /^\p{Ll}+$/u.test(item.text) &&
  !THING_UNLESS.some((isOther) => isOther(item.text)) &&
  !OF_PEOPLE.test(item.text);

const THING_UNLESS = [isRelationNoun, isDocument, isPronoun, isDeterminer, isCount];

const OF_PEOPLE =
  /^(?:group|number|couple|handful|pair|majority|dozens|hundreds|thousands|scores|team|network|generation|list|crowd|panel|part|half|head)$/u;

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
  const named = isBreak(items[at - 1]) ? at - 2 : at - 1;
  const home =
    /^(?:of|from)$/u.test(items[at]?.text ?? '') &&
    (named < at - 1 || items[named]?.person !== undefined);
  const last = home ? named : end;
  return items[last]?.kind === 'number' && isBreak(items[last - 1]) ? last - 2 : last;
}
