import { isConjunction, isPreposition } from '../../lexicon/functionWords.ts';
import { isPluralForm, isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { readOnce } from '../../readOnce.ts';
import { isCapitalised } from '../../tokens.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import { claimCue } from './claims.ts';
import { convictionCue } from './convictions.ts';
import type { Cue } from './cue.ts';
import { isFinding } from './findings.ts';
import { isFreeParticiple } from './freeParticiples.ts';
import { handsOverNothing } from './handsOverNothing.ts';
import { invertedSubject } from './inversions.ts';
import { isPassive, passiveCue } from './passives.ts';
import { isSelfImage } from './selfImages.ts';
import { sureSubject } from './sureSubjects.ts';
import { twoWordCue } from './twoWordCues.ts';
import { viewCue } from './views.ts';

/** The cues of a frame, in order; found once, since frames beside it ask again. */
export const findCues = readOnce((items: Items): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue =
      viewCue(items, at) ?? claimCue(items, at) ?? convictionCue(items, at) ?? verbCueAt(items, at);
    if (!cue) continue;
    cues.push(cue);
    if (cue.kind === 'according') at = Math.max(cue.subject?.last ?? at, cue.words.last);
  }
  return cues;
});

function verbCueAt(items: Items, at: number): Cue | undefined {
  const item = items[at];
  if (item?.kind !== 'word' || item.person !== undefined) return undefined;
  const twoWords = twoWordCue(items, at);
  if (twoWords) return twoWords;
  const speaks = isSpeechVerb(at === 0 ? item.text.toLowerCase() : item.text);
  const selfImage = isSelfImage(items, at);
  if (!speaks && !isFinding(items, at) && !selfImage) return undefined;
  const sure = sureSubject(items, at);
  if (sure) return verbCue(at, sure, false);
  if (handsOverNothing(items, at)) return undefined;
  if (!selfImage && isPassive(items, at)) return passiveCue(items, at);
  const inverted = invertedSubject(items, at);
  if (inverted) return verbCue(at, inverted, true);
  const subject = isFreeParticiple(items, at) ? undefined : subjectBefore(items, at);
  if (subject && SPEECHLESS.some((isOne) => isOne(items, subject))) return undefined;
  return verbCue(at, subject && agreeing(items, at, subject), false);
}

const SPEECHLESS = [isQuantity, isNobody];

/** "the recent spate of fires" demands something, and says nothing. */
function isQuantity(items: Items, { first, last }: Phrase): boolean {
  const of = items.findIndex(({ text }, i) => i > first && i <= last && text === 'of');
  return of > 0 && QUANTITY.test(items[of - 1]?.text ?? '');
}

/** "Few experts believe it", "No doctor said so", "Nobody thinks so": they do not. */
function isNobody(items: Items, { first }: Phrase): boolean {
  return /^(?:few|no|none|nobody|neither|hardly|no-one)$/iu.test(items[first]?.text ?? '');
}

const QUANTITY =
  /^(?:spate|wave|surge|rise|lack|absence|level|rate|amount|kind|sort|way|fact|idea)$/u;

/** "The couple, who have a daughter, Jane Doe, claim": a plural verb goes back past one person. */
function agreeing(items: Items, verb: number, subject: Phrase): Phrase {
  const person = items[subject.last]?.person;
  const alone = items
    .slice(subject.first, subject.last + 1)
    .every((item) => item.text !== 'and' && (item.person ?? person) === person);
  const bare = beforeVerb(items, verb) === verb - 1 && isPluralForm(items[verb]?.text ?? '');
  const both = bare ? joinedNames(items, subject) : undefined;
  if (both) return both;
  const whole = phraseStartingAt(items, 0);
  const headed = items.slice(subject.first, subject.last).some(({ text }) => isPreposition(text));
  const opener = items[0]?.text.toLowerCase() ?? '';
  const led = isPreposition(opener) || isConjunction(opener);
  if (person === undefined || !alone || !bare || !whole || headed || led) return subject;
  const runsOn = showsVerb(items.slice(whole.first, whole.last + 1));
  return items[whole.last]?.person === undefined && !runsOn ? whole : subject;
}

/** "The Roads Department and | the Port | say": both, since the verb has no "s". */
function joinedNames(items: Items, { first, last }: Phrase): Phrase | undefined {
  const front = items[first - 1]?.text === 'and' ? phraseEndingAt(items, first - 2) : undefined;
  const names = [items[last], items[first - 2]].every(
    (item) => isCapitalised(item) && item?.person === undefined,
  );
  return front && names ? { first: front.first, last } : undefined;
}

function verbCue(at: number, subject: Phrase | undefined, inverted: boolean): Cue {
  return { words: { first: at, last: at }, ...(subject && { subject }), inverted, kind: 'verb' };
}
