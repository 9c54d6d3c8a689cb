import { isCount } from '../../lexicon/counts.ts';
import { isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isPartyMember, isPluralRole } from '../../lexicon/roleNouns.ts';
import { slice } from '../../span.ts';
import { isCapitalised, isComma } from '../../tokens.ts';
import type { Voice } from '../attributed.ts';
import type { Reading } from '../discourse/reading.ts';
import type { Frame, Item, Items } from '../frames/frame.ts';
import { BLOCKS_BACK, nearOrganisation } from './organisations.ts';

const PLURAL_FRAMES = 4;

/** The team, police or critics whom the sentence, or those before it, are about, or whose words stood last. */
export function severalAround(state: Reading, index: number, at: number): Voice | undefined {
  const block = state.frames[index]?.block ?? 0;
  const phrase = pluralAround(state, index, at);
  if (phrase !== undefined) return { phrase, organisation: false };
  const voice = lastVoice(state);
  return voice && !('person' in voice) && isNear(state, block)
    ? voice
    : nearOrganisation(state, index);
}

/** Whose words stood last: another's reported in a later paragraph, or the direct ones. */
function lastVoice({ last, said, frames }: Reading): Voice | undefined {
  const later = said && (frames[said.frame]?.block ?? 0) > (last?.block ?? 0);
  return later ? said.voice : (last?.quote.voice ?? said?.voice);
}

/** "Researchers followed 900 pupils and found that …", "Small groups marched, chanting": the several by their role whom a sentence opens with. */
export function severalByRole({ text }: Reading, { items }: Frame): Voice | undefined {
  const [opener, noun] = items;
  if (!opener || noun?.kind !== 'word') return undefined;
  const several = isPluralRole(opener.text) || (isCapitalised(opener) && isSeveral(noun));
  const last = isPluralRole(opener.text) ? opener : noun;
  return several
    ? { phrase: slice(text, { start: opener.start, end: last.end }), organisation: false }
    : undefined;
}

/** "On Monday, Harbour Street traders were kind to Doe, | saying": the several that a sentence opens with, whomever else it names before a verb. */
export function severalInFront(
  { text }: Reading,
  { items }: Frame,
  verb: number,
): Voice | undefined {
  const lead = isPreposition(items[0]?.text ?? '') ? items.findIndex(isComma) + 1 : 0;
  const front = items.slice(lead, lead + SEVERAL_REACH);
  const noun = front.findIndex(
    ({ text }) => isPluralRole(text) || isPartyMember(text.replace(/s$/u, '')),
  );
  const [first, last] = [front[0], front[noun]];
  const plain = front
    .slice(0, noun)
    .every(
      ({ kind, person, text }) => kind === 'word' && person === undefined && !isPreposition(text),
    );
  const ruling = plain && /^(?:are|were|have|had)$/u.test(front[noun + 1]?.text ?? '');
  return first && last && ruling && !hasNewSubject(items.slice(lead + noun, verb))
    ? { phrase: slice(text, { start: first.start, end: last.end }), organisation: false }
    : undefined;
}

const SEVERAL_REACH = 6;

/** "and Doe left": somebody's deed of its own. */
const hasNewSubject = (items: Items): boolean =>
  items.some(
    ({ person }, at) =>
      person !== undefined &&
      /^(?:and|but|while|as|when|after|before|because|that|who)$/u.test(items[at - 1]?.text ?? ''),
  );

/** What the frame, or one before it that only "They …" parts from it, opens with, if that means several. */
function pluralAround({ text, frames }: Reading, index: number, at: number): string | undefined {
  for (let i = index; i > index - PLURAL_FRAMES; i--) {
    const frame = frames[i];
    if (!frame || (frames[index]?.block ?? 0) - frame.block > 1) return undefined;
    const opens = (frame.items[0]?.start ?? at) < at;
    const phrase = opens ? pluralSubject(text, frame) : undefined;
    if (phrase !== undefined || (i < index && frame.items[0]?.text !== 'They')) return phrase;
  }
  return undefined;
}

/** Whether somebody spoke so lately that "they" can mean them. */
function isNear({ last, said, frames }: Reading, block: number): boolean {
  const spoke = Math.max(last?.block ?? 0, frames[said?.frame ?? 0]?.block ?? 0);
  return block - spoke <= BLOCKS_BACK;
}

/** The noun of "Investor groups", "Council officials". */
const isSeveral = (item: Item | undefined): boolean =>
  /^\p{Ll}/u.test(item?.text ?? '') &&
  (isPluralRole(item?.text ?? '') || /^(?:groups|families|people|staff)$/u.test(item?.text ?? ''));

/** "Critics", "The team", "Two officials": people by their role, or an article or number, and words up to a noun that means several. */
function pluralSubject(text: string, { items }: Frame): string | undefined {
  const last = lastOfPlural(items);
  return last === undefined ? undefined : text.slice(items[0]?.start ?? 0, items[last]?.end ?? 0);
}

function lastOfPlural(items: Items): number | undefined {
  const opener = items[0]?.text ?? '';
  if (isDeterminer(opener) || isCount(opener.toLowerCase())) return lastBehindArticle(items);
  const owned = lastOfOwned(items);
  if (owned !== undefined) return owned;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(opener)) return undefined;
  if (/[^s]s$/u.test(opener) && isPluralRole(opener)) return 0;
  return isSeveral(items[1]) ? 1 : undefined;
}

/** "Jane Doe's closest aides": several of somebody's, by their role. */
function lastOfOwned(items: Items): number | undefined {
  const owner = items.slice(0, OWNED_REACH).findIndex(({ kind }) => kind === 'possessive');
  const behind = items.slice(owner + 1, owner + OWNED_REACH);
  const noun = behind.findIndex(({ text }) => isPluralRole(text));
  const named = items.slice(0, owner).every(({ person }) => person !== undefined);
  const plain = behind.slice(0, noun + 1).every(({ text }) => /^[\p{Ll}-]+$/u.test(text));
  return owner > 0 && noun >= 0 && named && plain ? owner + 1 + noun : undefined;
}

const OWNED_REACH = 4;

function lastBehindArticle(items: Items): number | undefined {
  const noun = items
    .slice(1, 5)
    .findIndex(
      ({ kind, text, person }) => kind !== 'word' || person !== undefined || SEVERAL.test(text),
    );
  const found = items[noun + 1];
  return noun >= 0 && found?.kind === 'word' && found.person === undefined ? noun + 1 : undefined;
}

const SEVERAL =
  /^(?:team|group|couple|family|police|pair|panel|committee|council|company|\p{Ll}{3,}[^s]s)$/u;
