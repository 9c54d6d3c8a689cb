import { genderOfPronoun, isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import type { Gender } from '../../lexicon/givenNames.ts';
import { genderOfRelation, isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { genderOfSomebody, isSomebodyNoun } from '../../lexicon/somebodyNouns.ts';
import { slice } from '../../span.ts';
import { isComma } from '../../tokens.ts';
import type { Voice } from '../attributed.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Item, Items } from '../frames/frame.ts';

const FRAMES_BACK = 4;
const LONGEST = 6;

/**
 * "An old man sat in the road. “I never left,” he said.": somebody without a name whom the paragraph
 * has brought in, past sentences that go on about him.
 */
export function strangerBefore(
  { text, frames }: Reading,
  index: number,
  pronoun: string,
  at: number,
): Voice | undefined {
  const gender = genderOfPronoun(pronoun);
  const own = strangerIn(frames[index]?.items.filter(({ end }) => end <= at) ?? [], gender);
  if (own) return voiceFrom(text, own);
  for (let i = index - 1; i >= Math.max(0, index - FRAMES_BACK); i--) {
    const frame = frames[i];
    if (!frame || !isInView(frames, i, index, at)) return undefined;
    const stranger = strangerIn(frame.items, gender);
    if (stranger) return voiceFrom(text, stranger);
    if (!goesOn(frame.items, gender)) return undefined;
  }
  return undefined;
}

/** Whether an earlier frame is of the same paragraph, or of the one before and the pronoun opens its own. */
function isInView(frames: Reading['frames'], earlier: number, index: number, at: number): boolean {
  const here = frames[index];
  const back = (here?.block ?? 0) - (frames[earlier]?.block ?? 0);
  return back === 0 || (back === 1 && here?.items[0]?.start === at && opensBlock(frames, index));
}

const opensBlock = (frames: Reading['frames'], index: number): boolean =>
  frames[index - 1]?.block !== frames[index]?.block;

const voiceFrom = (text: string, [first, last]: readonly [Item, Item]): Voice => ({
  phrase: slice(text, { start: first.start, end: last.end }),
  organisation: false,
});

/** "He would not give his name.": about whom the sentence before was, who stays without a name. */
const goesOn = (items: Items, gender: Gender | undefined): boolean =>
  /^(?:he|she|his|her)$/iu.test(items[0]?.text ?? '') &&
  genderOfPronoun(items[0]?.text ?? '') === gender &&
  !isNamed(items);

/** First and last item of "One teenager" or "@harbour_cat" that a frame opens with. */
function strangerIn(items: Items, gender: Gender | undefined): readonly [Item, Item] | undefined {
  return strangerAt(items.slice(leadLength(items)), gender);
}

/** Words of "But" and of "As the room emptied," before the subject. */
function leadLength(items: Items): number {
  const opener = items[0]?.text ?? '';
  if (/^(?:But|And|Yet)$/u.test(opener)) return 1;
  const comma = items.findIndex(isComma);
  const lead = /^(?:As|When|While|Outside|Inside|Nearby)$/u.test(opener) || isPreposition(opener);
  return lead && comma > 0 && comma <= LONGEST_LEAD ? comma + 1 : 0;
}

const LONGEST_LEAD = 8;

function strangerAt(items: Items, gender: Gender | undefined): readonly [Item, Item] | undefined {
  const [opener] = items;
  if (opener?.kind === 'tag') return [opener, opener];
  const friend = friendAt(items);
  if (friend) return friend;
  if (!opener || !/^(?:An?|One|Another)$/iu.test(opener.text) || isAnybody(items)) return undefined;
  const noun = items.findIndex(({ text }, i) => i > 0 && isSomebody(text));
  const last = items[isSomebody(items[noun + 1]?.text ?? '') ? noun + 1 : noun];
  const plain = items
    .slice(1, noun + 1)
    .every(({ kind, text }) => kind === 'word' && !isPreposition(text) && !isDeterminer(text));
  // "A porter's lodge", "A builder, he moved here."
  const owns =
    items[noun + 1]?.kind === 'possessive' || /^(?:he|she)$/u.test(items[noun + 2]?.text ?? '');
  if (!last || noun >= LONGEST || !plain || owns || isNamed(items)) return undefined;
  const own = genderOfSomebody(last.text);
  return own === undefined || own === gender ? [opener, last] : undefined;
}

/** "A landlord who charges must know why.": whoever does, and nobody met. */
const isAnybody = (items: Items): boolean =>
  items.some(({ text }) => /^(?:must|should|ought)$/u.test(text));

/** "Her friend, who would not give her name, nodded." */
function friendAt(items: Items): readonly [Item, Item] | undefined {
  const [owner, noun, comma, who] = items;
  const relation = isRelationNoun(noun?.text ?? '') && !genderOfRelation(noun?.text ?? '');
  const told = comma?.text === ',' && who?.text === 'who' && !isNamed(items);
  return owner && noun && /^(?:His|Her|Their)$/u.test(owner.text) && relation && told
    ? [owner, noun]
    : undefined;
}

/** "A nurse, Jane Doe, wept.", "A nurse named Jane Doe": somebody who has a name. */
const isNamed = (items: Items): boolean =>
  items.slice(0, NAME_REACH).some(({ person }) => person !== undefined);

const NAME_REACH = 16;

const isSomebody = (word: string): boolean =>
  isSomebodyNoun(word) || (/^\p{Ll}/u.test(word) && isRoleNoun(word) && !isPluralRole(word));
