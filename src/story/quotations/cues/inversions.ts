import { isReadOut } from '../../lexicon/documentNouns.ts';
import {
  isAuxiliary,
  isConjunction,
  isDeterminer,
  isPreposition,
  isPronoun,
} from '../../lexicon/functionWords.ts';
import { isRelationNoun } from '../../lexicon/relationNouns.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isNamingVerb, isParticiple, isSayingVerb } from '../../lexicon/speechVerbs.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Item, Items } from '../frames/frame.ts';
import { withApposedName } from '../subjects/apposedNames.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import { listAtEnd } from '../subjects/nameLists.ts';
import { type Phrase, phraseStartingAt } from '../subjects/nounPhrases.ts';
import { describedHead } from '../subjects/relativeClauses.ts';
import { subjectBefore } from '../subjects/subjectBefore.ts';
import { isVerbInRow } from './freeParticiples.ts';

/** "said the mayor" after a quotation or a clause and its comma. */
export function invertedSubject(items: Items, at: number): Phrase | undefined {
  if (!canInvert(items, at)) return undefined;
  const edgeAt = beforeVerb(items, at);
  const edge = items[edgeAt];
  if (edge?.text === ',' && NO_WORDS.some((isNone) => isNone(items, edgeAt))) return undefined;
  const afterWords = edge === undefined || edge.kind === 'quote' || edge.text === ',';
  if (!afterWords || at - edgeAt > 2) return undefined;
  if (!opensSubject(items[at + 1]) && !isNumberOfRole(items, at + 1)) return undefined;
  const subject = phraseStartingAt(items, at + 1);
  if (subject && edge?.text === ',' && !isInserted(items, subject) && hasSubjectBefore(items, at))
    return undefined;
  if (!subject || (edge?.text === ',' && isObject(items, subject))) return undefined;
  if (!endsClause(items, subject.last)) return undefined;
  return listAtEnd(items, subject) ?? withApposedName(items, subject);
}

/** What ends at a comma before a verb and is nobody's words, but whoever the verb is told of. */
const NO_WORDS = [describedHead, isVerbInRow];

function canInvert(items: Items, at: number): boolean {
  const verb = items[at]?.text ?? '';
  if (readsDocument(items, at)) return true;
  if (isParticiple(verb) || /^(?:read|reads|told|tells|accuse[ds]?|express(?:ed|es)?)$/u.test(verb))
    return false;
  return isSayingVerb(verb) || !isNamingVerb(verb);
}

/** `"…," | read | a statement on the page`: the words are the document's. */
const readsDocument = (items: Items, at: number): boolean =>
  /^reads?$/u.test(items[at]?.text ?? '') &&
  items[at - 1]?.kind === 'quote' &&
  items.slice(at + 1, at + 5).some(({ text }) => isReadOut(text));

export function opensSubject(item: Item | undefined): boolean {
  if (item?.kind === 'tag') return true;
  if (item?.kind !== 'word' || /^(?:that|it|how|why|what)$/u.test(item.text)) return false;
  if (item.person !== undefined || isDeterminer(item.text)) return true;
  if (isPronoun(item.text)) return /^(?:he|she|they|I|we|one|someone|another)$/u.test(item.text);
  return !isPreposition(item.text);
}

const isWhatSomebodyIs = (word: string): boolean => isRoleNoun(word) || isRelationNoun(word);

/** `said 7/7 survivor Jane Doe`: a number that belongs to what somebody is. */
function isNumberOfRole(items: Items, at: number): boolean {
  const named = items.findIndex(({ person }, i) => i > at && person !== undefined);
  const between = items.slice(at + 1, Math.max(at, named));
  return (
    items[at]?.kind === 'number' &&
    named > at &&
    between.length <= 4 &&
    isWhatSomebodyIs(between.at(-1)?.text ?? '')
  );
}

/** "The trouble, insists | the firm, | is leaves": the sentence's own verb follows. */
const isInserted = (items: Items, { last }: Phrase): boolean =>
  items[last + 1]?.text === ',' && isAuxiliary(items[last + 2]?.text ?? '');

/** "Jane Doe, the mayor, said the plan …": an apposition in between, not an inversion. */
function hasSubjectBefore(items: Items, at: number): boolean {
  const subject = subjectBefore(items, at);
  const after = items[at + 1];
  if (!subject || after?.person !== undefined) return false;
  const bare = !showsVerb(items.slice(subject.first, beforeVerb(items, at) + 1));
  // "But critics, including Roe, argue they …"
  const opens = subject.first === 0 || (subject.first === 1 && isConjunction(items[0]?.text ?? ''));
  return items[subject.last]?.person !== undefined || (opens && bare);
}

/** Whether what follows the verb is told, not the teller. */
const isObject = (items: Items, subject: Phrase): boolean =>
  opensReported(items, subject) ||
  tellsOfDeed(items, subject) ||
  isCalledSo(items, subject) ||
  // "Her secretary, Jane Doe, said Roe “was glad”."
  (items[subject.last + 1]?.kind === 'quote' && items[subject.first]?.person !== undefined);

/** "A neighbour, 30, said | the door to the block had stood open": what has a verb behind it is reported. */
function opensReported(items: Items, { first, last }: Phrase): boolean {
  const rest = items.slice(last + 1);
  const end = rest.findIndex(({ kind, text }) => kind !== 'word' || OPENS_CLAUSE.test(text));
  return (
    /^(?:to|of|for|from|in|on|at|with|by)$/u.test(rest[0]?.text ?? '') &&
    items.slice(first, last + 1).every(({ person }) => person === undefined) &&
    rest.slice(0, end < 0 ? undefined : end).some(({ text }) => isAuxiliary(text))
  );
}

/** "A neighbour, 40, claims | Jane Doe sold the ring": right behind a name a verb, which tells what she did. */
const tellsOfDeed = (items: Items, { first, last }: Phrase): boolean =>
  items.slice(first, last).some(({ person }, i) => {
    const next = items[first + i + 1];
    return (
      person !== undefined && next !== undefined && next.person === undefined && showsVerb([next])
    );
  });

/** "A neighbour, 40, recalled | Jane Doe as “kind”": of whom it was said. */
const isCalledSo = (items: Items, { last }: Phrase): boolean =>
  items[last + 1]?.text === 'as' && items[last + 2]?.kind === 'quote';

const OPENS_CLAUSE = /^(?:who|which|that|whose|as|when|while|after|before|because|where)$/u;

function endsClause(items: Items, last: number): boolean {
  const next = items[last + 1];
  return (
    next === undefined ||
    next.kind === 'quote' ||
    next.kind === 'mark' ||
    /^(?:who|in|on|at|as|after|during|when|while|about|whose|before|with|to|by|of|for|from|and|through|via|following|amid|because|[a-z]+ing|[a-z]+ly)$/u.test(
      next.text,
    )
  );
}
