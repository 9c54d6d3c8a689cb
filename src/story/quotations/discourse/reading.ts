import type { Block, Person } from '../../story.ts';
import type { Attributed, Voice } from '../attributed.ts';
import type { Frame } from '../frames/frame.ts';
import type { DirectSpeech } from '../marks/directSpeech.ts';
import type { Discourse } from './discourse.ts';

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
  /** Whose each kind of paper is that the story told of: a "statement from the club" is the club's. */
  readonly papers: Map<string, Voice>;
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

/** Whether no paragraph of the body stands between two blocks. */
export function isNextBlock(state: Reading, last: number, block: number): boolean {
  const between = state.blocks.slice(last + 1, block).filter(({ kind }) => kind === 'body');
  return between.length === 0;
}
