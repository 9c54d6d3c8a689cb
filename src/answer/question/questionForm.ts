import type { Features } from '../features.ts';
import type { QuestionModel } from './readQuestion.ts';

/**
 * How a question is put, as far as that tells whether a story can answer it: "how do I …", "can you …"
 * and "a good paint" want advice, or what is known of all such things; a story tells of this one. Who
 * asks of "her" or "it" has the story before them.
 */
export function questionForm({ terms }: QuestionModel): Features {
  const has = (words: RegExp) => (terms.some(({ word }) => words.test(word)) ? 1 : 0);
  return {
    asksForMe: has(/^(i|me|my|you|your|we|our|us)$/),
    asksWhatCould: has(/^(can|could|should|would)$/),
    indefinite: has(/^(a|an|any|some)$/),
    leans: has(/^(he|she|they|it|him|her|them|his|their|its)$/),
  };
}
