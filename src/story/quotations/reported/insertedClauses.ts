import { isAdverb, isDeterminer } from '../../lexicon/functionWords.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { type Cue, startOf } from '../cues/cue.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { secondVerb } from '../frames/verbsInTurn.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';

/** The last item, at most, of a clause that starts at an item, where its cue stands inside another clause that goes on. */
export function endInside(items: Items, cue: Cue, first: number): number {
  const ends = [endOfAside(items, cue, first), endOfToldOf(items, cue, first)];
  if (isRelative(items, cue)) ends.push(endOfRelative(items, cue, first));
  return Math.min(...ends);
}

/** "Doe — even as he says | he is late — | has slept": before the dash behind which the sentence's own verb stands. */
function endOfAside(items: Items, cue: Cue, first: number): number {
  const close = items.findIndex(({ text }, at) => at > first && /^[—–]$/u.test(text));
  if (close < 0 || !showsVerb(items.slice(close + 1, close + 2))) return items.length;
  const opens = items.slice(0, startOf(cue)).filter(({ text }) => /^[—–]$/u.test(text)).length;
  return opens % 2 === 1 ? close - 1 : items.length;
}

/** "The firm, which says | it paid, | blamed him": up to the comma behind which the firm's own verb stands, or the second dash. */
function endOfRelative(items: Items, { words }: Cue, first: number): number {
  const opener = items[beforeVerb(items, words.first) - 1]?.text ?? '';
  const dash = items.findIndex(({ text }, at) => at > first && text === opener);
  if (/^[—–]$/u.test(opener) && dash > 0) return dash - 1;
  const comma = items.findIndex(
    ({ text }, at) =>
      at > first &&
      text === ',' &&
      showsVerb(items.slice(at + 1, at + 2 + Number(isAdverb(items[at + 1]?.text ?? '')))),
  );
  return comma < 0 ? items.length : comma - 1;
}

/** "The boat that police say | was stolen | has sunk", "The man police say | stole it | is dead": before the verb of what the clause tells of. */
function endOfToldOf(items: Items, cue: Cue, first: number): number {
  const start = startOf(cue);
  const word = items[start - 1]?.text ?? '';
  // "We understand that Doe said …": nothing is told of a thing.
  const told =
    /^(?:who|which)$/u.test(word) ||
    ((word === 'that' || isRoleNoun(word)) && isDeterminer(items[0]?.text ?? ''));
  const opens = told && start > 1 && !showsVerb(items.slice(0, start - 1));
  const main = opens ? secondVerb(items, first) : undefined;
  return main === undefined ? items.length : main - 1;
}

/** "The last was Doe, who had insisted.": nothing is reported in front of "who". */
export const isRelative = (items: Items, { words }: Cue): boolean =>
  /^(?:who|which)$/u.test(items[beforeVerb(items, words.first)]?.text ?? '');
