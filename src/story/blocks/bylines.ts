import { endsInFullStop, wordCount } from './wording.ts';

const LONGEST_BYLINE = 20;

/** "By Jane Doe", "Jane Doe, Political correspondent", "Reporting by Jane Doe; Editing by John Roe". */
export function isByline(line: string): boolean {
  if (wordCount(line) > LONGEST_BYLINE) return false;
  if (CONTRIBUTED.test(line)) return true;
  if (endsInFullStop(line)) return false;
  return isBy(line) || WORK_BY.test(line) || (/[/|]/u.test(line) && AGENCY.test(line));
}

/** "Jane Doe, Political correspondent"; as a first line it may as well be a headline about her. */
export function isReporter(line: string): boolean {
  if (wordCount(line) > LONGEST_BYLINE || endsInFullStop(line)) return false;
  return JOB.test(line) && REPORTER.test(line);
}

function isBy(line: string): boolean {
  return OPENS_WITH_BY.test(line) && BYLINE.test(line) && !DAY_AFTER_BY.test(line);
}

// A pattern of names takes 4 ms to be compiled, so a short one is tried before it.
const PARTICLE = '(?:de|da|del|della|di|van|von|der|den|la|le|bin|al|el|ter)';
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}'’.-]*";
const NAME = `${NAME_WORD}(?:\\s(?:${PARTICLE}\\s){0,2}${NAME_WORD}){1,3}`;
const NAMES = `${NAME}(?:,\\s${NAME})*(?:,?\\s(?:and|&)\\s${NAME})?`;

const BY = '(?:[Bb][Yy]|(?:[Ww]ords|[Ww]ritten|[Rr]eported|[Aa]nalysis|[Ss]tory) by)\\s';
const OPENS_WITH_BY = new RegExp(`^${BY}`, 'u');
const BYLINE = new RegExp(
  `^${BY}${NAMES}(?:$|\\s?[,|/·•–—-]|\\s(?:in|for|at|IN|FOR|AT)\\s\\p{Lu}|\\s\\d)`,
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

const JOB = new RegExp(`\\b(?:${JOBS})s?\\b`, 'u');
const REPORTER = new RegExp(
  `^${NAMES}(?:,|\\s[|·•–—-]|\\sin\\s\\p{Lu}\\S+)?\\s.*${JOB.source}`,
  'u',
);
