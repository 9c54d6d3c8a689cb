import type { Items } from '../frames/frame.ts';

/** The "think" of "a scholar at the think tank", which is no verb. */
export const isThinkTank = (items: Items, at: number): boolean =>
  items[at]?.text === 'think' && /^tanks?$/u.test(items[at + 1]?.text ?? '');
