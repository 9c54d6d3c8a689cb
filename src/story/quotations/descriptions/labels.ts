import { isPluralRole, isRoleNoun } from '../../lexicon/roleNouns.ts';
import type { Block, Person } from '../../story.ts';
import type { Voice } from '../attributed.ts';
import { peopleCalled } from './peopleCalled.ts';

const LABEL = /^(?<label>\p{Lu}[\p{L}.'’ -]{2,50}?):\s+(?=[\p{Lu}'‘“"])/u;
const LABEL_REACH = 60;
const LONGEST_LABEL = 5;

/** Whom a headline's label gives the words behind its colon, and where in the line they begin. */
export interface Labelled {
  readonly voice: Voice;
  readonly start: number;
}

/** "Doe: Bridge will reopen": words of a person of the story, or of whoever holds the office that the label names. */
export function labelOf(
  text: string,
  blocks: readonly Block[],
  index: number,
  people: readonly Person[],
): Labelled | undefined {
  const block = blocks[index];
  // A first line is a headline though it has a full stop.
  if (!block || (block.kind !== 'headline' && index > 0)) return undefined;
  const match = LABEL.exec(text.slice(block.start, block.start + LABEL_REACH));
  const voice = voiceOf(match?.groups?.['label']?.split(/ (?:to|tells) /u)[0], people);
  return match && voice ? { voice, start: match[0].length } : undefined;
}

function voiceOf(label: string | undefined, people: readonly Person[]): Voice | undefined {
  if (label === undefined) return undefined;
  const [person] = [label, withoutRole(label)].flatMap((name) => peopleCalled(name, people));
  if (person !== undefined) return { person };
  const words = label.split(' ');
  const noun = words.at(-1) ?? '';
  const speaks =
    words.length <= LONGEST_LABEL && (isRoleNoun(noun) || isPluralRole(noun) || BODY.test(noun));
  return speaks ? { phrase: label, organisation: BODY.test(noun) } : undefined;
}

/** "Jane Doe" of "Harbour mayor Jane Doe". */
const withoutRole = (label: string): string => label.split(' ').slice(-2).join(' ');

const BODY =
  /^(?:police|ministry|council|government|union|charity|report|study|court|poll|survey|minister|watchdog|regulator)$/iu;
