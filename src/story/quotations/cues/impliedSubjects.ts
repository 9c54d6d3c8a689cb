import { isDeterminer } from '../../lexicon/functionWords.ts';
import { isParticiple } from '../../lexicon/speechVerbs.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { type Cue, verbOf } from './cue.ts';
import { isFronted } from './freeParticiples.ts';

/** "Claiming that it had been sold, | Doe told the court": the cue of the main clause. */
export function mainAhead(items: Items, cues: readonly Cue[], cue: Cue): Cue | undefined {
  if (!isFronted(items, cue.words.first) || !isParticiple(verbOf(items, cue).toLowerCase()))
    return undefined;
  return cues.find(({ subject }) => {
    const edge = subject && items[subject.first - 1];
    return edge?.text === ',' || edge?.kind === 'quote';
  });
}

/** "After saying that it leaked, | she | left.": the pronoun behind a lead, whose words the lead tells of. */
export function pronounBehindLead(items: Items, { words }: Cue): Phrase | undefined {
  if (words.first > 1 || !isParticiple(items[words.first]?.text.toLowerCase() ?? ''))
    return undefined;
  const at = items.findIndex(
    ({ text }, i) => i > words.first && /^(?:he|she)$/u.test(text) && isEdge(items[i - 1]),
  );
  return at > 0 ? { first: at, last: at } : undefined;
}

const isEdge = (item: Item | undefined): boolean => item?.text === ',' || item?.kind === 'quote';

/** "…, after she attacked the plan and | called it …": the subject that "and" goes on from. */
export function sharedSubject(
  items: Items,
  cues: readonly Cue[],
  { words }: Cue,
): Phrase | undefined {
  const before = cues.findLast((other) => other.words.last < words.first);
  if (!/^(?:and|but|or)$/u.test(items[words.first - 1]?.text ?? ''))
    return turnedSubject(items, before?.words.last ?? 0, words.first);
  for (let at = words.first - 2; at > (before?.words.last ?? 0); at--) {
    if (
      !/^(?:after|when|as|while|because|since|before|although|though)$/u.test(items[at]?.text ?? '')
    )
      continue;
    const isSubject = /^(?:he|she|they)$/u.test(items[at + 1]?.text ?? '');
    return isSubject ? { first: at + 1, last: at + 1 } : undefined;
  }
  return undefined;
}

/** "…, but | he would not name them, aside from saying": the new clause's subject. */
function turnedSubject(items: Items, from: number, verb: number): Phrase | undefined {
  const turn = items.findLastIndex(
    ({ text }, at) =>
      at > from &&
      at < verb &&
      items[at - 1]?.text === ',' &&
      /^(?:but|while|though|although|and)$/u.test(text),
  );
  const pronoun = /^(?:he|she|they)$/u.test(items[turn + 1]?.text ?? '');
  return turn > 0 && pronoun ? { first: turn + 1, last: turn + 1 } : undefined;
}

/** "Doe's kin left, according to their lawyer, and | said …": the sentence's subject, beyond who is named as its source. */
export function subjectBeyond(
  items: Items,
  cues: readonly Cue[],
  { words }: Cue,
): Phrase | undefined {
  const joined = items[words.first - 1]?.text === 'and' && items[words.first - 2]?.text === ',';
  const before = cues.findLast((other) => other.words.last < words.first);
  const source = joined && before?.kind === 'according' && before.words.first > 1;
  const subject = source ? phraseStartingAt(items, 0) : undefined;
  return subject && beforeItsVerb(items, subject);
}

/** Without the verb that a phrase from a sentence's start runs on into. */
export function beforeItsVerb(items: Items, { first, last }: Phrase): Phrase {
  // "The registered Democrat | gave": right behind an article stands no verb.
  const lead = isDeterminer(items[first]?.text ?? '') ? 1 : 0;
  const verb = items
    .slice(first, last + 1)
    .findIndex((item, i) => i > lead && item.person === undefined && showsVerb([item]));
  return { first, last: verb > 0 ? first + verb - 1 : last };
}
