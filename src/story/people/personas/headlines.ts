import { isTitleCased } from '../../blocks/wording.ts';
import { isSentenceOpener } from '../../lexicon/functionWords.ts';
import { isOrganisationNoun } from '../../lexicon/organisationNouns.ts';
import { slice } from '../../span.ts';
import type { Block } from '../../story.ts';
import type { Token } from '../../tokens.ts';
import type { Candidate } from '../names/candidate.ts';
import { keyOf, type Persona, surnamesOf } from '../names/persona.ts';

const MIN_WORDS = 4;
const TITLE_CASE_SHARE = 0.6;

/** Whether most longer words of a headline have a capital, so that a capital means nothing in it. */
export function isTitleCase(text: string, block: Block): boolean {
  if (block.kind !== 'headline') return false;
  if (isTitleCased(slice(text, block))) return true;
  const words = slice(text, block)
    .split(/\s+/u)
    .filter((word) => /^\p{L}{4,}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word));
  return words.length >= MIN_WORDS && capitals.length >= TITLE_CASE_SHARE * words.length;
}

/** Adds to people the mentions that Title Case headlines and labels in capitals make of known names. */
export function findInHeadlines(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  personas: readonly Persona[],
): Persona[] {
  const headlines = new Set(blocks.flatMap((block, i) => (isTitleCase(text, block) ? [i] : [])));
  const found = personas.map((): Candidate[] => []);
  for (let at = 0; at < tokens.length; at++) {
    const label = tokens[at + 1]?.text === ':' && isLabel(tokens, at);
    if (!label && !headlines.has(tokens[at]?.block ?? -1)) continue;
    const hit = nameAt(tokens, at, personas);
    if (!hit || (label && personas.some((known) => isMentioned(known, at)))) continue;
    found[hit.persona]?.push(hit.name);
    at = hit.name.last;
  }
  return personas.map(({ words, mentions }, i) => ({
    words,
    mentions: [...(found[i] ?? []), ...mentions].sort((a, b) => a.first - b.first),
  }));
}

/** "DOE: …": capitals before a colon that open a block and name who speaks in it. */
function isLabel(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    token.block !== tokens[at - 1]?.block &&
    /^\p{Lu}[\p{Lu}'’-]{2,}$/u.test(token.text)
  );
}

const isMentioned = ({ mentions }: Persona, at: number): boolean =>
  mentions.some(({ first, last }) => first <= at && at <= last);

/** The longest form of a person's name that starts at a token; a form of two people is nobody's. */
function nameAt(tokens: readonly Token[], at: number, personas: readonly Persona[]) {
  for (let length = 5; length > 0; length--) {
    const run = tokens.slice(at, at + length);
    if (run.length < length || run.some((token) => token.kind !== 'word')) continue;
    const words = run.map((token) => token.text);
    if (length === 1 && isSentenceOpener(words[0] ?? '')) continue;
    if (length === 1 && isOrganisationNoun(tokens[at + 1]?.text ?? '')) continue;
    const bearers = personas.flatMap((persona, i) => (isFormOf(words, persona) ? [i] : []));
    if (bearers.length !== 1) continue;
    const name = { first: at, last: at + length - 1, titleFirst: at, words };
    return { persona: bearers[0] ?? 0, name };
  }
  return undefined;
}

function isFormOf(words: readonly string[], { words: full, mentions }: Persona): boolean {
  const key = keyOf(words);
  return (
    key === keyOf(full) ||
    surnamesOf(full).includes(key) ||
    mentions.some((name) => keyOf(name.words) === key)
  );
}
