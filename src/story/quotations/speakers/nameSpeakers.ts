import type { Person, Quotation, Speaker } from '../../story.ts';
import type { Token } from '../../tokens.ts';
import type { Attributed, Voice } from '../attributed.ts';
import { speakerOf } from './introductions.ts';

/** The quotations with the names and roles of their speakers in their voices' place. */
export function nameSpeakers(
  text: string,
  tokens: readonly Token[],
  people: readonly Person[],
  found: readonly Attributed[],
): Quotation[] {
  const speakers = people.map((person) => speakerOf(text, tokens, person));
  const canonical = canonicalNames(found);
  return found.map((quote) => quotationOf(quote, speakers, canonical));
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

/** One spelling an organisation: the first that the story uses. */
function canonicalNames(found: readonly Attributed[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { voice } of found) {
    if (voice && !('person' in voice) && !names.has(voice.phrase.toLowerCase()))
      names.set(voice.phrase.toLowerCase(), voice.phrase);
  }
  return names;
}
