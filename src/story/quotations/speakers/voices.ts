import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import type { Voice } from '../attributed.ts';
import type { Cue } from '../cues/cue.ts';
import {
  mainAhead,
  pronounBehindLead,
  sharedSubject,
  subjectBeyond,
} from '../cues/impliedSubjects.ts';
import { opensInPaper } from '../descriptions/writers.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame } from '../frames/frame.ts';
import { severalByRole, severalInFront } from '../pronouns/plurals.ts';
import { frameVoice, openingRole } from './frameVoice.ts';
import { voiceOfSubject } from './voiceOfSubject.ts';

/** The voice of each cue; one without a subject speaks for the cue before it, or the frame's subject. */
export function voicesOf(
  state: Reading,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
): Map<Cue, Voice> {
  const voices = new Map<Cue, Voice>();
  let previous: Voice | undefined;
  let before: Cue | undefined;
  for (const cue of cues) {
    const same =
      previous &&
      (refersBack(frame, cue, previous) ||
        isSamePronoun(frame, cue, before) ||
        isSetInBehindAnother(state, frame, cue, previous))
        ? previous
        : undefined;
    const own =
      cue.subject && !opensInPaper(frame.items, cue.subject)
        ? voiceOfSubject(state, index, frame, cue)
        : impliedVoice(state, index, frame, cues, cue, previous);
    const voice = same ?? own;
    if (!voice) continue;
    voices.set(cue, voice);
    previous = voice;
    before = cue;
    if (!('person' in voice) && voice.organisation)
      state.lastOrganisation = { voice, block: frame.block };
  }
  return voices;
}

/** Who speaks by a cue without a subject: that of the clause it goes on from, or of the main clause ahead. */
function impliedVoice(
  state: Reading,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
  cue: Cue,
  previous: Voice | undefined,
): Voice | undefined {
  const main = mainAhead(frame.items, cues, cue);
  if (main) return voiceOfSubject(state, index, frame, main);
  const shared =
    pronounBehindLead(frame.items, cue) ??
    sharedSubject(frame.items, cues, cue) ??
    subjectBeyond(frame.items, cues, cue);
  const inner = shared && voiceOfSubject(state, index, frame, { ...cue, subject: shared });
  return (
    inner ??
    previous ??
    severalInFront(state, frame, cue.words.first) ??
    openingRole(state, index, frame) ??
    frameVoice(state, index, frame) ??
    severalByRole(state, frame)
  );
}

/** "Pilots say they have warned …", "A mother said she had complained": who spoke first in the sentence. */
function refersBack({ items }: Frame, { subject }: Cue, previous: Voice): boolean {
  const word = subject?.first === subject?.last ? items[subject?.first ?? -1]?.text : undefined;
  if (word === 'they') return true;
  const unnamed =
    !('person' in previous) && /^(?:An?|One|Another) |^The \p{Ll}+ of /u.test(previous.phrase);
  // "A man had shouted, she said": with a comma she is somebody else.
  const inside = items[(subject?.first ?? 0) - 1]?.text !== ',';
  return unnamed && inside && /^(?:he|she)$/u.test(word ?? '');
}

/** "Ann Roe said it was late and that Jane Doe, | she said, | was ill": not Doe, told of right in front, but Roe. */
function isSetInBehindAnother(
  { people }: Reading,
  { items }: Frame,
  { subject, words }: Cue,
  previous: Voice,
): boolean {
  const at = subject?.first ?? -1;
  const setIn = items[at - 1]?.text === ',' && items[words.last + 1]?.text === ',';
  const named = items[at - 2]?.person;
  const gender = genderOfPronoun(items[at]?.text ?? '');
  return (
    setIn &&
    gender !== undefined &&
    named !== undefined &&
    'person' in previous &&
    previous.person !== named &&
    people[previous.person]?.gender === gender
  );
}

/** "It came soon, | he said, because | he thought it late": one and the same. */
function isSamePronoun({ items }: Frame, { subject }: Cue, before: Cue | undefined): boolean {
  const [word, other] = [subject, before?.subject].map((phrase) =>
    phrase && phrase.first === phrase.last ? items[phrase.first]?.text.toLowerCase() : undefined,
  );
  return word === other && /^s?he$/u.test(word ?? '');
}
