import type { Span } from '../../span.ts';
import type { Block, Person } from '../../story.ts';
import type { Frame } from '../frames/frames.ts';
import type { DirectSpeech } from '../marks/quoteMarks.ts';
import type { Discourse } from './pronouns.ts';

/** Whose words: a person of the story, or a phrase that names nobody of them. */
export type Voice =
  | { readonly person: number }
  | { readonly phrase: string; readonly organisation: boolean };

export function sameVoice(a: Voice | undefined, b: Voice): boolean {
  if (!a) return false;
  if ('person' in a || 'person' in b)
    return 'person' in a && 'person' in b && a.person === b.person;
  return a.phrase === b.phrase;
}

/** A quotation with its voice, before names and roles are filled in. */
export interface Attributed extends Span {
  readonly direct: boolean;
  readonly voice?: Voice;
  readonly outlet?: string;
  readonly cue?: Span;
}

/** What has been read of a story up to a frame. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly frames: readonly Frame[];
  readonly speech: readonly DirectSpeech[];
  readonly people: readonly Person[];
  readonly discourse: Discourse;
  readonly found: Attributed[];
  /** The direct quotation before, with the block it stands in. */
  last?: { readonly quote: Attributed; readonly block: number };
  /** Who spoke last, directly or not, and in which frame. */
  said?: { readonly voice: Voice; readonly frame: number };
  /** Who last gave words to an outlet, and in which block. */
  told?: { readonly voice: Voice; readonly outlet: string; readonly block: number };
  /** The newspaper, court or account that spoke last: what "it" means. */
  lastOrganisation?: { readonly voice: Voice; readonly block: number };
}

/** The frame before one, if it stands in the same paragraph. */
export function frameBeside({ frames }: Reading, index: number): Frame | undefined {
  const before = frames[index - 1];
  return before?.block === frames[index]?.block ? before : undefined;
}

/** Whose the direct words before the last ones were. */
export function voiceBeforeLast({ found }: Reading): Voice | undefined {
  const last = found.findLastIndex(({ direct }) => direct);
  for (let i = last - 1; i >= 0; i--) if (found[i]?.direct) return found[i]?.voice;
  return undefined;
}
