import { slice } from '../../span.ts';
import type { Block } from '../../story.ts';
import { type Attributed, sameVoice, type Voice } from '../attributed.ts';

/** So many headlines and captions are compared with the rest, however many a text may have. */
const MAX_ECHOES = 12;

/**
 * Gives words in a headline or caption the voice that speaks them in the story's body, and those that
 * a paragraph sets apart, as a pull quote does, the voice that opens with them elsewhere.
 */
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
  const openings = openingsOf(text, spoken);
  return found.map((quote) => {
    const voice = echoed.get(quote) ?? pulledFrom(text, quote, openings);
    return voice ? { ...quote, voice } : quote;
  });
}

/** Fewer words than these may be several people's, and then nobody's. */
const MIN_OWN = 3;

/** The first voice that says these words, whatever marks and capitals they have. */
function voiceOf(
  text: string,
  quote: Attributed,
  spoken: readonly Attributed[],
): Voice | undefined {
  const words = plain(slice(text, quote));
  const voices = spoken.flatMap((other) =>
    other.voice && plain(slice(text, other)).includes(words) ? [other.voice] : [],
  );
  const few = words.trim().split(' ').length < MIN_OWN;
  const [first, ...others] = voices;
  return first && few && others.some((voice) => !sameVoice(voice, first)) ? undefined : first;
}

/** So many words are as good as never said twice. */
const OPENING = 8;

/** The first words of everything that a cue gives somebody, and whose they are. */
function openingsOf(text: string, spoken: readonly Attributed[]): ReadonlyMap<string, Voice> {
  const openings = new Map<string, Voice>();
  for (const quote of spoken) {
    const opening = quote.cue && openingOf(text, quote);
    if (opening && quote.voice && !openings.has(opening)) openings.set(opening, quote.voice);
  }
  return openings;
}

function pulledFrom(
  text: string,
  quote: Attributed,
  openings: ReadonlyMap<string, Voice>,
): Voice | undefined {
  if (!quote.direct || quote.cue) return undefined;
  const opening = openingOf(text, quote);
  return opening === undefined ? undefined : openings.get(opening);
}

/** Longest opening that is looked at, UTF-16 code units. */
const REACH = 120;

function openingOf(text: string, { start, end }: Attributed): string | undefined {
  const words = plain(text.slice(start, Math.min(end, start + REACH)))
    .trim()
    .split(' ');
  return words.length < OPENING ? undefined : words.slice(0, OPENING).join(' ');
}

const plain = (words: string): string =>
  ` ${words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
