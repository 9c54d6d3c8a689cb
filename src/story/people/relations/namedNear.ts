import { endsSentence, type Token } from '../../tokens.ts';
import type { Persona } from '../names/persona.ts';
import { SENTENCE_REACH } from './sentenceStart.ts';

/** So far back "his" still has its owner, when others could be meant. */
const OWNER_BLOCKS = 2;

/** The last named before a token in its sentence. */
export function namedInSentence(
  tokens: readonly Token[],
  at: number,
  others: readonly Persona[],
): Persona | undefined {
  const [nearest] = [...others].sort((a, b) => lastBefore(b, at) - lastBefore(a, at));
  const last = nearest ? lastBefore(nearest, at) : -1;
  if (last < at - SENTENCE_REACH || tokens[last]?.block !== tokens[at]?.block) return undefined;
  return tokens.slice(last + 1, at).some(endsSentence) ? undefined : nearest;
}

/** Those of the nearest paragraph that names any, if it is near. */
export function namedNear(
  tokens: readonly Token[],
  at: number,
  others: readonly Persona[],
): readonly Persona[] {
  const near = others
    .filter((other) => lastBefore(other, at) >= 0)
    .map((other) => ({ other, blocks: distance(tokens, other, at) }));
  const nearest = Math.min(OWNER_BLOCKS, ...near.map(({ blocks }) => blocks));
  return near.filter(({ blocks }) => blocks === nearest).map(({ other }) => other);
}

/** The one whom the story has named most so far, of equals the last named. */
export function mostNamed(people: readonly Persona[], at: number): Persona | undefined {
  const count = ({ mentions }: Persona): number => mentions.filter((name) => name.last < at).length;
  const [most] = [...people].sort(
    (a, b) => count(b) - count(a) || lastBefore(b, at) - lastBefore(a, at),
  );
  return most;
}

/** Paragraphs between a token and the last of somebody before it. */
export function distance(tokens: readonly Token[], other: Persona, at: number): number {
  const last = tokens[lastBefore(other, at)];
  return (tokens[at]?.block ?? 0) - (last?.block ?? 0);
}

/** The last token of somebody's last mention before a token; -1 if there is none. */
export function lastBefore({ mentions }: Persona, at: number): number {
  return mentions.filter((name) => name.last < at).at(-1)?.last ?? -1;
}
