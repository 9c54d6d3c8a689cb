import { showsSelf } from '../../lexicon/judgingVerbs.ts';
import type { Items } from '../frames/frame.ts';

/** "presents itself as …": behind such a verb only what somebody says of oneself. */
export const isSelfImage = (items: Items, at: number): boolean =>
  /^\p{Ll}{2,}sel(?:f|ves)$/u.test(items[at + 1]?.text ?? '') &&
  items[at + 2]?.text === 'as' &&
  showsSelf(items[at]?.text ?? '');
