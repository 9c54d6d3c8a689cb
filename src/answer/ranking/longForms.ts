import { findIntroductions } from '../../search/acronyms.ts';
import type { Corpus } from '../../search/corpus.ts';
import type { Passage } from '../../search/passages.ts';
import { stem } from '../../search/terms.ts';
import { contains, overlaps, slice } from '../../story/span.ts';
import { readAskedAcronym } from '../question/askedAcronym.ts';
import { wordsOf } from './candidates/runs.ts';
import type { ScoredAnswer } from './exactAnswer.ts';
import type { RankedWindow } from './rank.ts';
import { cutWindows } from './windows.ts';

/**
 * "What does WHO stand for?": the sentences in which the stories spell those letters out; none where the
 * question asks something else, or no story does.
 */
export function findLongForms(question: string, corpus: Corpus, story?: string): RankedWindow[] {
  const acronym = readAskedAcronym(question);
  if (acronym === undefined) return [];
  return corpus
    .search(new Map([[stem(acronym), 1]]))
    .filter((found) => story === undefined || found.story.name === story)
    .flatMap(({ passage }) => spellingOut(acronym, passage) ?? []);
}

function spellingOut(acronym: string, passage: Passage): RankedWindow | undefined {
  const { block, story, sentenceTerms } = passage;
  const introduced = findIntroductions(slice(story.text, block)).find(
    (found) => found.acronym.toLowerCase() === acronym,
  );
  const first = introduced?.words[0];
  const last = introduced?.words.at(-1);
  if (!first || !last) return undefined;
  const longForm = { start: block.start + first.start, end: block.start + last.end };
  const at = block.sentences.findIndex((sentence) => overlaps(sentence, longForm));
  const sentence = sentenceTerms[at];
  const terms = sentence && wordsOf(passage, sentence, longForm);
  if (!terms) return undefined;
  const window = cutWindows(passage).find((one) => contains(one, longForm));
  return window && { ...unweighed, window, answer: { ...name, terms } };
}

/** Nothing speaks for or against them but that they do. */
const unweighed = { features: {}, score: 0 };
const name: Omit<ScoredAnswer, 'terms'> = { ...unweighed, shape: 'name', fits: true };
