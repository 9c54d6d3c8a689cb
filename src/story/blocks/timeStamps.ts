import type { Mark } from './paragraphs.ts';
import { wordCount } from './wording.ts';

const LONGEST_STAMP = 16;

/** "Published 12:03, 4 May 2021", "4 May 2021", "Updated 3 hours ago": a line that is only a date. */
export function isTimeStamp(line: string): boolean {
  return wordCount(line) <= LONGEST_STAMP && (LABELLED.test(line) || isOnlyDate(line));
}

const LABELLED =
  /^(?:first |last |originally )?(?:published|updated|posted|modified|created|edited)\b[^.!?]{0,80}\d[^.!?]{0,40}$/iu;

/** "**Monday, Aug. 4**" over what happened that day, in a log or a diary. */
export const isDayHeading = (line: string, mark: Mark | undefined, beforeBody: boolean): boolean =>
  (mark === 'emphasis' || mark === 'heading') &&
  isOnlyDate(line) &&
  !/\d[:.]\d\d/u.test(line) &&
  (!beforeBody || /^\p{L}+day\b[^\d]*\d{1,2}[^\d]*$/u.test(line));

function isOnlyDate(line: string): boolean {
  const words = line.split(/[\s,()]+/u).filter((word) => word !== '');
  return /\d/u.test(line) && words.every((word) => DATE_WORD.test(word.replace(/[.:;]$/u, '')));
}

const DATE_WORD = new RegExp(
  `^(?:${[
    '\\d[\\d:./-]*(?:st|nd|rd|th|am|pm)?',
    'am|pm|a\\.m|p\\.m|gmt|bst|utc|[ecmp][sd]?t|ist|cet|cest|aest',
    '(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?',
    'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?',
    'sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?',
    'published|updated|posted|modified|first|last|ago|hours?|minutes?|mins?|days?|read',
    'at|on|of|and|[|/·•–—-]+',
  ].join('|')})$`,
  'iu',
);
