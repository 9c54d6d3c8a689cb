import type { Person } from '../../story.ts';
import type { Frame } from '../frames/frame.ts';

/** Who has spoken or acted last, newest frame first: what a pronoun may mean. */
export interface Discourse {
  readonly people: readonly Person[];
  readonly frames: readonly Frame[];
  /** The person each earlier frame gave the word to, by index of frame. */
  readonly spoke: Map<number, number>;
  /** In how many frames each person had the word so far. */
  readonly turns: Map<number, number>;
}

/** Notes that a frame gives a person the word. */
export function giveWord({ spoke, turns }: Discourse, frame: number, person: number): void {
  if (spoke.get(frame) !== person) turns.set(person, (turns.get(person) ?? 0) + 1);
  spoke.set(frame, person);
}

/** Frames back, at most, in which somebody is still in view. */
export const FRAMES_BACK = 8;

/** The first frame of a frame's paragraph, as far as it is in view. */
export function paragraphStart(frames: readonly Frame[], frame: number): number {
  let first = frame;
  while (frame - first < FRAMES_BACK && frames[first - 1]?.block === frames[frame]?.block) first--;
  return first;
}
