import { slice } from '../../span.ts';
import type { Block } from '../../story.ts';
import type { Attributed } from '../attributed.ts';

/** So many headlines and captions are compared with the rest, however many a text may have. */
const MAX_ECHOES = 12;

/** Gives words in a headline or caption the voice that speaks them in the story's body. */
export function withEchoes(
  text: string,
  blocks: readonly Block[],
  found: readonly Attributed[],
): Attributed[] {
  const outside = blocks.filter(({ kind }) => kind === 'headline' || kind === 'caption');
  const unvoiced = found
    .filter((quote) => quote.direct && !quote.voice)
    .filter((quote) =>
      outside.some((block) => block.start <= quote.start && quote.end <= block.end),
    )
    .slice(0, MAX_ECHOES);
  const spoken = found.filter((quote) => quote.direct && quote.voice);
  const echoed = new Map(unvoiced.map((quote) => [quote, voiceOf(text, quote, spoken)]));
  return found.map((quote) => {
    const voice = echoed.get(quote);
    return voice ? { ...quote, voice } : quote;
  });
}

/** The first voice that says these words, whatever marks and capitals they have. */
function voiceOf(text: string, quote: Attributed, spoken: readonly Attributed[]) {
  const words = plain(slice(text, quote));
  return spoken.find((other) => plain(slice(text, other)).includes(words))?.voice;
}

const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
