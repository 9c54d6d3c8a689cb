import { genderOfPronoun } from '../../story/lexicon/functionWords.ts';
import type { Gender } from '../../story/lexicon/givenNames.ts';
import { genderOfRelation } from '../../story/lexicon/relationNouns.ts';
import { genderOfTitle } from '../../story/lexicon/titles.ts';
import { genderOfNoun } from '../../story/people/traits/gender.ts';
import { overlaps, slice } from '../../story/span.ts';
import type { QuestionModel } from '../question/readQuestion.ts';
import type { RankedWindow } from './rank.ts';

/** "Where did she land?", and everybody that the window tells of is surely a man. */
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

/** Of what gender all are whom a window names or hints at; undefined for those of whom nobody says so. */
function gendersTold({ passage, terms, start, end }: RankedWindow['window']) {
  const { people } = passage.story;
  const words = passage.terms.slice(terms.start, terms.end);
  const mentioned = passage.mentions.filter(({ at }) => at >= terms.start && at < terms.end);
  const speakers = passage.quotations
    .filter((quotation) => overlaps(quotation, { start, end }))
    .flatMap(({ speaker }) => speaker ?? []);
  return [
    ...mentioned.map(({ person }) => person.gender),
    ...speakers.map((speaker) => people.find(({ name }) => name === speaker.name)?.gender),
    ...words.flatMap(({ word }) => genderOfWord(word) ?? []),
    ...words.flatMap(
      (word) => genderOfTitle(slice(passage.story.text, word).replace(acronym, '')) ?? [],
    ),
    ...words.filter(({ word }) => anybody.test(word)).map(() => undefined),
  ];
}

function genderOfWord(word: string): Gender | undefined {
  return genderOfPronoun(word) ?? genderOfRelation(word) ?? genderOfNoun(word);
}

/** The capsule "MS-19" is no Ms. */
const acronym = /^\p{Lu}+$/u;

/** Whoever speaks of themselves or is spoken to may be a woman or a man. */
const anybody = /^(?:i|me|my|we|us|our|you|your)$/;
