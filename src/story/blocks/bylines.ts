import { endsInFullStop, wordCount } from './wording.ts';

const LONGEST_BYLINE = 20;

/** "By Jane Doe", "Jane Doe, Political correspondent", "Reporting by Jane Doe; Editing by John Roe". */
export function isByline(line: string): boolean {
  if (wordCount(line) > LONGEST_BYLINE) return false;
  if (CONTRIBUTED.test(line)) return true;
  if (endsInFullStop(line)) return false;
  return (BYLINE.test(line) && !DAY_AFTER_BY.test(line)) || WORK_BY.test(line) || AGENCY.test(line);
}

/** "Jane Doe, Political correspondent"; as a first line it may as well be a headline about her. */
export function isReporter(line: string): boolean {
  return wordCount(line) <= LONGEST_BYLINE && !endsInFullStop(line) && REPORTER.test(line);
}

const PARTICLE = '(?:de|da|del|della|di|van|von|der|den|la|le|bin|al|el|ter)';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `${NAME_WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME_WORD}){1,3}`;
const NAMES = `${NAME}(?:,\\s${NAME})*(?:,?\\s(?:and|&)\\s${NAME})?`;

const BYLINE = new RegExp(
  `^(?:[Bb][Yy]|(?:[Ww]ords|[Ww]ritten|[Rr]eported|[Aa]nalysis|[Ss]tory) by)\\s${NAMES}` +
    `(?:$|\\s?[,|/·•–—-]|\\s(?:in|for|at|IN|FOR|AT)\\s\\p{Lu}|\\s\\d)`,
  'u',
);

/** "By Friday the river had fallen". */
const DAY_AFTER_BY =
  /^by\s(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter)\b/iu;

const WORK_BY =
  /^(?:[Aa]dditional [Rr]eporting|[Rr]eporting|[Ww]riting|[Ee]diting|[Ee]dited|[Cc]ompiled) by\s\p{Lu}/u;

const CONTRIBUTED = /\bcontributed (?:reporting )?to this (?:report|story|article)\.?$/iu;

/** "Jane Doe/Reuters" on a line of its own. */
const AGENCY = new RegExp(`^${NAMES}\\s?[/|]\\s?\\p{Lu}[\\p{L}\\s]{1,30}$`, 'u');

const JOBS =
  '[Cc]orrespondent|[Ee]ditor|[Rr]eporter|[Ww]riter|[Jj]ournalist|[Cc]olumnist|[Bb]ureau [Cc]hief|[Nn]ews [Dd]esk|[Ss]taff';

const REPORTER = new RegExp(
  `^${NAMES}(?:,|\\s[|·•–—-]|\\sin\\s\\p{Lu}\\S+)?\\s.*\\b(?:${JOBS})s?\\b`,
  'u',
);
