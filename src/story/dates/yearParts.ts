import { ordinalOf } from './numbers.ts';
import { type Reading, readAll, type Side } from './reading.ts';

const SEASON =
  /\b(?:(?:the )?(?<side>last|this|next) |the )?(?:(?:early|late|mid)[- ])?(?<name>spring|summer|autumn|(?<!\bthis )fall|fall(?= (?:19|20)\d\d|[.,;:)]|$| (?:at|when|as|for|with|and|before|after|by)\b)|winter)(?:(?: of|,)? (?<year>(?:19|20)\d\d)\b(?![-–—/]\d))?/gi;

const QUARTER =
  /\b(?:(?:the )?(?<which>first|second|third|fourth|final|last)[- ]quarter|(?<q>Q[1-4]))(?:(?: of|,| in)? (?<year>(?:19|20)\d\d)\b(?![-–—/]\d))?(?! of (?!the (?:fiscal )?year|this|last|next))/gi;

/** Words of matches: their quarters are no dates. */
const MATCH =
  /\b(?:scor(?:e|es|ed|ing)|touchdowns?|yards?|goals?|games?|quarterback|team|baskets?|points?|rebounds?|halftime|half-time|visitors|hosts|match|innings|tackles?|play(?:s|ed|ers?)?)\b/i;
const FIGURES = /\b(?:profits?|revenues?|sales|earnings|GDP|per cent|percent|billion|million)\b|%/i;

/**
 * Reads "last summer", "spring 2020". A season is resolved to its year only: which months it has
 * depends on the hemisphere.
 */
export function readSeasons(sentence: string): Reading[] {
  return readAll(sentence, SEASON, ({ side, name = '', year }) => {
    if (!(side || year)) return undefined;
    const winter = /winter/i.test(name);
    if (year) return { is: 'season', year: Number(year) };
    return winter
      ? { is: 'season', year: null }
      : { is: 'season', year: null, side: side?.toLowerCase() as Side };
  });
}

/** Reads "the third quarter of 2021", "Q3", and "the first quarter" of no match. */
export function readQuarters(sentence: string): Reading[] {
  return readAll(sentence, QUARTER, ({ which, q, year }) => {
    if (which?.toLowerCase() === 'last') return undefined;
    if (!year && MATCH.test(sentence) && !FIGURES.test(sentence)) return undefined;
    const quarter = q ? Number(q[1]) : /final/i.test(which ?? '') ? 4 : ordinalOf(which ?? '');
    return { is: 'quarter', quarter, ...(year ? { year: Number(year) } : {}) };
  });
}
