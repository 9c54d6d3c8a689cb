import { isOrganisationNoun } from '../../lexicon/organisationNouns.ts';
import type { Block, Person } from '../../story.ts';
import type { Attributed, Voice } from '../attributed.ts';
import { peopleCalled } from '../descriptions/peopleCalled.ts';

/** A paragraph of a transcript: whose it is by its label, and where the words begin behind it. */
interface Turn {
  readonly block: Block;
  readonly label: string;
  readonly start: number;
}

const LABEL = /^(?<label>\p{Lu}[\p{L}.'’ -]{0,40}?)\s?:\s+(?=[\p{Lu}\p{N}…])/u;
const MIN_TURNS = 2;

/**
 * The words of a transcript or an interview without quotation marks, as reported speech: paragraphs
 * labelled with a name of the story ("Doe: No."), and "A:" paragraphs, which are of the one person
 * named right before the first "Q:". Linear in the length of the text for any one number of people.
 */
export function findTurns(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Attributed[] {
  const turns = blocks.flatMap((block) => turnOf(text, block) ?? []);
  const labels = new Set(turns.map(({ label }) => label));
  if (turns.length < MIN_TURNS || labels.size < MIN_TURNS) return [];
  const answerer = answererOf(blocks, turns, people);
  return turns.flatMap((turn) => {
    const voice = isAnswer(turn) ? answerer : voiceOf(turn, people);
    if (!voice) return [];
    const end = turn.block.start + text.slice(turn.block.start, turn.block.end).trimEnd().length;
    return [{ start: turn.start, end, direct: false, voice }];
  });
}

function turnOf(text: string, block: Block): Turn | undefined {
  if (block.kind !== 'body') return undefined;
  const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 60)));
  const label = match?.groups?.['label'];
  if (!match || label === undefined) return undefined;
  return { block, label, start: block.start + match[0].length };
}

const isQuestion = ({ label }: Turn): boolean => /^Q(?:uestion)?$/u.test(label);
const isAnswer = ({ label }: Turn): boolean => /^A(?:nswer)?$/u.test(label);

/** Who answers: the only person whom the paragraph before the first question names. */
function answererOf(
  blocks: readonly Block[],
  turns: readonly Turn[],
  people: readonly Person[],
): Voice | undefined {
  const first = turns.find(isQuestion);
  const before = first && blocks.slice(0, blocks.indexOf(first.block)).findLast(isTold);
  if (!before) return undefined;
  const named = people.flatMap(({ mentions }, i) =>
    mentions.some(({ start, end }) => before.start <= start && end <= before.end) ? [i] : [],
  );
  const [only] = named;
  return named.length === 1 && only !== undefined ? { person: only } : undefined;
}

const isTold = ({ kind }: Block): boolean => kind === 'body';

/** The person whom a label names, by full name, surname or title and surname. */
function voiceOf({ label }: Turn, people: readonly Person[]): Voice | undefined {
  if (label.split(' ').some(isOrganisationNoun)) return undefined;
  const named = peopleCalled(label, people);
  const [only] = named;
  return named.length === 1 && only !== undefined ? { person: only } : undefined;
}
