import { isContinuingVerb } from '../../lexicon/speechVerbs.ts';
import { sameVoice, type Voice } from '../attributed.ts';
import type { Cue } from '../cues/cue.ts';
import { isNextBlock, type Reading } from '../discourse/reading.ts';
import type { Frame } from '../frames/frame.ts';
import type { DirectSpeech } from '../marks/directSpeech.ts';
import type { Listener } from './findOutlets.ts';

/** The outlet of each cue: that of the nearest listener, shared by cues of the same voice. */
export function outletsOf(
  cues: readonly Cue[],
  voices: ReadonlyMap<Cue, Voice>,
  listeners: readonly Listener[],
): Map<Cue | undefined, string> {
  const outlets = new Map<Cue | undefined, string>();
  for (const { outlet, at } of listeners) {
    const near = nearestCue(cues, at);
    const voice = near && voices.get(near);
    outlets.set(near, outlet);
    for (const cue of cues)
      if (voice && sameVoice(voices.get(cue), voice)) outlets.set(cue, outlet);
  }
  return outlets;
}

function nearestCue(cues: readonly Cue[], at: number): Cue | undefined {
  const distance = (cue: Cue): number => Math.abs(cue.words.first - at);
  return [...cues].sort((a, b) => distance(a) - distance(b))[0];
}

/** "She spoke to the Herald about it." makes what she says next in the paragraph the Herald's. */
export function noteListener(
  state: Reading,
  frame: Frame,
  voices: ReadonlyMap<Cue, Voice>,
  outlets: ReadonlyMap<Cue | undefined, string>,
): void {
  for (const [cue, outlet] of outlets) {
    const voice = cue && voices.get(cue);
    if (voice) state.told = { voice, outlet, block: frame.block };
  }
}

/** Words that go on with what was told to an outlet were told to it too. */
export function inheritedOutlet(
  state: Reading,
  frame: Frame,
  speech: DirectSpeech,
  voice: Voice | undefined,
  cue: Cue | undefined,
): string | undefined {
  const { last, told } = state;
  if (voice && told?.block === frame.block && sameVoice(told.voice, voice)) return told.outlet;
  if (!last || !voice || !sameVoice(last.quote.voice, voice)) return undefined;
  if (last.block !== frame.block && !isNextBlock(state, last.block, frame.block)) return undefined;
  const verb = cue ? (frame.items[cue.words.first]?.text ?? '') : '';
  return speech.runsOn || cue === undefined || last.block === frame.block || isContinuingVerb(verb)
    ? last.quote.outlet
    : undefined;
}
