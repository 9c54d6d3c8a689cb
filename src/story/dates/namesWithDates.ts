import type { Reading } from './reading.ts';

const TITLES_AFTER =
  /^ (?:Times|Telegraph|Mail|Mirror|Express|Post|People|World|Herald|Mercury|Sun|Star|Independent|Business|Tribune|Sport|Mercury|National|Age|Paper|Review|Journal|Magazine|Chronicle|Observer|Night (?:Live|Football|Fever|Lights|Raw)|Night Takeaway|Evening Post|Kitchen|Brunch|Murder|Club|Programme|Show|Football|Politics|Supplement|Night|Morning|Group|Corp|Inc|school|schools|roast|roasts|best|league|papers?|supplement|drivers?)\b/;
const PAPER_BEFORE =
  /\b(?:(?:Mail|Independent|Herald|Star|Sun|Echo|Post) on|(?:told|tells|telling|the) (?:Scotland|Wales|Ireland) on) $/;
const NAMED_DAY =
  /\b(?:Good|Black|Super|Bloody|Ash|Palm|Easter|Cyber|Giving|Sheffield|Ruby|Maundy|Shrove|Holy|Whit|Freaky|Happy|Casual|Fat|Pancake|Mardi|Blue|Small Business|Throwback|Red|Dark|Groundhog|Orange|Green|Wacky|Stormy|Joe|Girl|Man|Meatless|Veganuary) $/;
/** A capital in the middle of prose: the song Yesterday, USA Today. */
const TITLE_BEFORE =
  /\b(?:USA|BBC|Radio 4['’]s|India|Russia|NBC['’]s|ITV['’]s|Psychology|Christianity|[a-z]+) $/;
/** The programme "This Week". */
const QUOTE_BEFORE = /["“‘'`]$/;
/** `on NBC's "Today"`: one word in quotes is a name. */
const QUOTE_AFTER = /^,?["”’'`]/;
/** "a wet Wednesday": no day of the calendar. */
const ANY_DAY =
  /\b[Aa] (?:wet|rainy|cold|hot|sunny|windy|snowy|grey|gray|dark|bleak|quiet|busy|lazy|typical|normal|random) $/;
const NAMED_AFTER_DAY =
  /^ (?:Movement|Brigades?|Agreement|Accords?|Revolution|Front|Square|Street|Avenue|Bridge|Stadium|Airport|Alliance|Coalition|Committee|Party)\b/;
const WEEKDAY_OF_CAPITALS =
  /^ (?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]+\b/;

/** Drops days that belong to a name: newspapers, programmes, Super Tuesday, USA Today. */
export function dropNames(readings: readonly Reading[], sentence: string): Reading[] {
  return readings.filter((reading) => {
    const before = sentence.slice(0, reading.start);
    const after = sentence.slice(reading.end);
    const words = sentence.slice(reading.start, reading.end);
    if (reading.sense.is === 'weekday') return !namesWeekday(before, words, after);
    if (/^(?:day|easter|nth)$/.test(reading.sense.is) && NAMED_AFTER_DAY.test(after)) return false;
    if (reading.sense.is !== 'period' || !/^[A-Z]/.test(words)) return true;
    if (QUOTE_BEFORE.test(before) && QUOTE_AFTER.test(after)) return false;
    if (QUOTE_BEFORE.test(before) && /^[A-Z]\w+ [A-Z][a-z]/.test(words)) return false;
    return !(TITLE_BEFORE.test(before) || /^[-’' ]*(?:programme|show|Show|FM)\b/.test(after));
  });
}

/** Also "on the Sunday", whose week only the tale before it tells. */
function namesWeekday(before: string, words: string, after: string): boolean {
  if (TITLES_AFTER.test(after) || PAPER_BEFORE.test(before) || NAMED_DAY.test(before)) return true;
  if (/[a-z] [A-Z][a-z]+ $/.test(before) && /^,? who\b/.test(after)) return true;
  if (ANY_DAY.test(before)) return true;
  if (/^ the 13th\b/.test(after) && /^Friday/.test(words)) return true;
  if (/\bon the $/.test(before) && /^(?:[.,;"“”'’]|$)/.test(after)) return true;
  return /\b[Tt]he $/.test(before) && WEEKDAY_OF_CAPITALS.test(after);
}
