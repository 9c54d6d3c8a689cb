import { isGivenName } from '../../lexicon/givenNames.ts';
import { isNamesake } from '../../lexicon/organisationNouns.ts';
import { isOutletName } from '../../lexicon/outletNames.ts';
import { isStateAbbreviation } from '../../lexicon/places.ts';
import { isKinNoun } from '../../lexicon/relationNouns.ts';
import { isHonour } from '../../lexicon/titles.ts';
import type { Token } from '../../tokens.ts';
import { type Candidate, isBehindDeterminer } from '../names/candidate.ts';
import { kinOfList } from '../relations/kinLists.ts';
import { kinOfOwner } from '../relations/kinOfOwner.ts';
import { isListedBehindRole, isListedUnderRole } from '../roles/rolesBefore.ts';
import { statedAge } from '../traits/statedAges.ts';
import { beforeWho, isSourceOf, leads, ownsSomething, saysOfSelf, speaks } from './actSigns.ts';
import { hasSurnameNoun, SIGNS_INSIDE } from './insideSigns.ts';
import {
  hasKinBefore,
  hasPartyAfter,
  hasRoleAfter,
  hasRoleBefore,
  namedSo,
  officeSetOff,
  positionOf,
  roleSetOff,
} from './roleSigns.ts';
import { isHome, isSeat, isSpanishIsland, namesThing } from './thingSigns.ts';

interface Sign {
  readonly name: string;
  /** Added to the score of a name once, however often the sign is seen. */
  readonly weight: number;
  readonly seen: (tokens: readonly Token[], name: Candidate) => boolean;
}

/** What stands around a name and speaks for or against its being a person's. */
const SIGNS: readonly Sign[] = [
  { name: 'title before it', weight: 4, seen: (_, c) => c.titleFirst < c.first },
  { name: 'role before it', weight: 4, seen: hasRoleBefore },
  { name: 'somebody of that name', weight: 4, seen: namedSo },
  { name: 'place in a team before it', weight: 4, seen: positionOf },
  { name: 'thing named before it', weight: -9, seen: namesThing },
  { name: 'named beside kin', weight: 3, seen: besideNamesake },
  { name: 'role set off before it', weight: 3, seen: roleSetOff },
  { name: 'office set off before it', weight: 3, seen: officeSetOff },
  { name: 'kinship before it', weight: 4, seen: hasKinBefore },
  {
    name: 'listed under a role',
    weight: 3,
    seen: (t, c) => c.words.length > 1 && (isListedUnderRole(t, c) || isListedBehindRole(t, c)),
  },
  {
    name: 'letters behind it',
    weight: 4,
    // "Opposition MPs" are several.
    seen: (t, c) => isHonour(t[c.last + 1]?.text ?? '') && t[c.last + 1]?.text !== 'MPs',
  },
  { name: 'party and state behind it', weight: 4, seen: hasPartyAfter },
  {
    name: 'kin listed before it',
    weight: 3,
    seen: (t, c) => kinOfList(t, c.titleFirst) !== undefined,
  },
  {
    name: 'kin of a name before it',
    weight: 4,
    seen: (t, c) => kinOfOwner(t, c) !== undefined,
  },
  {
    name: 'somebody is its kin',
    weight: 3,
    seen: (t, c) =>
      c.words.length > 1 &&
      t[c.titleFirst - 1]?.text === 'of' &&
      isKinNoun(t[c.titleFirst - 2]?.text ?? ''),
  },
  { name: 'age after it', weight: 4, seen: (t, c) => statedAge(t, c) !== undefined },
  { name: 'role after it', weight: 3, seen: hasRoleAfter },
  {
    name: 'who',
    weight: 3,
    seen: beforeWho,
  },
  { name: 'speaks', weight: 2, seen: speaks },
  { name: 'says of itself', weight: 2, seen: saysOfSelf },
  { name: 'head of several', weight: 2, seen: leads },
  { name: 'source with an employer', weight: 3, seen: isSourceOf },
  {
    name: 'acts',
    weight: 1,
    seen: (t, c) => c.words.length > 1 && ACTS.test(t[c.last + 1]?.text ?? ''),
  },
  {
    name: 'did what people do',
    weight: 1,
    seen: (t, c) => c.words.length > 1 && DEED.test(t[c.last + 1]?.text ?? ''),
  },
  { name: 'owns as people do', weight: 2, seen: ownsSomething },
  {
    name: 'has kin',
    weight: 3,
    seen: (t, c) => t[c.last + 1]?.kind === 'possessive' && isKinNoun(t[c.last + 2]?.text ?? ''),
  },
  {
    name: 'such a name where a place stands',
    weight: -3,
    seen: (t, c) =>
      hasSurnameNoun(c) &&
      /^(?:of|on|in|at|off|along|near|down|across)$/u.test(t[c.titleFirst - 1]?.text ?? ''),
  },
  {
    name: 'known as something else',
    weight: -9,
    seen: (t, c) =>
      isNamesake(c.words.join(' ')) || (isOutletName(c.words.join(' ')) && !isKinCalled(t, c)),
  },
  { name: 'island', weight: -9, seen: isSpanishIsland },
  { name: 'seat of somebody', weight: -9, seen: isSeat },
  { name: 'half of a firm', weight: -6, seen: (t, c) => t[c.titleFirst - 1]?.text === '&' },
  { name: 'home behind an age', weight: -6, seen: isHome },
  {
    name: 'state behind a town',
    weight: -9,
    seen: (t, c) =>
      c.words.length === 1 && isStateAbbreviation(c.words[0] ?? '') && t[c.first - 1]?.text === ',',
  },
  {
    name: 'article before it',
    weight: -3,
    // "That's my Jane" is fond of her.
    seen: (t, c) => isBehindDeterminer(t, c) && !/^(?:my|our)$/iu.test(t[c.first - 1]?.text ?? ''),
  },
];

/** From this score on a name is a person's. */
const PERSON = 2;
const LONE_WORD_PERSON = 3;
/** For a name of several words whose last is used as a surname is. */
const USED_ALONE = 2;

/** Whether the mentions of one name make it a person's; `usedAlone`: its last word stands alone elsewhere. */
export function isPerson(
  tokens: readonly Token[],
  mentions: readonly Candidate[],
  usedAlone: boolean,
): boolean {
  const spelled = [...new Map(mentions.map((name) => [name.words.join(' '), name])).values()];
  const seen = [
    ...SIGNS.filter((sign) => mentions.some((mention) => sign.seen(tokens, mention))),
    ...SIGNS_INSIDE.filter((sign) => spelled.some(sign.seen)),
  ];
  const score =
    seen.reduce((sum, sign) => sum + sign.weight, 0) +
    (usedAlone ? USED_ALONE : 0) -
    onlyInPlaces(tokens, mentions);
  const lone = mentions.every((mention) => mention.words.length === 1);
  return score >= (lone ? LONE_WORD_PERSON : PERSON);
}

/** "his wife, Dawn": no newspaper. */
const isKinCalled = (tokens: readonly Token[], name: Candidate): boolean =>
  isGivenName(name.words[0] ?? '') && hasKinBefore(tokens, name);

/** Points lost by a name that only ever follows "in" or "at". */
function onlyInPlaces(tokens: readonly Token[], mentions: readonly Candidate[]): number {
  const placed = mentions.every(({ titleFirst }) =>
    /^(?:in|at|near|outside|across|throughout)$/iu.test(tokens[titleFirst - 1]?.text ?? ''),
  );
  return placed ? 2 : 0;
}

/** "Nils and Astrid Lindgren": a lone given name that shares the surname of the next. */
function besideNamesake(tokens: readonly Token[], { last, words }: Candidate): boolean {
  const [and, given, surname] = [tokens[last + 1], tokens[last + 2], tokens[last + 3]];
  return (
    words.length === 1 &&
    isGivenName(words[0] ?? '') &&
    /^(?:and|&)$/u.test(and?.text ?? '') &&
    isGivenName(given?.text ?? '') &&
    /^\p{Lu}\p{Ll}/u.test(surname?.text ?? '')
  );
}

const ACTS = /^(?:had|has|was|is|will|would|did|who)$|\p{Ll}ed$/u;
/** Deeds of people and hardly ever of companies. */
const DEED =
  /^(?:had|scored|headed|kicked|finished|died|married|smiled|laughed|cried|wept|walked|ran|grew|lives|lived|wore|sat|stood|played|plays|starred|stars|sang|wrote|pleaded|resigned|retired|joined|captained|retired|beat|equalised|netted|nodded|shook|grinned|looked|believes|thinks|feels|felt|remembers|loves|collapsed|drove|earned|studied|graduated|became|knew|saw|suffered|attends|gestures|poses|arrives|speaks|waves|celebrates|reacts)$/u;
