import { genderOfPronoun } from '../../lexicon/functionWords.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import { genderOfSomebody } from '../../lexicon/somebodyNouns.ts';
import type { Voice } from '../attributed.ts';
import type { Reading } from '../discourse/reading.ts';

/** "One teacher told the paper that … . “…,” she said.": who spoke a sentence before, or at the end of the paragraph before, has no name. */
export function anonymousInParagraph(
  state: Reading,
  index: number,
  pronoun: string,
): Voice | undefined {
  const { said, frames } = state;
  if (!said || 'person' in said.voice) return undefined;
  const { phrase, organisation } = said.voice;
  const named = frames[said.frame]?.items.some(({ person }) => person !== undefined);
  const blocks = (frames[index]?.block ?? 0) - (frames[said.frame]?.block ?? 0);
  const opens =
    blocks > 0 && blocks <= 2 && !named && /^[aot]/iu.test(phrase) && goesOnSince(state, index);
  const near = blocks === 0 ? index - said.frame <= 2 : opens;
  const isSomebody =
    (isOffice(phrase) && !named) ||
    (!organisation && /^(?:an?|one|another) /iu.test(phrase) && !SEVERAL.test(phrase)) ||
    isKinOfSomebody(phrase);
  return near && isSomebody && mayBeCalled(phrase, pronoun) ? said.voice : undefined;
}

/** No "she" is "the old man". */
function mayBeCalled(phrase: string, pronoun: string): boolean {
  const [front = ''] = phrase.split(/ (?:of|for|at|in|from|with|who) /u);
  const told = front.split(' ').map(genderOfSomebody).find(Boolean);
  return told === undefined || told === genderOfPronoun(pronoun);
}

/** "a pair of women", whom no "she" means. */
const SEVERAL = /^an? (?:pair|couple|group|number|handful|crowd|dozen|majority|team) /iu;

/** "The mother of the boy" */
function isKinOfSomebody(phrase: string): boolean {
  const [the, noun = '', of] = phrase.split(' ');
  return the === 'The' && isKinNoun(noun) && of === 'of';
}

/** Whether since then only "She …" has been told. */
const goesOnSince = ({ said, frames }: Reading, index: number): boolean =>
  frames
    .slice((said?.frame ?? 0) + 1, index)
    .every(({ items }) => /^(?:He|She|They)$/u.test(items[0]?.text ?? ''));

/** "the mayor", "Secretary of State": one whose office is all that the story tells. */
export function isOffice(phrase: string): boolean {
  const [front = ''] = phrase.split(/ (?:of|for|at|in) /u);
  const head = front.split(' ').at(-1) ?? '';
  return isRoleNoun(head) && !isPluralRole(head);
}

/** "A neighbour said …" / "She added …": the one unnamed speaker that the last quotation had. */
export function anonymousBefore(state: Reading, index: number): Voice | undefined {
  const { last } = state;
  const voice = last?.quote.voice;
  if (!voice || 'person' in voice || voice.organisation) return undefined;
  return (state.frames[index]?.block ?? 0) - last.block <= 2 ? voice : undefined;
}
