import { isTitle } from './lexicon/titles.ts';
import type { Candidate } from './people/names/trimRun.ts';
import { relationBeside } from './people/relations/relationBeside.ts';
import type { Attributed, Voice } from './quotations/coreference/reading.ts';
import { findFrames } from './quotations/frames/frames.ts';
import { type DirectSpeech, findDirectSpeech } from './quotations/marks/quoteMarks.ts';
import { attribute } from './quotations/speakers/attribute.ts';
import { withEchoes } from './quotations/speakers/echoes.ts';
import { findHeadlineLabels } from './quotations/unmarked/headlineLabels.ts';
import { findInterview } from './quotations/unmarked/interviews.ts';
import { findTurns } from './quotations/unmarked/transcripts.ts';
import { contains, slice } from './span.ts';
import type { Block, Person, Quotation, Speaker } from './story.ts';
import { findTokens, type Token } from './tokens.ts';

/**
 * Every direct quotation and reported clause of a story, by place. A clause without its cue, "that"
 * and final stop is reported speech; fragments in marks inside it are direct quotations of their own.
 * Pure, linear in the length of the text for any one number of people, never throws.
 */
export function findQuotations(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Quotation[] {
  const tokens = findTokens(text, blocks);
  const speech = withoutNicknames(findDirectSpeech(text, blocks), people);
  const frames = findFrames(text, tokens, speech, people);
  const labelledTurns = findTurns(text, blocks, people);
  const turns = labelledTurns.length > 0 ? labelledTurns : findInterview(text, blocks, people);
  const labelled = findHeadlineLabels(text, blocks, people);
  const cued = outsideTurns(attribute(text, blocks, frames, speech, people), turns);
  const found = [
    ...withEchoes(text, blocks, cued),
    ...turns,
    ...withoutKnown(labelled, [...cued, ...turns]),
  ];
  const speakers = people.map((person) => speakerOf(text, tokens, person));
  const canonical = canonicalNames(found);
  return found
    .map((quote) => quotationOf(quote, speakers, canonical))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Without what is reported in a turn of a transcript, which is all its speaker's own. Both are in text order. */
function outsideTurns(cued: readonly Attributed[], turns: readonly Attributed[]): Attributed[] {
  let next = 0;
  return [...cued]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, direct }) => {
      while ((turns[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      return direct || start < (turns[next]?.start ?? Number.POSITIVE_INFINITY);
    });
}

/** Leaves out words that a cue or marks have found before; both are read once, side by side. */
function withoutKnown(unmarked: readonly Attributed[], known: readonly Attributed[]): Attributed[] {
  const byStart = [...known].sort((a, b) => a.start - b.start);
  let next = 0;
  let reached = 0;
  return [...unmarked]
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      for (; (byStart[next]?.start ?? Number.POSITIVE_INFINITY) < end; next++)
        reached = Math.max(reached, byStart[next]?.end ?? 0);
      return reached <= start;
    });
}

/** Leaves out what is quoted inside a name: Robert “Bobby” Roe. Both are read once, side by side. */
function withoutNicknames(
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): DirectSpeech[] {
  const mentions = people.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start);
  let next = 0;
  return speech.filter(({ outer }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) < outer.end) next++;
    const mention = mentions[next];
    return mention === undefined || !contains(mention, outer);
  });
}

function quotationOf(
  { start, end, direct, cue, outlet, voice }: Attributed,
  speakers: readonly Speaker[],
  canonical: ReadonlyMap<string, string>,
): Quotation {
  const speaker = voice && speakerBy(voice, speakers, canonical);
  // Not by a rest pattern: V8 gives all that one makes a hidden class of its own, of 250 bytes.
  return {
    start,
    end,
    direct,
    ...(outlet !== undefined && { outlet }),
    ...(cue && { cue }),
    ...(speaker && { speaker }),
  };
}

function speakerBy(
  voice: Voice,
  speakers: readonly Speaker[],
  canonical: ReadonlyMap<string, string>,
): Speaker | undefined {
  if ('person' in voice) return speakers[voice.person];
  return { name: canonical.get(voice.phrase.toLowerCase()) ?? voice.phrase };
}

function speakerOf(text: string, tokens: readonly Token[], person: Person): Speaker {
  const role = person.roles[0] ?? introductionOf(text, tokens, person) ?? person.relations[0];
  return { name: person.name, ...(role !== undefined && { role }) };
}

/** "Doe's mother", as the story introduces somebody who has no role of their own. */
function introductionOf(
  text: string,
  tokens: readonly Token[],
  person: Person,
): string | undefined {
  for (const name of candidatesOf(tokens, person)) {
    const relation = relationBeside(tokens, name);
    if (relation?.owner !== undefined && !relation.pronoun)
      return slice(text, relation.words).replace(/\s+/gu, ' ');
  }
  return undefined;
}

/** One spelling an organisation: the first that the story uses. */
function canonicalNames(found: readonly Attributed[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { voice } of found) {
    if (voice && !('person' in voice) && !names.has(voice.phrase.toLowerCase()))
      names.set(voice.phrase.toLowerCase(), voice.phrase);
  }
  return names;
}

/** A person's mentions as names among tokens, with the titles in front of them. */
function candidatesOf(tokens: readonly Token[], person: Person): Candidate[] {
  return person.mentions.flatMap(({ start, end }) => {
    const first = indexAt(tokens, start);
    let last = first;
    while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
    if (tokens[first]?.start !== start) return [];
    let titleFirst = first;
    while (
      isTitle(tokens[titleFirst - 1]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[titleFirst - 1]?.text ?? '')
    )
      titleFirst--;
    const words = tokens.slice(first, last + 1).map((token) => token.text);
    return [{ first, last, titleFirst, words }];
  });
}

/** The first token that starts at or after an offset, by bisection. */
function indexAt(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
