import { isAuxiliary } from '../../lexicon/functionWords.ts';
import { takesListener } from '../../lexicon/speechVerbs.ts';
import { hasFiniteVerb, showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import type { Cue } from './cue.ts';

const THAT_REACH = 12;

/** Whether a cue stands behind the clause that it reports: ", X said." or ", according to X". */
export function closesClause(items: Items, cue: Cue): boolean {
  if (/^(?:passive|conviction|claim)$/u.test(cue.kind) || cue.subject === undefined) return false;
  const first = Math.min(cue.subject.first, cue.words.first);
  const last = Math.max(cue.subject.last, cue.words.last);
  if (first === 0 || isApposed(items, cue)) return false;
  if (wantsMore(items, last)) return false;
  if (cue.kind === 'according') return true;
  if (!/^[,—–-]$/u.test(items[first - 1]?.text ?? '')) return false;
  if (isFragmentBeforeThat(items, first, last)) return false;
  // "…, she points out."
  const out = /^point/u.test(items[last]?.text ?? '') && items[last + 1]?.text === 'out' ? 1 : 0;
  const next = items[behindListener(items, first, last) + out];
  return (
    next === undefined ||
    /^[.,!?;—–]$/u.test(next.text) ||
    /^(?:on|in|at|during|after|late|early|via|as|when|while|to|by|from|through|over|before|outside|inside|following|again|last|this|earlier|afterwards?|of|\p{Ll}+ly|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|today|yesterday)$/u.test(
      next.text,
    )
  );
}

/** "…, Doe told", "Her aide, Jane Doe, pointed to a lake": no clause in front is all of it. */
function wantsMore(items: Items, verb: number): boolean {
  const text = items[verb]?.text ?? '';
  const next = items[verb + 1]?.text;
  return (text === 'told' && next === undefined) || (/^point/u.test(text) && next !== 'out');
}

/** Past whoever is told, "told the board of the club", where what they are told stands in front. */
function behindListener(items: Items, first: number, last: number): number {
  // "…, she reminded them."
  const pronoun = /^(?:him|her|them|us|me)$/u.test(items[last + 1]?.text ?? '');
  if (pronoun && /^[.,]$/u.test(items[last + 2]?.text ?? '.')) return last + 2;
  const front = items.slice(0, first - 1);
  const tells = takesListener(items[last]?.text ?? '') && showsVerb(front);
  if (!tells || SUBORDINATE.test(front[0]?.text ?? '')) return last + 1;
  const rest = items.slice(last + 1, last + 2 + LONGEST_LISTENER);
  const end = rest.findIndex(({ kind }) => kind === 'mark' || kind === 'quote');
  // "…, when her doctor, Doe, advised her to stop": what is said follows.
  const asks = rest.slice(0, end < 0 ? undefined : end).some(({ text }) => text === 'to');
  return asks || (end < 0 && rest.length > LONGEST_LISTENER)
    ? last + 1
    : last + 1 + (end < 0 ? rest.length : end);
}

const SUBORDINATE =
  /^(?:when|while|after|before|as|if|although|though|since|because|once|until)$/iu;

const LONGEST_LISTENER = 8;

/** "By then a judge, he complained that …": what is said follows, and the front has no verb. */
function isFragmentBeforeThat(items: Items, first: number, last: number): boolean {
  // "The bridge, he said, was so old that …": between its commas the cue has no clause behind it.
  if (isSetOff(items, last)) return false;
  const that = items.findIndex(
    (item, i) => i > last && i <= last + THAT_REACH && item.text === 'that',
  );
  if (that > 0) return true;
  if (hasFiniteVerb(items.slice(0, first))) return false;
  return items.slice(last + 1).some((item) => item.kind === 'word' && isAuxiliary(item.text));
}

const LONGEST_ADVERBIAL = 4;

/** "His father, he said, | had …", "…, he said at last, | had …": the sentence's own verb goes on behind a comma. */
function isSetOff(items: Items, last: number): boolean {
  if (items[last + 1]?.text === ',') return true;
  const comma = items
    .slice(last + 1, last + 2 + LONGEST_ADVERBIAL)
    .findIndex(({ text }) => text === ',');
  return comma > 0 && isAuxiliary(items[last + comma + 2]?.text ?? '');
}

/** "The union's policy chief, Jane Doe, said": what stands in front is no clause but her office. */
function isApposed(items: Items, cue: Cue): boolean {
  const { subject } = cue;
  if (!subject || cue.inverted || !/^[,—–]$/u.test(items[subject.last + 1]?.text ?? ''))
    return false;
  return !hasFiniteVerb(items.slice(0, subject.first));
}
