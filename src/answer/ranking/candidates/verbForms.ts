import { verbShare } from '../../../search/lexicon.ts';
import type { Passage } from '../../../search/passages.ts';
import type { Term } from '../../../search/terms.ts';

const mostlyVerb = 0.6;

/** A word that English mostly uses as a verb, written small. */
export function isVerb({ story }: Passage, word: Term | undefined): boolean {
  if (!word || word.stop || verbShare(word.stem) <= mostlyVerb) return false;
  return !/^\p{Lu}/u.test(story.text.slice(word.start, word.start + 2));
}

/** A word that ends as a regular past tense does, written small: one the lexicon need not hold. */
export function isPast({ story }: Passage, word: Term | undefined): boolean {
  if (!word || word.stop) return false;
  return /^\p{Ll}+ed$/u.test(story.text.slice(word.start, word.end));
}
