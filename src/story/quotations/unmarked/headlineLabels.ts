import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Block, Person } from '../../story.ts';
import type { Attributed, Voice } from '../attributed.ts';
import { peopleCalled } from '../descriptions/peopleCalled.ts';

const LABEL = /^(?<label>\p{Lu}[\p{L}.'’ -]{2,50}?):\s+(?=\p{Lu})/u;
const LONGEST_LABEL = 5;
const MIN_WORDS = 4;

/**
 * What headlines report behind a colon, "Doe: Bridge will reopen": the words of a person of the story,
 * or of whoever holds the office that the label names. A topic ("Budget: …") speaks no words.
 */
export function findHeadlineLabels(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Attributed[] {
  return blocks.flatMap((block) => {
    if (block.kind !== 'headline') return [];
    const line = text.slice(block.start, block.end);
    const match = LABEL.exec(line);
    const voice = voiceOf(match?.groups?.['label'], people);
    const words = line.slice(match?.[0].length ?? 0).trimEnd();
    if (!match || !voice || words.split(/\s+/u).length < MIN_WORDS) return [];
    if (/["“”„«»‘]|(?<!\p{L})['’]/u.test(words)) return [];
    const start = block.start + match[0].length;
    return [{ start, end: start + words.length, direct: false, voice }];
  });
}

function voiceOf(label: string | undefined, people: readonly Person[]): Voice | undefined {
  if (label === undefined) return undefined;
  const [person] = peopleCalled(label, people);
  if (person !== undefined) return { person };
  const words = label.split(' ');
  const noun = words.at(-1) ?? '';
  const speaks =
    words.length <= LONGEST_LABEL && (isRoleNoun(noun) || isPluralRole(noun) || BODY.test(noun));
  return speaks ? { phrase: label, organisation: BODY.test(noun) } : undefined;
}

const BODY =
  /^(?:police|ministry|council|government|union|charity|report|study|court|poll|survey|minister|watchdog|regulator)$/iu;
