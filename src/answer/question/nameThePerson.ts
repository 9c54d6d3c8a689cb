import type { Corpus } from '../../search/corpus.ts';
import { genderOfPronoun } from '../../story/lexicon/functionWords.ts';
import type { Asked } from './asked.ts';
import type { QuestionModel } from './readQuestion.ts';
import { swapPronoun } from './swapPronoun.ts';

/** What may be asked of somebody and nothing else: "where is she?". */
const ofPerson: ReadonlySet<Asked> = new Set(['age', 'said', 'place']);

/** How much more often than anybody else of her sex she is named whom the stories are about. */
const FAR_MORE = 3;

/**
 * "How old is she?" with nothing before it: of the one woman the stories tell of, or of the one they name
 * far more often than any other; undefined where the question asks more, or there is no such person.
 */
export function nameThePerson(
  { text, asked, focus, terms }: QuestionModel,
  { stories }: Corpus,
  wanted?: string,
): string | undefined {
  const [pronoun, ...others] = terms.filter(({ word }) => genderOfPronoun(word));
  if (!pronoun || others.length > 0 || focus.length > 0 || !ofPerson.has(asked)) return undefined;
  if (!/^s?he$/.test(pronoun.word)) return undefined;
  const [first, second] = stories
    .filter(({ name }) => wanted === undefined || name === wanted)
    .flatMap(({ people }) => people)
    .filter(({ gender }) => gender === genderOfPronoun(pronoun.word))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  const isAlone = first && (second?.mentions.length ?? 0) * FAR_MORE <= first.mentions.length;
  return isAlone ? swapPronoun(text, first.name) : undefined;
}
