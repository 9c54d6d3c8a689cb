import { isAuxiliary, isDeterminer, isPronoun } from '../../lexicon/functionWords.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isParticiple, isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { type Cue, startOf, verbOf } from '../cues/cue.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';

/** Up to the frame's end, or to what is no longer said: "; ", ", but …", ", adding …", ": "…"". */
export function clauseEnd(items: Items, first: number, cues: readonly Cue[]): number {
  const anew = cues.filter((cue) => startsAnew(items, cue)).map(startOf);
  const starts = new Set([...anew, ...cues.flatMap((cue) => resumed(items, cue))]);
  // "Insisting it was late, | Doe left"
  const early =
    SUBORDINATE.test(items.slice(0, OPENING).find(isConjoining)?.text ?? '') ||
    (first <= 2 && isParticiple(items[0]?.text ?? ''));
  const end = items.findIndex(
    (_, at) =>
      at > first &&
      (endsClauseAt(items, at, starts) ||
        (early && opensMain(items, at)) ||
        turnsFromThing(items, first, at)),
  );
  return (end < 0 ? items.length : end) - 1;
}

const OPENING = 5;
const SUBORDINATE = /^(?:after|when|since|before|although|though|while|because)$/iu;
const isConjoining = ({ text }: Item): boolean => SUBORDINATE.test(text);

/** "Years after he promised that it would run, | the line has …": the main clause behind its first comma. */
const opensMain = (items: Items, at: number): boolean => {
  const next = items[at + 1]?.text ?? '';
  return (
    items[at]?.text === ',' && (isDeterminer(next) || isPronoun(next) || /^\p{Lu}/u.test(next))
  );
};

function endsClauseAt(items: Items, at: number, starts: ReadonlySet<number>): boolean {
  const [mark, next] = [items[at]?.text ?? '', items[at + 1]];
  if (items[at - 1]?.kind === 'quote' && endsBehindQuote(items, at, starts)) return true;
  if (mark === ';' || (mark === ':' && next?.kind === 'quote')) return true;
  if (mark === 'and' && opensCue(items, at + 1, starts)) return true;
  if (mark !== ',') return turnsToDeed(items, at);
  const word = next?.text ?? '';
  if (REACTION.test(word)) return true;
  if (/^(?:but|while|although|though|whereas)$/u.test(word))
    return !(word === 'but' && /^(?:not|that)$/u.test(items[at + 2]?.text ?? ''));
  return startsBehindComma(items, at, starts);
}

/** "said it was late, | angering the crew": what came of the words. */
const REACTION =
  /^(?:anger|prompt|draw|spark|trigger|provok|stunn|surpris|irk|infuriat|upsett|delight|dismay|contradict|echo)ing$/u;

/** `said it was "late" | while Roe added …`, `said it was "late," | angering the crew`. */
function endsBehindQuote(items: Items, at: number, starts: ReadonlySet<number>): boolean {
  const word = items[at]?.text ?? '';
  if (word === 'while') return [...starts].some((start) => start > at);
  return isResumedAt(items, at, starts) || REACTION.test(word);
}

/** "said it was late and | Roe accused him", "says it was late and | how Roe says …". */
const opensCue = (items: Items, at: number, starts: ReadonlySet<number>): boolean =>
  starts.has(at) || (/^(?:how|what|why)$/u.test(items[at]?.text ?? '') && starts.has(at + 1));

/** ", Doe said", ", and Doe said", ", and said it would". */
function startsBehindComma(items: Items, at: number, starts: ReadonlySet<number>): boolean {
  if (starts.has(at + 1)) return !namesKin(items, at);
  const joined = /^(?:and|with)$/u.test(items[at + 1]?.text ?? '');
  // ", and when pressed on it, Doe replied"
  const pressed = /^(?:when|asked|if)$/u.test(items[at + 2]?.text ?? '');
  if (joined && pressed && [...starts].some((start) => start > at + 2)) return true;
  if (joined && opensDescribed(items, at + 2, starts)) return true;
  return joined && (starts.has(at + 2) || /^sa(?:id|ys)$/u.test(items[at + 2]?.text ?? ''));
}

/** ", and | her husband, John Roe, said": what the next speaker is, in front of the name. */
function opensDescribed(items: Items, from: number, starts: ReadonlySet<number>): boolean {
  const words = items.slice(from, from + LONGEST_DESCRIPTION);
  const comma = words.findIndex(({ kind }) => kind === 'mark');
  return (
    isDeterminer(words[0]?.text ?? '') &&
    words[comma]?.text === ',' &&
    starts.has(from + comma + 1) &&
    !showsVerb(words.slice(1, comma))
  );
}

const LONGEST_DESCRIPTION = 8;

/** "says her son, | Jim, told her": the name of whom the clause has begun to tell of. */
const namesKin = (items: Items, comma: number): boolean =>
  items[comma + 1]?.person !== undefined && isKinNoun(items[comma - 1]?.text ?? '');

/** "said it knew of the claim and | urged patience", "but | declined to say more". */
function turnsToDeed(items: Items, at: number): boolean {
  if (!/^(?:and|but)$/u.test(items[at]?.text ?? '')) return false;
  const next = items[at + 1]?.text ?? '';
  return (
    /^(?:urged|called|accused|promised|vowed|pledged|warned|added|insisted|praised|criticised|criticized|condemned|thanked|apologised|apologized|declined|refused|denied|noted|conceded|acknowledged|stressed|argued|urges|calls|accuses|warns|adds|insists|stopped|wouldn['’]t|didn['’]t)$/u.test(
      next,
    ) ||
    (/^(?:did|would)$/u.test(next) && items[at + 2]?.text === 'not')
  );
}

/** "denied theft | but was convicted": behind a thing, which is no clause, "but" goes on with the speaker. */
const turnsFromThing = (items: Items, first: number, at: number): boolean =>
  items[at]?.text === 'but' &&
  isAuxiliary(items[at + 1]?.text ?? '') &&
  !showsVerb(items.slice(first, at));

const isResumedAt = (items: Items, at: number, starts: ReadonlySet<number>): boolean =>
  starts.has(at) && items[at]?.kind === 'word' && isSpeechVerb(items[at]?.text ?? '');

/** `Doe, noting that it was "late," | added`: the verb of a subject that stands in front of all. */
function resumed(items: Items, cue: Cue): number[] {
  const { subject, words } = cue;
  const behind = items[words.first - 1]?.kind === 'quote' && !isParticiple(verbOf(items, cue));
  return behind && (subject?.last ?? 0) < words.first - 1 ? [words.first] : [];
}

/** A cue with a subject of its own, or "adding"; "was made and posted" and "and its claim that …" are still the clause. */
const startsAnew = (items: Items, cue: Cue): boolean =>
  cue.kind !== 'claim' && (cue.subject !== undefined || isParticiple(verbOf(items, cue)));
