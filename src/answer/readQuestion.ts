import type { Corpus } from '../search/corpus.ts';
import { lookUp } from '../search/lexicon.ts';
import { correctStem } from '../search/spelling.ts';
import { readTerms, stem, type Term } from '../search/terms.ts';
import { type Asked, readAsked } from './asked.ts';

/** A word of the question that a passage must account for. */
export interface Focus {
  readonly stem: string;
  readonly word: string;
  /** Position among all the question's words, for order and distance. */
  readonly position: number;
  /** How much it tells passages apart: its inverse passage frequency, in nats. */
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
}

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
  /** Stem of the noun that "what" or "which" asks for: "player" in "which player …". */
  readonly head?: string;
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
  phrase: words('name names called kind type sort thing'),
};

const lightWords = words(
  'name named happen happened thing things kind type call called mention mentioned story article according tell know please find give us many much say said says',
);

/** Reads what a question asks and which of its words a passage must account for. */
export function readQuestion(text: string, corpus: Corpus): QuestionModel {
  const asked = readAsked(text);
  const terms = readTerms(text);
  const focus = terms.flatMap((term, position) => {
    if (term.stop || frames[asked]?.has(term.word)) return [];
    return [weigh(term, position, text, corpus)];
  });
  const head = headNoun(terms);
  return {
    text,
    asked,
    focus,
    subject: asksForSubject(terms),
    people: namedPeople(focus, corpus),
    weight: focus.reduce((sum, { weight }) => sum + weight, 0),
    ...(head && { head }),
  };
}

/**
 * Weighs a word by its inverse passage frequency as in BM25 (Robertson and Spärck Jones), less for a
 * word that English uses all the time: a small corpus alone cannot tell "happy" from "cosmodrome".
 */
function weigh(term: Term, position: number, text: string, corpus: Corpus): Focus {
  const total = corpus.passages.length;
  const corrected = correctStem(term.stem, corpus);
  const meant = corrected ?? term.stem;
  const holding = corpus.passagesWith.get(meant) ?? 0;
  const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  const known = lookUp(meant);
  const special = known ? Math.min(1, Math.log(known.rank) / Math.log(rareRank)) : 1;
  return {
    stem: meant,
    word: term.word,
    corrected: corrected !== undefined,
    position,
    weight: lightWords.has(term.word) ? rarity * 0.2 : rarity * (0.3 + 0.7 * special),
    unknown: holding === 0,
    strange: holding === 0 && known === undefined,
    related: known?.related ?? new Map(),
    name: corpus.names.has(meant) || (position > 0 && /^\p{Lu}/u.test(text.slice(term.start))),
  };
}

/** From this place in the frequency list on, a word is as telling as a name. */
const rareRank = 8_000;

/** The noun that "what" or "which" asks for, also in "what is the name of the …". */
function headNoun(terms: readonly Term[]): string | undefined {
  const at = terms.findIndex(({ word }) => word === 'what' || word === 'which');
  if (at < 0) return undefined;
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
