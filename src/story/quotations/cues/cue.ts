import { isSayingVerb, isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from '../subjects/nounPhrases.ts';

/** A verb or phrase that hands over to somebody's words. */
export interface Cue {
  /** Items of the cue itself: "said", "According to", "optimistic". */
  readonly words: Phrase;
  /** Who speaks; absent when the subject is that of the clause before: "…, adding". */
  readonly subject?: Phrase;
  /** Whether the subject stands after the verb: "said the mayor". */
  readonly inverted: boolean;
  readonly kind: 'verb' | 'according' | 'passive' | 'conviction' | 'claim';
}

/** The first word of a cue: its verb, where it has one. */
export const verbOf = (items: Items, { words }: Cue): string => items[words.first]?.text ?? '';

/** The first item of a cue and its subject. */
export const startOf = ({ subject, words }: Cue): number =>
  Math.min(subject?.first ?? words.first, words.first);

/** Whether a cue says outright that there are words, and does more than stand beside them. */
export const isSaying = (items: Items, cue: Cue): boolean =>
  cue.kind === 'according' || isSayingVerb(verbOf(items, cue)) || !isSpeechVerb(verbOf(items, cue));
