import type { Corpus } from '../search/corpus.ts';
import { type Expression, findExpressions } from '../search/expressions.ts';
import { lookUp } from '../search/lexicon.ts';
import { correctStem } from '../search/spelling.ts';
import { readTerms, stem, type Term } from '../search/terms.ts';
import { type Asked, readAsked, saysWord } from './asked.ts';
import { findAskedSpeaker } from './askedSpeaker.ts';
import { mendOpening } from './questionWords.ts';

/** A word of the question that a passage must account for. */
export interface Focus {
  readonly stem: string;
  readonly word: string;
  /** Position among all the question's words, for order and distance. */
  readonly position: number;
  /** How much it tells passages apart: its inverse passage frequency, 0 to `rareWeight`. */
  readonly weight: number;
  /** The word was taken for a misspelling of `stem`. */
  readonly corrected: boolean;
  /** No passage holds it. */
  readonly unknown: boolean;
  /** Neither the stories nor the lexicon hold it: a name or thing the stories never mention. */
  readonly strange: boolean;
  /** Stems of like meaning, with how alike they are, 0 to 1. */
  readonly related: ReadonlyMap<string, number>;
  /** Written with a capital inside the question: very likely a name. */
  readonly name: boolean;
  /** What kind of word it is, as far as that matters for what must be met. */
  readonly sort: WordSort;
}

/** `order` is a word like "first", "last" or "youngest" that singles one out of several. */
export type WordSort = 'name' | 'number' | 'order' | 'verb' | 'noun';

/** A question as the ranking reads it. */
export interface QuestionModel {
  readonly text: string;
  readonly asked: Asked;
  readonly focus: readonly Focus[];
  /** Sum of the weights of `focus`. */
  readonly weight: number;
  /** Full names of the people it names, surname or first name alone included. */
  readonly people: readonly string[];
  /** Whether "who", "what" or "which …" is the subject of its sentence: "who led the team". */
  readonly subject: boolean;
  /** Stem of the noun that "what", "which" or "how many" asks for: "player" in "which player …". */
  readonly head?: string;
  /** Stems of whoever's words are asked for: the name, or the noun that says who it is. */
  readonly speaker: readonly string[];
  /** Whether the stories never give that speaker's words. */
  readonly mute: boolean;
}

/** Words that only say what kind of answer is wanted; the answer's shape accounts for them. */
const frames: Partial<Record<Asked, ReadonlySet<string>>> = {
  said: words(
    'say said tell told think feel comment comments reaction response describe react respond words opinion view',
  ),
  age: words('old age ages aged'),
  duration: words(
    'long years year months month weeks week days day hours hour minutes minute time longer decades',
  ),
  date: words(
    'year years day days date dates month months time week take place happen happened century decade',
  ),
  money: words('much money cost costs price cash paid pay'),
  percent: words('percent percentage proportion share'),
  number: words('many much number far high tall total'),
  place: words('place location located happen happened take'),
  reason: words('reason reasons cause come caused'),
  name: words('name names called named'),
  person: words('person man woman people name names'),
  phrase: words('name names called kind type sort thing happen happened happening'),
};

const lightWords = words(
  'name named happen happened thing things kind type call called mention mentioned story article according tell know please find give us many much say said says',
);

/** Reads what a question asks and which of its words a passage must account for. */
export function readQuestion(written: string, corpus: Corpus): QuestionModel {
  const text = mendOpening(written);
  const asked = readAsked(text);
  const terms = readTerms(text);
  const weighed = terms.flatMap((term, position) => {
    if (term.stop || frames[asked]?.has(term.word)) return [];
    if (asked === 'said' && isOnlyCue(term, corpus)) return [];
    return [weigh(term, position, text, corpus)];
  });
  const focus = weighed.map((word) => shareName(word, weighed));
  const expressions = findExpressions(terms);
  const head = headNoun(terms);
  const speaker = asked === 'said' ? speakerStems(terms, text, corpus) : [];
  return {
    text,
    asked,
    focus: focus.map((word) => meetExpressions(word, expressions, corpus)),
    subject: asksForSubject(terms),
    people: namedPeople(focus, corpus),
    speaker,
    mute: speaker.length > 0 && !speaker.some((stem) => speaks(stem, focus, corpus)),
    weight: focus.reduce((sum, { weight }) => sum + weight, 0),
    ...(head && { head }),
  };
}

/**
 * Weighs a word by its inverse passage frequency, less if English uses it all the time: a small
 * corpus alone cannot tell "happy" from "cosmodrome". Scaled so that a word no passage holds weighs
 * `rareWeight` in a corpus of any size.
 */
function weigh(term: Term, position: number, text: string, corpus: Corpus): Focus {
  const corrected = correctStem(term.stem, corpus);
  const meant = corrected ?? term.stem;
  const unknown = !corpus.passagesWith.has(meant);
  const known = lookUp(meant);
  const weight = weightOf(meant, corpus);
  const name = corpus.names.has(meant) || isCapital(text, term);
  return {
    stem: meant,
    word: term.word,
    corrected: corrected !== undefined,
    position,
    weight: lightWords.has(term.word) ? weight * 0.2 : weight,
    unknown,
    strange: unknown && known === undefined,
    related: relatedIn(corpus, weight, known?.related ?? new Map()),
    name,
    sort: sortOf(term, name),
  };
}

/** A name of several words is one thing to meet: its words share one weight. */
function shareName(word: Focus, all: readonly Focus[]): Focus {
  if (word.sort !== 'name') return word;
  const at = all.indexOf(word);
  let length = 1;
  for (const step of [-1, 1]) {
    for (let i = at + step; joins(all[i], all[i - step]); i += step) length++;
  }
  return length === 1 ? word : { ...word, weight: word.weight / length };
}

function joins(one: Focus | undefined, other: Focus | undefined): boolean {
  if (!one || !other || one.sort !== 'name' || other.sort !== 'name') return false;
  return Math.abs(one.position - other.position) === 1;
}

/** A common word says little, even where it may stand for a rare one: it counts by its own weight. */
function relatedIn(
  corpus: Corpus,
  weight: number,
  related: ReadonlyMap<string, number>,
): Map<string, number> {
  const met = new Map<string, number>();
  for (const [stem, likeness] of related) {
    if (!corpus.passagesWith.has(stem)) continue;
    met.set(stem, likeness * Math.min(1, weightOf(stem, corpus) / weight));
  }
  return met;
}

function weightOf(stem: string, corpus: Corpus): number {
  const total = corpus.passages.length;
  const holding = corpus.passagesWith.get(stem) ?? 0;
  const rarity = (rareWeight * inverseFrequency(holding, total)) / inverseFrequency(0, total);
  const rank = lookUp(stem)?.rank;
  return rarity * (0.3 + 0.7 * (rank ? Math.min(1, Math.log(rank) / Math.log(rareRank)) : 1));
}

/** Weight of a word that no passage holds. */
export const rareWeight = 4;

/** As in BM25 (Robertson and Spärck Jones), in nats. */
function inverseFrequency(holding: number, total: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/** A word of "step down" may be met by the expression, or by whatever the expression may be met by. */
function meetExpressions(focus: Focus, expressions: readonly Expression[], corpus: Corpus): Focus {
  const own = expressions.filter(
    ({ at, length }) => focus.position >= at && focus.position < at + length,
  );
  if (own.length === 0) return focus;
  const related = new Map(focus.related);
  for (const { stem } of own) {
    related.set(stem, 1);
    const others = relatedIn(corpus, focus.weight, lookUp(stem)?.related ?? new Map());
    for (const [other, likeness] of others) {
      related.set(other, Math.max(likeness, related.get(other) ?? 0));
    }
  }
  return { ...focus, related };
}

/** "Tweet" in "what did she tweet", where no story says "tweet": it only asks for words. */
function isOnlyCue({ word, stem }: Term, corpus: Corpus): boolean {
  return saysWord.test(word) && !corpus.passagesWith.has(stem);
}

/** From this place in the frequency list on, a word is as telling as a name. */
const rareRank = 8_000;

const ordering =
  /^(first|second|third|last|latest|next|previous|only|most|least|more|less|best|worst|\p{L}{3,}est)$/u;
const numeral =
  /^(\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)$/;

function sortOf({ word, stem }: Term, name: boolean): WordSort {
  if (numeral.test(word)) return 'number';
  if (name) return 'name';
  if (ordering.test(word)) return 'order';
  return (lookUp(stem)?.verb ?? 0) > mostlyVerb ? 'verb' : 'noun';
}

const mostlyVerb = 0.5;

/** The noun that "what", "which" or "how many" asks for, also in "what is the name of the …". */
function headNoun(terms: readonly Term[]): string | undefined {
  const at = terms.findIndex(({ word }) => word === 'what' || word === 'which' || word === 'many');
  if (at < 0) return undefined;
  if (terms[at]?.word === 'many')
    return terms.slice(at + 1, at + 4).find(({ stop }) => !stop)?.stem;
  const named = terms.findIndex(
    ({ word }, i) => i > at && i < at + 5 && /^(name|kind|type|sort)$/.test(word),
  );
  const from = named < 0 ? at + 1 : named + 1;
  let head: Term | undefined;
  for (const term of terms.slice(from, from + 6)) {
    if (!term.stop) head = term;
    else if (head || named < 0) break;
  }
  return head?.stem;
}

function speakerStems(terms: readonly Term[], text: string, corpus: Corpus): string[] {
  const isName = (term: Term) => corpus.names.has(term.stem) || isCapital(text, term);
  return findAskedSpeaker(terms, isName).map((term) => correctStem(term.stem, corpus) ?? term.stem);
}

function speaks(stem: string, focus: readonly Focus[], { speakers }: Corpus): boolean {
  const related = focus.find((word) => word.stem === stem)?.related.keys() ?? [];
  return speakers.has(stem) || [...related].some((other) => speakers.has(other));
}

function isCapital(text: string, { start }: Term): boolean {
  return start > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2));
}

function namedPeople(focus: readonly Focus[], corpus: Corpus): string[] {
  const stems = new Set(focus.map(({ stem }) => stem));
  return [...corpus.people]
    .filter(([, name]) => name.some((part) => stems.has(part)))
    .map(([full]) => full);
}

const auxiliaries = words(
  'is are was were do does did has have had can could will would should may might must be',
);

function asksForSubject(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ word }) => /^(who|what|which)$/.test(word));
  if (at < 0) return false;
  const next = terms
    .slice(at + 1)
    .find(({ word, stop }) => stop || (lookUp(stem(word))?.verb ?? 0) > 0.5);
  return next !== undefined && !auxiliaries.has(next.word);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
