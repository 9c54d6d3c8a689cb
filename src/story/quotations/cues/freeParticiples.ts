import { isBodyNoun } from '../../lexicon/bodyNouns.ts';
import { isDocument } from '../../lexicon/documentNouns.ts';
import { isPreposition } from '../../lexicon/functionWords.ts';
import { isCalendarWord } from '../../lexicon/places.ts';
import { isRoleNoun } from '../../lexicon/roleNouns.ts';
import { isParticiple, isSayingVerb, isSpeechVerb } from '../../lexicon/speechVerbs.ts';
import { showsVerb } from '../frames/finiteVerbs.ts';
import type { Items } from '../frames/frame.ts';
import { beforeVerb } from '../subjects/beforeVerb.ts';
import { phraseEndingAt } from '../subjects/nounPhrases.ts';
import { isTitleInClause } from '../subjects/relativeClauses.ts';

/** "…, saying": a participle right after a comma or "and" speaks for the clause's own subject. */
export function isFreeParticiple(items: Items, at: number): boolean {
  const edgeAt = beforeVerb(items, at);
  const edge = items[edgeAt];
  if (edge === undefined || (edge.kind === 'quote' && !isTitleInClause(items, edgeAt))) return true;
  if (/^(?:and|but|or|then)$/u.test(edge.text) || isInserted(items, edgeAt)) return true;
  if (isListed(items, edgeAt, at) || isVerbInRow(items, edgeAt)) return true;
  const goingOn = items.slice(edgeAt + 1, at).some(({ text }) => text === 'going');
  if (!isParticiple(items[at]?.text ?? '') && !goingOn) return false;
  if (items[at]?.text === 'adding' || isApology(items, edgeAt)) return true;
  if (isOwnLetter(items, edgeAt) || isBehindObject(items, edgeAt)) return true;
  return (
    /^[,;—–]$/u.test(edge.text) ||
    isPreposition(edge.text) ||
    phraseEndingAt(items, at - 1) === undefined ||
    isFronted(items, at) ||
    /^(?:by|in|after|while|before|as)$/u.test(edge.text)
  );
}

/** "She apologised to the families | saying it …": to whom one speaks is not who says it. */
function isApology(items: Items, last: number): boolean {
  // "She responded to a tweet | calling it …": the tweet's.
  if (/^an?$/u.test(items[last - 1]?.text ?? '') && isDocument(items[last]?.text ?? ''))
    return false;
  const front = items.slice(Math.max(0, last - LONGEST_TITLE - 1), last);
  const to = front.findLastIndex(({ text }) => text === 'to');
  return /^(?:apologi[sz]ed|spoke|appealed|objected|replied|responded|reacted)$/u.test(
    front[to - 1]?.text ?? '',
  );
}

/** "They attacked the law | saying it …": behind a thing that a verb rules they speak. */
function isBehindObject(items: Items, last: number): boolean {
  const object = phraseEndingAt(items, last);
  const noun = items[last]?.text ?? '';
  const thing =
    /^\p{Ll}+$/u.test(noun) &&
    items[last]?.person === undefined &&
    !(isRoleNoun(noun) || isBodyNoun(noun) || isDocument(noun) || WRITTEN_ON.test(noun));
  return (
    thing &&
    object !== undefined &&
    /^(?:the|its|his|her|their)$/u.test(items[object.first]?.text ?? '') &&
    showsVerb(items.slice(0, object.first)) &&
    (/\p{Ll}(?:ed|s)$/u.test(items[object.first - 1]?.text ?? '') ||
      items[object.first - 2]?.text === 'to')
  );
}

const WRITTEN_ON =
  /^(?:t-shirts?|shirts?|banners?|badges?|plaques?|placards?|leaflets?|flyers?|hats?|caps?|notices?|labels?|cards?|flags?|screens?|voices?|voicemails?|people|men|women|children|researchers|research|data|evidence|findings)$/u;

/** "She published an open letter | calling the plan …": the words are hers who published it. */
function isOwnLetter(items: Items, edge: number): boolean {
  const at = letterBefore(items, beforeTime(items, edge));
  if (!isDocument(items[at]?.text ?? '')) return false;
  const front = items.slice(Math.max(0, at - LONGEST_TITLE), at);
  if (front.some((_, i) => isReply(front, i))) return true;
  return (
    front.some(({ text }) => SENDS.test(text)) &&
    !items.slice(0, at).some(({ text }) => isSayingVerb(text) && !SENDS.test(text))
  );
}

const SENDS =
  /^(?:publishe[ds]|wrote|sent|posted|signed|issue[ds]|release[ds]|penned|tabled|filed|launched|started|submitted|provided|gave|tweet(?:ed|s|ing)|(?:post|send|issu|releas|publish)ing)$/u;

/** "Doe responded with | a tweet calling it …": hers, and in "responded to a tweet" another's. */
const isReply = (items: Items, at: number): boolean =>
  /^(?:responded|responds|replied|replies|reacted|answered)$/u.test(items[at]?.text ?? '') &&
  items[at + 1]?.text === 'with';

/** Back over its readers: "sent a letter | to the board of the firm". */
function letterBefore(items: Items, edge: number): number {
  const from = Math.max(0, edge - LONGEST_READER);
  const to = from + items.slice(from, edge).findLastIndex(({ text }) => text === 'to');
  const readers = items.slice(to + 1, edge + 1);
  const plain = readers.every(({ kind }) => kind !== 'mark' && kind !== 'quote');
  return to > from && isDocument(items[to - 1]?.text ?? '') && plain ? to - 1 : edge;
}

const LONGEST_READER = 9;

/** Back over "on Monday morning", "last week". */
function beforeTime(items: Items, edge: number): number {
  let at = edge;
  while (isCalendarWord(items[at]?.text ?? '') || PART_OF_TIME.test(items[at]?.text ?? '')) at--;
  return at < edge && /^(?:on|in)$/u.test(items[at]?.text ?? '') ? at - 1 : at;
}

const PART_OF_TIME = /^(?:morning|afternoon|evening|night|week|month|last|this|late|early)$/u;

const LONGEST_TITLE = 5;

/** "became her friend and, | after his death, | called him …": "and" goes on past what stands between commas. */
function isInserted(items: Items, edge: number): boolean {
  const comma = items.findLastIndex(({ text }, i) => i < edge && text === ',');
  return (
    items[edge]?.text === ',' &&
    comma > edge - LONGEST_INSERTION &&
    /^(?:and|but)$/u.test(items[comma - 1]?.text ?? '') &&
    isPreposition(items[comma + 1]?.text ?? '')
  );
}

const LONGEST_INSERTION = 7;

/** "Doe praises, | laments the past": two deeds, as headlines put them. */
export const isVerbInRow = (items: Items, comma: number): boolean =>
  items[comma]?.text === ',' &&
  isSpeechVerb(items[comma - 1]?.text ?? '') &&
  items[comma - 2]?.person !== undefined;

/** "He railed at rain, | blasted wind | and praised the sun": one deed in a list of his. */
function isListed(items: Items, comma: number, verb: number): boolean {
  if (items[comma]?.text !== ',' || comma !== verb - 1 || isParticiple(items[verb]?.text ?? ''))
    return false;
  const and = items.findIndex(({ text }, i) => i > verb && text === 'and');
  const plain = items.slice(verb, Math.max(verb, and)).every(({ kind }) => kind === 'word');
  const object = phraseEndingAt(items, comma - 1);
  const front = items.slice(0, object?.first);
  return (
    and > 0 &&
    plain &&
    showsVerb(items.slice(and + 1, and + 2)) &&
    front.length > 0 &&
    front.every(({ text }) => text !== ',') &&
    showsVerb(front)
  );
}

/** "While predicting it, Doe …", "In its letter announcing it, the firm …": said by whom the main clause names. */
export function isFronted(items: Items, at: number): boolean {
  const opener = items[0]?.text ?? '';
  if (at <= 1) return at === 0 || /^(?:While|When|Before|After|By|In|Since|Despite)$/u.test(opener);
  return opener === 'In' && at <= LONGEST_TITLE && isDocument(items[at - 1]?.text ?? '');
}
