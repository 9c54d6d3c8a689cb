import { isBodyNoun } from '../../lexicon/bodyNouns.ts';
import { isDocument } from '../../lexicon/documentNouns.ts';
import { isDeterminer, isPreposition } from '../../lexicon/functionWords.ts';
import { isIrregularPast } from '../../lexicon/irregularPasts.ts';
import { isOutletName } from '../../lexicon/outletNames.ts';
import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Items } from '../frames/frame.ts';
import type { Phrase } from './nounPhrases.ts';
import { ownerName, ownerPronoun } from './owners.ts';
import type { Source } from './source.ts';

/** A phrase that names no person, "the harbour council", "his family": nothing if it cannot speak. */
export function phraseSource(text: string, items: Items, phrase: Phrase): Source | undefined {
  const { first, last } = withoutTime(items, phrase);
  const start = trimmedStart(items, first, last);
  const [from, to] = [items[start], items[last]];
  if (!from || !to) return undefined;
  const words = items.slice(start, last + 1);
  const heads = words.filter((item) => item.kind === 'word' || item.kind === 'tag');
  if (heads.length === 0 || isPreposition(from.text) || isTime(words)) return undefined;
  if (isNoSpeaker(heads.map(({ text: word }) => word))) return undefined;
  const name = text.slice(from.start, to.end).replace(/\s+/gu, ' ');
  const organisation = isOrganisation(heads);
  const owned = ownerPronoun(text, items, start, last) ?? ownerName(items, start, last);
  return { kind: 'phrase', name, organisation, ...(owned && { owner: owned }) };
}

/** "whose shop", "owned the vat", "What I", "suspicion": words that cannot say anything. */
function isNoSpeaker(words: readonly string[]): boolean {
  const [first = '', ...rest] = words;
  if (/^(?:you|we)$/iu.test(first) && rest.length > 0) return true;
  // "opening the tunnel with the signals"
  if (/^\p{Ll}{3,}ing$/u.test(first) && isDeterminer(rest[0] ?? '')) return true;
  if (/^whose$/iu.test(first) || (/^\p{Ll}/u.test(first) && isIrregularPast(first))) return true;
  // "published reports" can.
  if (PARTICIPLE.test(first) && !/^\p{Ll}+s$/u.test(rest.at(-1) ?? '')) return true;
  if (words.some((word) => word !== 'US' && FIRST_PERSON.test(word))) return true;
  return rest.length === 0 && (isAbstract(first) || SOME.test(first));
}

const SOME = /^(?:some|many|most|several)$/iu;
const PARTICIPLE =
  /^(?!(?:indeed|speed|seed|feed|breed|red|bed)$)\p{Ll}{2,}ed$|^(?:having|being|taken|seen|known|given|shown|born|worn|torn)$/u;
const FIRST_PERSON = /^I$|^(?:I|he|she|it|we|you|they)['’](?:m|d|ll|ve|re)$|^(?:us|me|my)$/iu;

/** A lone thing in small letters, or in "Suspicion" one that opens its sentence: no role, body or document. */
const isAbstract = (word: string): boolean =>
  (/^\p{Ll}+[^s]$/u.test(word) &&
    !isRoleNoun(word) &&
    !isBodyNoun(word) &&
    !isDocument(word) &&
    !/(?:men|people|folk|staff|management|opposition|prosecution|defence|defense|everybody|everyone|somebody|someone|anyone|data|research|evidence)$/u.test(
      word,
    )) ||
  /(?:[^as]tion|sion|ness)$/u.test(word);

/** "a poll released last week", "the league in a statement on Tuesday", "a study published": without when, where it was said, and "released". */
function withoutTime(items: Items, { first, last }: Phrase): Phrase {
  let end = withoutMedium(items, first, last);
  if (TIME.test(items[end]?.text ?? '')) {
    end--;
    while (
      end > first &&
      /^(?:last|this|on|in|late|early|just|\p{Lu}\p{Ll}+day)$/u.test(items[end]?.text ?? '')
    )
      end--;
  }
  if (
    end > first &&
    /^(?:released|published|issued|posted|made|out|obtained|taken|conducted|done)$/u.test(
      items[end]?.text ?? '',
    )
  )
    end--;
  return { first, last: Math.max(first, end) };
}

function isOrganisation(words: Items): boolean {
  const noun = words.at(-1)?.text ?? '';
  // "The Labour candidate"
  if (/^\p{Ll}/u.test(noun) && isRoleNoun(noun) && !isPluralRole(noun)) return false;
  if (/^(?:a|an|one|another|some|two|three|many|several)$/iu.test(words[0]?.text ?? ''))
    return isDocument(words.at(-1)?.text ?? '') || isBodyNoun(words.at(-1)?.text ?? '');
  return (
    isBodyNoun(words.at(-1)?.text ?? '') ||
    words.some((word, i) => (i > 0 || words.length === 1) && /^\p{Lu}/u.test(word.text))
  );
}

/** Back over "in a statement", if something stands before it. */
function withoutMedium(items: Items, first: number, last: number): number {
  const medium = items[last - 2];
  const article = /^an?$/u.test(items[last - 1]?.text ?? '');
  const said = article && isDocument(items[last]?.text ?? '') && last - 3 >= first;
  return said && /^(?:in|by|on)$/u.test(medium?.text ?? '') ? last - 3 : last;
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|morning|afternoon|evening|night|time|tomorrow|tonight)$/iu;

const isTime = (items: Items): boolean => TIME.test(items.at(-1)?.text ?? '');

/** Leaves the article off a name: "Harbour Council", but "The harbour council". */
function trimmedStart(items: Items, first: number, last: number): number {
  const article = /^the$/iu.test(items[first]?.text ?? '');
  const names = [items[first + 1], items[last]];
  const named = names.every(
    (item) => item?.person === undefined && /^\p{Lu}/u.test(item?.text ?? ''),
  );
  const name = items.slice(first, last + 1).map(({ text }) => text);
  // "The Hill" without its article is none.
  if (isOutletName(name.join(' ')) && !isOutletName(name.slice(1).join(' '))) return first;
  return article && named && first < last ? first + 1 : first;
}
