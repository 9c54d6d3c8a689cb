import type { Corpus } from '../../search/corpus.ts';
import { findExpressions } from '../../search/expressions.ts';
import { verbShare } from '../../search/lexicon.ts';
import { correctStem, isMistypedStop } from '../../search/spelling.ts';
import { readTerms, stem, type Term } from '../../search/terms.ts';
import { wordSet } from '../../story/lexicon/wordSet.ts';
import { type Asked, readAsked, saysWord } from './asked.ts';
import { findAskedListener } from './askedListener.ts';
import { findAskedSpeaker } from './askedSpeaker.ts';
import { asksForTeller } from './askedTeller.ts';
import {
  type Focus,
  isCapital,
  meetExpressions,
  mostlyVerb,
  shareName,
  weighWord,
} from './focus.ts';
import { type HeadNoun, readHeadNoun } from './headNoun.ts';
import { outletNouns } from './outletNouns.ts';
import { mendOpening } from './questionWords.ts';
import { spellOutShorthand } from './shorthand.ts';

/** A question as the ranking reads it. */
export interface QuestionModel {
  readonly text: string;
  readonly asked: Asked;
  /** All its words, in order. */
  readonly terms: readonly Term[];
  readonly focus: readonly Focus[];
  /** Sum of the weights of `focus`. */
  readonly weight: number;
  /** Full names of the people it names, surname or first name alone included. */
  readonly people: readonly string[];
  /** Whether "who", "what" or "which …" is the subject of its sentence: "who led the team". */
  readonly subject: boolean;
  /** The noun it asks for: "player" in "which player …". */
  readonly head?: HeadNoun;
  /** Stems of whoever's words are asked for: the name, or the noun that says who it is. */
  readonly speaker: readonly string[];
  /** Stems of the name of those to whom it says that words were given: "Post" in "who told the Post". */
  readonly listener: readonly string[];
  /** Whether it asks who said something: "who claimed …", "according to whom …". */
  readonly teller: boolean;
  /** Whether the stories give words of somebody called exactly so. */
  readonly voiced: boolean;
  /** Whether they never give the words of anybody called so or alike. */
  readonly mute: boolean;
}

const spans = wordSet(
  'long years year months month weeks week days day hours hour minutes minute time longer decades',
);

/** Words that only say what kind of answer is wanted; the answer's shape accounts for them. */
const frames: Partial<Record<Asked, ReadonlySet<string>>> = {
  said: wordSet(
    'say said tell told think feel quote quotes quoted comment comments reaction response describe react respond words opinion view',
  ),
  listener: new Set([
    ...outletNouns,
    ...wordSet(
      'tv television kind sort talk talked talking speak spoke spoken speaking tell told say said give gave given interview interviewed confide confided account comment',
    ),
  ]),
  age: wordSet('old age ages aged'),
  duration: spans,
  extent: spans,
  length: wordSet('far long tall high wide deep thick length height width depth distance altitude'),
  date: wordSet(
    'year years day days date dates month months time week take place happen happened century decade',
  ),
  clock: wordSet('time hour day take place happen happened'),
  money: wordSet('much money cost costs price cash paid pay'),
  percent: wordSet('percent percentage proportion share'),
  number: wordSet('many much number far high tall total'),
  place: wordSet('place location located happen happened take'),
  reason: wordSet('reason reasons cause come caused'),
  name: wordSet('name names called named'),
  deed: wordSet('happen happens happened happening become became'),
  person: wordSet('person man woman people name names'),
  phrase: wordSet('name names called kind type sort thing happen happened happening'),
};

/** Kinds of questions that may be about words of somebody whom they name. */
const ofVoices: ReadonlySet<Asked> = new Set(['said', 'listener', 'manner', 'place', 'date']);

/** More than any question has; bounds the work on what is none. */
const mostWords = 40;

/** Reads what a question asks and which of its words a passage must account for. */
export function readQuestion(written: string, corpus: Corpus): QuestionModel {
  const text = spellOutShorthand(mendOpening(written));
  const asked = readAsked(text);
  const terms = readTerms(text);
  const weighed = terms.flatMap((term, position) => {
    if (term.stop || frames[asked]?.has(term.word)) return [];
    if (asked === 'said' && isOnlyCue(term, corpus)) return [];
    if (!isCapital(text, term) && isMistypedStop(term, corpus)) return [];
    return [weighWord(term, position, text, corpus)];
  });
  const distinct = weighed
    .filter(({ stem }, i) => weighed.findIndex((word) => word.stem === stem) === i)
    .slice(0, mostWords);
  const focus = distinct.map((word) => shareName(word, distinct));
  const expressions = findExpressions(terms);
  const head = readHeadNoun(terms);
  const isName = (term: Term) => corpus.names.has(term.stem) || isCapital(text, term);
  const stemsOf = (named: readonly Term[]) =>
    named.map(({ stem }) => correctStem(stem, corpus) ?? stem);
  const speaker = ofVoices.has(asked) ? stemsOf(findAskedSpeaker(terms, isName)) : [];
  return {
    text,
    asked,
    terms,
    focus: focus.map((word) => meetExpressions(word, expressions, corpus)),
    subject: asksForSubject(terms),
    people: namedPeople(focus, corpus),
    speaker,
    listener: stemsOf(findAskedListener(terms).filter(isName)),
    teller: asksForTeller(terms),
    voiced: speaker.some((stem) => corpus.speakers.has(stem)),
    mute: speaker.length > 0 && !speaker.some((stem) => speaks(stem, focus, corpus)),
    weight: focus.reduce((sum, { weight }) => sum + weight, 0),
    ...(head && { head }),
  };
}

/** "Tweet" in "what did she tweet", where no story says "tweet": it only asks for words. */
function isOnlyCue({ word, stem }: Term, corpus: Corpus): boolean {
  return saysWord.test(word) && !corpus.passagesWith.has(stem);
}

function speaks(stem: string, focus: readonly Focus[], { speakers }: Corpus): boolean {
  const related = focus.find((word) => word.stem === stem)?.related.keys() ?? [];
  return speakers.has(stem) || [...related].some((other) => speakers.has(other));
}

function namedPeople(focus: readonly Focus[], corpus: Corpus): string[] {
  return [...new Set(focus.flatMap(({ stem }) => corpus.peopleCalled(stem)))];
}

const auxiliaries = wordSet(
  'is are was were do does did has have had can could will would should may might must be',
);

function asksForSubject(terms: readonly Term[]): boolean {
  const at = terms.findIndex(({ word }) => /^(who|what|which)$/.test(word));
  if (at < 0) return false;
  const next = terms
    .slice(at + 1)
    .find(({ word, stop }) => stop || verbShare(stem(word)) > mostlyVerb);
  return next !== undefined && !auxiliaries.has(next.word);
}
