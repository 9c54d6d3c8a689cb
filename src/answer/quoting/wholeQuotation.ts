import { overlaps } from '../../story/span.ts';
import { fitsExcerpt } from '../ranking/longestExcerpt.ts';
import { cutWindow, type Window } from '../ranking/windows.ts';

/**
 * Widens a window that cuts into somebody's direct words until it holds them whole, as long as it
 * still fits an excerpt: half a quotation misleads, and its attribution often stands at its end.
 */
export function keepQuotationsWhole(window: Window): Window {
  const { passage, sentences } = window;
  let { start, end } = sentences;
  for (const quotation of passage.quotations) {
    if (!quotation.direct || !overlaps(quotation, window)) continue;
    passage.block.sentences.forEach((sentence, i) => {
      if (!overlaps(sentence, quotation)) return;
      start = Math.min(start, i);
      end = Math.max(end, i + 1);
    });
  }
  const wider = cutWindow(passage, { start, end });
  return fitsExcerpt(wider) ? wider : window;
}
