import type { Span } from '../span.ts';
import type { Block } from '../story.ts';
import { readDates } from './readDates.ts';
import type { Sense } from './reading.ts';
import { singleSpaced } from './singleSpaced.ts';
import { type Tense, tensesIn } from './tense.ts';

/** A date as the story words it, with all that later helps to resolve it. */
export interface ToldDate extends Span {
  readonly sense: Sense;
  /** Unknown as well where it makes no difference. */
  readonly tense: Tense;
  readonly block: Block;
  /** Index of its sentence in the block. */
  readonly sentence: number;
  /** Whether it ends a stretch of time: "until March", "from May to July". */
  readonly closes: boolean;
}

/** No sentence of prose is longer; what is (a table, a list of numbers) is read in pieces. */
const LONGEST_READ = 1000;

const UNTIL = /\b(?:until|till) (?:the )?$/i;
const JUST_TO = /^,? (?:to|through) (?:the )?$/i;
const POSSESSIVE = /^['’]s\b/;

/** The dates of a block's sentences in text order, unresolved; offsets are into the story. */
export function toldDates(text: string, block: Block): ToldDate[] {
  return block.sentences.flatMap((sentence, index) =>
    pieces(text, sentence).flatMap((piece) => {
      const { text: words, original } = singleSpaced(text.slice(piece.start, piece.end));
      const readings = readDates(words);
      if (readings.length === 0) return [];
      const tenseOf = tensesIn(words);
      return readings.map((reading, i) => ({
        start: piece.start + original(reading.start),
        end: piece.start + original(reading.end - 1) + 1,
        sense: reading.sense,
        tense: isTimeless(reading.sense) ? 'unknown' : tenseOf(reading),
        block,
        sentence: index,
        closes: closes(words, reading, readings[i - 1]),
      }));
    }),
  );
}

/** Whether no verb beside it has a say in when it was: a length, a year, what is told from another date. */
function isTimeless(sense: Sense): boolean {
  if (sense.is === 'period') return !sense.ofTale;
  if (sense.is === 'shift') return !sense.onto;
  return /^(?:duration|interval|year|samePart)$/.test(sense.is);
}

/** "To" and "through" lead elsewhere as well: "a change made on Friday to May's figures". */
function closes(words: string, { start, end }: Span, previous: Span | undefined): boolean {
  if (UNTIL.test(words.slice(0, start))) return true;
  const joined = previous !== undefined && JUST_TO.test(words.slice(previous.end, start));
  return joined && !POSSESSIVE.test(words.slice(end));
}

/** Keeps the time to read a sentence linear in its length: chrono's is not. */
function pieces(text: string, sentence: Span): Span[] {
  const cut: Span[] = [];
  let start = sentence.start;
  while (sentence.end - start > LONGEST_READ) {
    const space = text.lastIndexOf(' ', start + LONGEST_READ);
    const end = space > start ? space : start + LONGEST_READ;
    cut.push({ start, end });
    start = end;
  }
  return [...cut, { start, end: sentence.end }];
}
