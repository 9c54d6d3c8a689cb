import type { Passage } from '../../search/passages.ts';
import { genderOfPronoun } from '../../story/lexicon/functionWords.ts';
import type { Gender } from '../../story/lexicon/givenNames.ts';
import { genderOfRelation } from '../../story/lexicon/relationNouns.ts';
import { genderOfTitle } from '../../story/lexicon/titles.ts';
import { genderOfNoun } from '../../story/people/traits/gender.ts';
import { overlaps, type Span, slice, stretch } from '../../story/span.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import type { RankedWindow } from './rank.ts';

/** "Where did she land?", and everybody of whom the window tells is surely a man. */
export function isOthersDeed(question: QuestionModel, { window }: RankedWindow): boolean {
  const asked = genderAsked(question);
  if (!asked) return false;
  const told = gendersTold(window);
  return told.length > 0 && told.every((gender) => gender !== undefined && gender !== asked);
}

const subject =
  /\b(?:did|does|do|is|was|has|had|will|would|can|could|should)(?:n['’]t)? (s?he)\b/iu;

/** Of whom a question asks that names nobody; undefined where it asks of both or neither. */
function genderAsked({ text, terms, people }: QuestionModel): Gender | undefined {
  const asked = genderOfPronoun(subject.exec(text)?.[1] ?? '');
  const others = terms.some(({ word }) => (genderOfPronoun(word) ?? asked) !== asked);
  return people.length > 0 || others ? undefined : asked;
}

/** Of what gender all are of whom a window tells; where it tells of nobody, its whole passage. */
function gendersTold({ passage, terms }: RankedWindow['window']) {
  const told = gendersIn(passage, terms);
  return told.length > 0 ? told : gendersIn(passage, { start: 0, end: passage.terms.length });
}

/** Of those whom a range of a passage's words names or hints at; undefined where nobody says so. */
function gendersIn({ terms, story, mentions, quotations }: Passage, range: Span) {
  const words = terms.slice(range.start, range.end);
  const shown = stretch(terms, range);
  const speakers = quotations
    .filter((quotation) => overlaps(quotation, shown))
    .flatMap(({ speaker }) => speaker ?? []);
  return [
    ...mentions.filter(({ at }) => contains(range, at)).map(({ person }) => person.gender),
    ...speakers.map((speaker) => story.people.find(({ name }) => name === speaker.name)?.gender),
    ...words.flatMap(({ word }) => genderOfWord(word) ?? []),
    ...words.flatMap((word) => genderOfTitle(slice(story.text, word).replace(acronym, '')) ?? []),
    ...words.filter(({ word }) => anybody.test(word)).map(() => undefined),
  ];
}

const contains = ({ start, end }: Span, at: number) => at >= start && at < end;

function genderOfWord(word: string): Gender | undefined {
  return genderOfPronoun(word) ?? genderOfRelation(word) ?? genderOfNoun(word);
}

/** The capsule "MS-19" is no Ms. */
const acronym = /^\p{Lu}+$/u;

/** Whoever speaks of themselves or is spoken to may be a woman or a man. */
const anybody = /^(?:i|me|my|we|us|our|you|your)$/;
