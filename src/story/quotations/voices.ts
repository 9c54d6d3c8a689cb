import { genderOfPronoun } from '../lexicon/functionWords.ts';
import { isPluralRole, isRoleNoun } from '../lexicon/roleNouns.ts';
import { slice } from '../span.ts';
import type { Cue } from './cues.ts';
import { type Epithet, epithetOf, fits } from './epithets.ts';
import { subjectOf } from './frameSubject.ts';
import type { Frame, Item } from './frames.ts';
import { mainAhead, sharedSubject } from './impliedSubjects.ts';
import { generationOf, speakingNamesake } from './namesakes.ts';
import { nearOrganisation, organisationBefore, organisationSubject } from './organisations.ts';
import type { Phrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { type Reading, type Voice, voiceBeforeLast } from './reading.ts';
import { severalAround } from './severals.ts';
import { type Source, sourceOf } from './speakers.ts';

const EPITHET_FRAMES = 3;

/** The voice of each cue; one without a subject speaks for the cue before it, or the frame's subject. */
export function voicesOf(
  state: Reading,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
): Map<Cue, Voice> {
  const voices = new Map<Cue, Voice>();
  let previous: Voice | undefined;
  for (const cue of cues) {
    const same = previous && refersBack(frame, cue) ? previous : undefined;
    const own = cue.subject
      ? voiceOfSubject(state, index, frame, cue)
      : impliedVoice(state, index, frame, cues, cue, previous);
    const voice = same ?? own;
    if (!voice) continue;
    voices.set(cue, voice);
    previous = voice;
    if (!('person' in voice) && voice.organisation)
      state.lastOrganisation = { voice, block: frame.block };
  }
  return voices;
}

/** Who speaks by a cue without a subject: that of the clause it goes on from, or of the main clause ahead. */
function impliedVoice(
  state: Reading,
  index: number,
  frame: Frame,
  cues: readonly Cue[],
  cue: Cue,
  previous: Voice | undefined,
): Voice | undefined {
  const main = mainAhead(frame.items, cues, cue);
  if (main) return voiceOfSubject(state, index, frame, main);
  const shared = sharedSubject(frame.items, cues, cue);
  const inner = shared && voiceOfSubject(state, index, frame, { ...cue, subject: shared });
  return inner ?? previous ?? frameVoice(state, index, frame);
}

/** "Pilots say they have warned …": "they" are who spoke first in the sentence. */
function refersBack({ items }: Frame, { subject }: Cue): boolean {
  return subject?.first === subject?.last && items[subject?.first ?? -1]?.text === 'they';
}

export function voiceOfSubject(
  state: Reading,
  index: number,
  frame: Frame,
  cue: Cue,
): Voice | undefined {
  if (!cue.subject) return undefined;
  const epithet = epithetOf(frame.items, cue.subject);
  const at = frame.items[cue.subject.first]?.start ?? 0;
  const person = epithet && personOf(state, index, epithet, at);
  if (person !== undefined) return { person };
  const holder = holderOf(state, frame, cue.subject);
  if (holder !== undefined) return { person: holder };
  const generation = generationOf(state.people, frame.items, cue.subject);
  if (generation !== undefined) return { person: generation };
  const source = sourceOf(state.text, frame.items, cue.subject);
  if (source?.kind === 'person') {
    const namesake = speakingNamesake(
      state.text,
      state.discourse,
      frame.items,
      cue.subject,
      source.person,
    );
    return { person: namesake ?? source.person };
  }
  return source && voiceOf(state, index, source, frame);
}

/** Who alone is said to be what "the vet of the Whale Group" says in the same words. */
function holderOf(state: Reading, { items }: Frame, { first, last }: Phrase): number | undefined {
  const [from, to] = [items[first + 1], items[last]];
  if (!/^the$/iu.test(items[first]?.text ?? '') || !from || !to || last - first < 3)
    return undefined;
  const words = state.text.slice(from.start, to.end).toLowerCase();
  const holders = state.people.flatMap(({ roles }, i) =>
    roles.some((role) => role.toLowerCase() === words) ? [i] : [],
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** Whoever the frame is about: a person or organisation that it opens with. */
export function frameVoice(state: Reading, index: number, frame: Frame): Voice | undefined {
  const [first] = frame.items;
  const pronoun = openingPronoun(frame.items);
  if (pronoun) {
    const resolved = resolvePronoun(pronoun.text, index, pronoun.start, state.discourse);
    return resolved === undefined ? undefined : { person: resolved };
  }
  const person = subjectOf(frame.items);
  if (person !== undefined) return { person };
  if (first?.text === 'It') return nearOrganisation(state, index);
  return organisationSubject(state, frame, Number.POSITIVE_INFINITY);
}

const PRONOUN_REACH = 3;

/** The "he" of "He left." and "For that he was paid.". */
function openingPronoun(items: readonly Item[]): Item | undefined {
  const at = items
    .slice(0, PRONOUN_REACH)
    .findIndex(({ kind, text }) => kind === 'word' && /^(?:he|she)$/iu.test(text));
  return items.slice(0, at).some(({ person }) => person !== undefined) ? undefined : items[at];
}

/** Whom "the Spaniard" or "the former striker" means: the one it fits, else who was just in view. */
function personOf(
  state: Reading,
  index: number,
  epithet: Epithet,
  here: number,
): number | undefined {
  const named = state.people
    .map((person, i) => ({
      person,
      i,
      last: person.mentions.filter(({ start }) => start < here).at(-1)?.start ?? -1,
    }))
    .filter(({ last }) => last >= 0);
  const fitting = named
    .filter(({ person }) => fits(state.text, person, epithet))
    .sort((a, b) => b.last - a.last);
  if (fitting[0]) return fitting[0].i;
  if (epithet.sure) return inView(state, index);
  // Told of the only one named so far, whose trade the story does not say otherwise.
  const [only, ...others] = named;
  return others.length === 0 && only?.person.roles.length === 0 ? only.i : undefined;
}

function inView(state: Reading, index: number): number | undefined {
  for (let i = index - 1; i >= Math.max(0, index - EPITHET_FRAMES); i--) {
    const person = state.discourse.spoke.get(i) ?? subjectOf(state.frames[i]?.items ?? []);
    if (person !== undefined) return person;
  }
  return undefined;
}

function voiceOf(state: Reading, index: number, source: Source, frame: Frame): Voice | undefined {
  if (source.kind === 'person') return { person: source.person };
  if (source.kind === 'pronoun') return voiceOfPronoun(state, index, source, frame);
  if (source.kind === 'document')
    return (
      voiceInDocument(state, index, source.noun) ??
      voiceOfPronoun(state, index, { kind: 'pronoun', word: 'it', at: source.at }, frame)
    );
  const relative = source.owner && relativeOf(state, index, source.owner, frame);
  if (relative !== undefined) return { person: relative };
  return { phrase: ownedName(state, index, source, frame), organisation: source.organisation };
}

function voiceOfPronoun(
  state: Reading,
  index: number,
  { word, at }: Source & { kind: 'pronoun' },
  frame: Frame,
): Voice | undefined {
  if (word === 'it')
    return organisationSubject(state, frame, at) ?? organisationBefore(state, index);
  if (word === 'they') return severalAround(state, index, at);
  const anonymous = anonymousInParagraph(state, index);
  const subject = subjectOf(frame.items.filter(({ end }) => end <= at));
  if (anonymous && subject === undefined) return anonymous;
  const person = answererOf(state, index, word) ?? resolvePronoun(word, index, at, state.discourse);
  if (person !== undefined) return { person };
  return anonymousBefore(state, index);
}

const DOCUMENT_FRAMES = 4;

/** "In a statement, Doe said … ." before "“…,” the statement went on": whose it is. */
function voiceInDocument(
  { said, frames }: Reading,
  index: number,
  noun: string,
): Voice | undefined {
  if (!said || index - said.frame > DOCUMENT_FRAMES) return undefined;
  const written = frames[said.frame]?.items.some(({ text }) => text === noun);
  return written ? said.voice : undefined;
}

/** After a question the word is not with whoever asked it, but with the one asked, who spoke before. */
function answererOf(state: Reading, index: number, word: string): number | undefined {
  const { text, frames, last, people } = state;
  const asker = last?.quote.voice;
  if (!last || !asker || !('person' in asker) || !/\?$/u.test(slice(text, last.quote))) {
    return undefined;
  }
  if ((frames[index]?.block ?? 0) - last.block !== 1) return undefined;
  const before = voiceBeforeLast(state);
  if (!before || !('person' in before) || before.person === asker.person) return undefined;
  const gender = genderOfPronoun(word);
  const alike = [asker, before].every(({ person }) => people[person]?.gender === gender);
  return alike ? before.person : undefined;
}

/** "One teacher told the paper that … . “…,” she said.": who spoke a sentence before has no name. */
function anonymousInParagraph({ said, frames }: Reading, index: number): Voice | undefined {
  if (!said || 'person' in said.voice) return undefined;
  const near = index - said.frame <= 2 && frames[said.frame]?.block === frames[index]?.block;
  const { phrase, organisation } = said.voice;
  const named = frames[said.frame]?.items.some(({ person }) => person !== undefined);
  const isSomebody =
    (isOffice(phrase) && !named) || (!organisation && /^(?:an?|one|another) /iu.test(phrase));
  return near && isSomebody ? said.voice : undefined;
}

/** "the mayor", "Secretary of State": one whose office is all that the story tells. */
function isOffice(phrase: string): boolean {
  const [front = ''] = phrase.split(/ (?:of|for|at|in) /u);
  const head = front.split(' ').at(-1) ?? '';
  return isRoleNoun(head) && !isPluralRole(head);
}

/** "A neighbour said …" / "She added …": the one unnamed speaker that the last quotation had. */
function anonymousBefore(state: Reading, index: number): Voice | undefined {
  const { last } = state;
  const voice = last?.quote.voice;
  if (!voice || 'person' in voice || voice.organisation) return undefined;
  return (state.frames[index]?.block ?? 0) - last.block <= 2 ? voice : undefined;
}

/** "her husband", when the story has told whose wife she is, or who her husband is. */
function relativeOf(
  state: Reading,
  index: number,
  { word, rest }: { readonly word: string; readonly rest: string },
  frame: Frame,
): number | undefined {
  const owner = ownerOf(state, index, word, frame);
  const name = owner === undefined ? undefined : state.people[owner]?.name;
  const noun = rest.split(' ').at(-1) ?? '';
  const relative = state.people.findIndex(
    ({ relations }, i) =>
      i !== owner && relations.some((relation) => relation.endsWith(`${noun} of ${name}`)),
  );
  if (relative >= 0) return relative;
  const spouse = /^(?:husband|wife|partner)$/u.test(noun)
    ? state.people[owner ?? -1]?.relations
        .map((relation) => /^(?:wife|husband|partner) of (.+)$/u.exec(relation)?.[1])
        .find((other) => other)
    : undefined;
  const married = state.people.findIndex((person) => person.name === spouse);
  return married >= 0 ? married : undefined;
}

function ownerOf(state: Reading, index: number, word: string, frame: Frame): number | undefined {
  return resolvePronoun(word, index, frame.items.at(-1)?.start ?? 0, state.discourse);
}

/** "Doe spoke to Roe. His wife …": the sentence before names another of that gender. */
function isAmongOthers({ people, frames }: Reading, index: number, owner: number): boolean {
  const before = frames[index - 1]?.items ?? [];
  return before.some(
    ({ person }) =>
      person !== undefined && person !== owner && people[person]?.gender === people[owner]?.gender,
  );
}

/** "his family" with the owner's name in the pronoun's place, when that is known. */
function ownedName(
  state: Reading,
  index: number,
  source: Source & { kind: 'phrase' },
  frame: Frame,
): string {
  if (!source.owner) return source.name;
  const owner = ownerOf(state, index, source.owner.word, frame);
  const sure = owner !== undefined && !isAmongOthers(state, index, owner);
  const name = sure ? state.people[owner]?.name : undefined;
  return name === undefined
    ? source.name
    : `${name}${/s$/u.test(name) ? '’' : '’s'} ${source.owner.rest}`;
}
