import { yearsOld } from '../../lexicon/ages.ts';
import { isListedOpener, isSentenceOpener } from '../../lexicon/functionWords.ts';
import { isGivenName, isPlainlyGivenName } from '../../lexicon/givenNames.ts';
import { isOrganisationNoun } from '../../lexicon/organisationNouns.ts';
import { isCalendarWord, isDemonym, isPlace } from '../../lexicon/places.ts';
import { isOpeningPosition } from '../../lexicon/positions.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isListedRole, isRoleNoun, isSurnameToo } from '../../lexicon/roleNouns.ts';
import { isHonorific, isHonour, isOfficeWord, isTitle } from '../../lexicon/titles.ts';
import { readOnce } from '../../readOnce.ts';
import { isCapitalised, type Token } from '../../tokens.ts';
import type { Candidate } from './candidate.ts';
import type { NameRun } from './nameRuns.ts';

/** Titles that are as often a name's own part: only the first word of a run is one. */
const NAME_LIKE_TITLE =
  /^(?:king|prince|princess|major|pope|bishop|judge|justice|sheriff|marshal|page|sultan|brother|sister|father|lord|count|baron|general|deacon|coach|miss|queen|mayor|chancellor|speaker|chair|sheikh|del|republican|democrat|labour|liberal|constable|pastor|prior|abbot|private|first|green|police|house|press|white|home)$/iu;

/** What is left of a run when openers, titles, nationalities and dates are taken off, if anything. */
export function trimRun(tokens: readonly Token[], run: NameRun): Candidate | undefined {
  const last = withoutTail(tokens, run);
  const opened = withoutOpeners(tokens, run.first, last);
  const first = afterTitles(tokens, opened, last);
  if (opened === last && isOnlyTitle(tokens[last]?.text ?? '')) return undefined;
  if (tokens[first]?.text === 'The' || (first === last && isMonth(tokens, first))) return undefined;
  if (first === last && /^\p{Lu}$/u.test(tokens[last]?.text ?? ''))
    return lettered(tokens, run.first, last);
  if (first > last || isNobody(tokens, { first: run.first, last }, opened, first)) return undefined;
  return {
    first,
    last,
    titleFirst: first > opened ? opened : first,
    words: wordsOf(tokens, first, last),
  };
}

/** Whether what is left is a word that only opens a sentence, an office or a place: "Saudi | Arabia". */
const isNobody = (tokens: readonly Token[], run: NameRun, opened: number, first: number): boolean =>
  // "An Ohio deputy", though An is a name as well
  (tokens[first]?.text === 'An' && /^[AEIOU]/u.test(tokens[first + 1]?.text ?? '')) ||
  isBareOpener(tokens[first], first === run.last) ||
  OF_AN_OFFICE.test(tokens[run.last]?.text ?? '') ||
  (first > opened && isOffice(tokens, first, run.last)) ||
  (run.last === run.first + 1 && placeEnd(tokens, run.first) === run.last);

/** What a "Presidential hopeful" hopes for is nobody's name. */
const OF_AN_OFFICE =
  /^(?:(?:Vice-)?Presidential|Congressional|Gubernatorial|Mayoral|Senatorial|Parliamentary|Ministerial)$/u;

/** "Candidate | Master", "Senior | Vice President": titles and a role, and no name. */
const isOffice = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens
    .slice(first, last + 1)
    .every(({ text }, i) => isOnlyOffice(text) || (i < last - first && isOfficeWord(text)));

const isOnlyOffice = (word: string): boolean =>
  (isListedRole(word) || isTitle(word)) && !isSurnameToo(word) && !isGivenName(word);

/** "last April", "19 June": a month, though it may be a name too. */
const isMonth = (tokens: readonly Token[], at: number): boolean =>
  isCalendarWord(tokens[at]?.text ?? '') &&
  (tokens[at - 1]?.kind === 'number' ||
    tokens[at + 1]?.kind === 'number' ||
    /^(?:last|next|this|in|since|until|till|early|late|mid|of)$/iu.test(
      tokens[at - 1]?.text ?? '',
    ));

/** "Patient B": one who is to have no name but that. */
function lettered(tokens: readonly Token[], first: number, last: number): Candidate | undefined {
  const role = last - 1;
  if (role < first || !isRoleNoun(tokens[role]?.text ?? '')) return undefined;
  return { first: role, last, titleFirst: role, words: wordsOf(tokens, role, last) };
}

/** "Senator": a title that is no surname as well, and no name beside it. */
const isOnlyTitle = (word: string): boolean =>
  isTitle(word) && !isSurnameToo(word) && !isGivenName(word) && !NAME_LIKE_TITLE.test(word);

/** "She", "However": alone, and no name. */
function isBareOpener(token: Token | undefined, alone: boolean): boolean {
  if (!alone || !token) return false;
  if (/^(?:He|She|It|They|We)$/u.test(token.text)) return true;
  // "Boy, 9, saves dog": whom a headline does not name.
  if (token.opens && UNNAMED.test(token.text)) return true;
  return token.opens && isListedOpener(token.text) && !isGivenName(token.text);
}

const UNNAMED =
  /^(?:Boy|Girl|Man|Woman|Baby|Toddler|Teen|Teenager|Youth|Student|Schoolboy|Schoolgirl|Pupil|Pensioner|Mother|Mum|Mom|Father|Dad|Grandmother|Grandfather|Gran|Grandad|Son|Daughter|Brother|Sister|Husband|Wife|Driver|Cyclist|Pedestrian|Motorist|Passenger|Suspect|Victim|Worker|Hiker|Climber|Surfer|Swimmer)$/u;

function withoutTail(tokens: readonly Token[], run: NameRun): number {
  let last = run.last;
  while (last > run.first && dangles(tokens[last]?.text ?? '')) last--;
  return last;
}

/** "B.C. | There were": a full stop that was taken for an abbreviation's. */
const OPENS_NEXT =
  /^(?:The|That|This|There|These|Those|When|Where|What|Why|How|If|But|And|It|He|She|They|We|You|I['’]\p{L}+|Its|His|Her|No|Not)$/u;

function dangles(word: string): boolean {
  return (
    OPENS_NEXT.test(word) ||
    (isDay(word) && !isGivenName(word)) ||
    isHonour(word) ||
    (/day$/u.test(word) && isCalendarWord(word))
  );
}

/** "However Smith" is Smith, but "Will Smith" keeps its first word, and so does a lone "Mark". */
function withoutOpeners(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  while (first < last) {
    const token = tokens[first];
    if (
      !token ||
      isOpeningPlace(tokens, first, last) ||
      !(
        isLeftOff(token, tokens[first + 1]?.text ?? '') ||
        isVerbOf(tokens, first, last) ||
        isLeadIn(tokens, first, last) ||
        isPosition(tokens, first, last)
      )
    )
      break;
    first++;
  }
  return first;
}

/** "Said Roe: “…”": who says it behind the verb, though Said is a name as well. */
const isVerbOf = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first]?.opens === true &&
  /^(?:Said|Says|Asked|Wrote|Added|Replied)$/u.test(tokens[first]?.text ?? '') &&
  tokens[last + 1]?.text === ':';

/** "New Jersey Gov. Jane Doe": the place of an office, whose first word opens nothing. */
const isOpeningPlace = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first > 2 &&
  placeEnd(tokens, first) > first &&
  [1, 2].some(
    (ahead) =>
      isTitle(tokens[placeEnd(tokens, first) + ahead]?.text ?? '') &&
      (ahead === 1 || isOfficeWord(tokens[placeEnd(tokens, first) + 1]?.text ?? '')),
  );

/** The last token of the place of one or two words that starts at a token, else the token before. */
function placeEnd(tokens: readonly Token[], first: number): number {
  const [one, two] = [tokens[first]?.text ?? '', tokens[first + 1]?.text ?? ''];
  if (isPlace(`${one} ${two}`)) return first + 1;
  return isPlace(one) ? first : first - 1;
}

/** "Angler Bill Roe": a sentence's first word before a given name and a surname. */
function isLeadIn(tokens: readonly Token[], first: number, last: number): boolean {
  const [token, next] = [tokens[first], tokens[first + 1]];
  if (!token || !next || last - first < 2) return false;
  const led = tokens[first - 1]?.text === 'the' ? 2 : 1;
  if (!token.opens && !/^(?:in|of)$/u.test(tokens[first - led]?.text ?? '')) return false;
  return (
    !isGivenName(token.text) &&
    !standsAlone(tokens).has(token.text) &&
    !isTitle(token.text) &&
    !/\.$/u.test(token.text) &&
    isPlainlyGivenName(next.text) &&
    /^\p{Lu}\p{Ll}/u.test(token.text)
  );
}

/** Words with a capital and none beside them, in which a story calls people, and no sentence opens. */
const standsAlone = readOnce(
  (tokens: readonly Token[]): ReadonlySet<string> =>
    new Set(
      tokens.flatMap((token, at) =>
        isCapitalised(token) && CALLED.test(tokens[at + 1]?.text ?? '') ? [token.text] : [],
      ),
    ),
);

/** What follows a name that stands alone: a verb that only people are the subject of. */
const CALLED =
  /^(?:said|says|told|accused|added|denied|urged|warned|asked|insisted|wrote|argued)$/u;

/** "Safety | Jane Doe": a place in a team that opens a sentence. */
const isPosition = (tokens: readonly Token[], first: number, last: number): boolean =>
  last - first >= 2 &&
  tokens[first]?.opens === true &&
  isOpeningPosition(tokens[first]?.text ?? '') &&
  !isOrganisationNoun(tokens[first + 1]?.text ?? '');

/** A day or month; "Sun" is as often a family. */
const isDay = (word: string): boolean => isCalendarWord(word) && word !== 'Sun';

function isLeftOff({ text, opens }: Token, next: string): boolean {
  // "Central Bank Governor"
  if (next === 'Bank') return false;
  if (isTitle(text) || (isOfficeWord(text) && isTitle(next))) return false;
  if (isGivenName(text)) return isTitle(next) && (isPlace(text) || isDemonym(text));
  if (isDemonym(text) || isDay(text) || /-based$/u.test(text)) return true;
  if (isRelationNoun(text) && isGivenName(next)) return true;
  if (yearsOld(text) !== undefined) return true;
  return (
    opens &&
    (isSentenceOpener(text) ||
      isRoleNoun(text) ||
      /^\p{Lu}\p{Ll}{3,}ing$/u.test(text) ||
      (isPlainlyGivenName(next) && /^\p{Lu}\p{Ll}{2,}(?:ing|ed)$/u.test(text)))
  );
}

/** Past the last title of the run that still leaves a name: "Virginia AFL-CIO President | Doris …". */
function afterTitles(tokens: readonly Token[], from: number, last: number): number {
  let first = from;
  for (let at = from; at < last; at++) {
    const word = tokens[at]?.text ?? '';
    const title =
      isTitleAt(tokens, at, first) ||
      isLocalOffice(tokens, at, last) ||
      isBodyHeaded(tokens, at, { first: from, last }) ||
      isRoleOfGiven(tokens, at, last);
    if (
      (isBeforeArticle(tokens[at + 1]) && !isHonorific(word)) ||
      (!title && !isOfficeAt(tokens, at, last))
    )
      continue;
    if (title || at === first) first = at + 1;
  }
  return first;
}

/** "Abdul Rahman | al-Doe": an Arabic article goes on with the name. */
const isBeforeArticle = (next: Token | undefined): boolean =>
  /^(?:al|el|ul|as|ad)[-'’]?/u.test(next?.text ?? '');

function isTitleAt(tokens: readonly Token[], at: number, first: number): boolean {
  const word = tokens[at]?.text ?? '';
  const leads = at === first || at === placeEnd(tokens, first) + 1;
  // "Debbie | Zimmerman Doe": the end of a calling, but of a name as well.
  if (isCapitalRole(word) && (isListedRole(word) || tokens[at]?.opens))
    return leads || !(isGivenName(word) || isPlainlyGivenName(tokens[at - 1]?.text ?? ''));
  return isTitle(word) && (leads || !NAME_LIKE_TITLE.test(word));
}

/** "Harbour County Sheriff | Jane Doe", "Supreme Court Justice | Jane Doe". */
const isLocalOffice = (tokens: readonly Token[], at: number, last: number): boolean =>
  last - at >= 2 &&
  isTitle(tokens[at]?.text ?? '') &&
  /^(?:County|City|Town|Court|State|District|Police|Council)$/u.test(tokens[at - 1]?.text ?? '');

/** "chairman of Harbour Parish Council | Jane Doe": the body that the office is over, and then the name. */
const isBodyHeaded = (tokens: readonly Token[], at: number, { first, last }: NameRun): boolean =>
  last - at === 2 &&
  isOrganisationNoun(tokens[at]?.text ?? '') &&
  isPlainlyGivenName(tokens[at + 1]?.text ?? '') &&
  tokens[first - 1]?.text === 'of' &&
  isRoleNoun(tokens[first - 2]?.text ?? '');

/** "Rector | Emilia Roe": a role that is a surname too, before a given name and a surname. */
function isRoleOfGiven(tokens: readonly Token[], at: number, last: number): boolean {
  const word = tokens[at]?.text ?? '';
  return (
    last - at >= 2 &&
    isRoleNoun(word) &&
    (isSurnameToo(word) || word === 'DJ') &&
    !isGivenName(word) &&
    isPlainlyGivenName(tokens[at + 1]?.text ?? '')
  );
}

/** A capitalised role in front of a name: "Striker Jane Doe", "Astronaut John Roe". */
function isCapitalRole(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}/u.test(word) &&
    isRoleNoun(word) &&
    !NAME_LIKE_TITLE.test(word) &&
    !isSurnameToo(word)
  );
}

function isOfficeAt(tokens: readonly Token[], at: number, last: number): boolean {
  if (!isOfficeWord(tokens[at]?.text ?? '')) return false;
  const next = tokens[at + 1]?.text ?? '';
  return at + 1 < last && (isTitle(next) || isOfficeWord(next) || isRoleNoun(next));
}

function wordsOf(tokens: readonly Token[], first: number, last: number): string[] {
  return tokens
    .slice(first, last + 1)
    .filter((token) => token.kind === 'word')
    .map((token) => token.text);
}
