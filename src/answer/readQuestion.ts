import type { Corpus } from '../search/corpus.ts';
import { readTerms, type Term } from '../search/terms.ts';
import { type Asked, readAsked } from './asked.ts';

/** A word of the question that a passage must account for. */
export interface Focus {
  readonly stem: string;
  readonly word: string;
  /** Position among all the question's words, for order and distance. */
  readonly position: number;
  /** How much it tells passages apart: its inverse passage frequency, in nats. */
  readonly weight: number;
  /** No passage holds it. */
  readonly unknown: boolean;
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
  /** Stem of the noun that "what" or "which" asks for: "player" in "which player …". */
  readonly head?: string;
}

/** Words that only say what kind of answer is wanted; the answer's shape accounts for them. */
const frames: Partial<Record<Asked, ReadonlySet<string>>> = {
  said: words('say said tell told think feel comment comments reaction response describe react respond words opinion view'),
  age: words('old age ages aged'),
  duration: words('long years year months month weeks week days day hours hour minutes minute time longer decades'),
  date: words('year years day days date dates month months time week take place happen happened century decade'),
  money: words('much money cost costs price cash paid pay'),
  percent: words('percent percentage proportion share'),
  number: words('many much number far high tall total'),
  place: words('place location located happen happened take'),
  reason: words('reason reasons cause come caused'),
  person: words('person man woman people name names'),
  phrase: words('name names called kind type sort thing'),
};

const lightWords = words('name named happen happened thing things kind type call called mention mentioned story article according tell know please find give us many much say said says');

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
    weight: focus.reduce((sum, { weight }) => sum + weight, 0),
    ...(head && { head }),
  };
}

/** Inverse passage frequency as in BM25 (Robertson and Spärck Jones), light words counted less. */
function weigh(term: Term, position: number, text: string, corpus: Corpus): Focus {
  const total = corpus.passages.length;
  const holding = corpus.passagesWith.get(term.stem) ?? 0;
  const rarity = Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
  return {
    stem: term.stem,
    word: term.word,
    position,
    weight: lightWords.has(term.word) ? rarity * 0.2 : rarity,
    unknown: holding === 0,
    name: position > 0 && /^\p{Lu}/u.test(text.slice(term.start)),
  };
}

/** The noun after "what" or "which": the last content word before the verb is close enough. */
function headNoun(terms: readonly Term[]): string | undefined {
  const at = terms.findIndex(({ word }) => word === 'what' || word === 'which');
  if (at < 0) return undefined;
  let head: Term | undefined;
  for (const term of terms.slice(at + 1, at + 4)) {
    if (term.stop) break;
    head = term;
  }
  return head?.stem;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}
