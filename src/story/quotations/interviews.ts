import { type Span, slice } from '../span.ts';
import type { Block, Person } from '../story.ts';
import type { Attributed } from './reading.ts';

/** The paragraphs that answer one question. */
type Answer = readonly Block[];

const MIN_QUESTIONS = 4;
const LONGEST_QUESTION = 60;

/**
 * The answers of an interview whose paragraphs have neither labels nor quotation marks, as reported
 * speech of whom the words before the first question name most. Linear in the length of the text.
 */
export function findAnswers(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Attributed[] {
  const told = blocks.filter(({ kind }) => kind === 'body' || kind === 'headline');
  const first = told.findIndex((block, i) => i > 0 && isAsked(text, block));
  if (first < 0) return [];
  const answers = answersIn(text, told.slice(first));
  const person = mostNamed(people, told.slice(0, first));
  if (person === undefined || !isInterview(text, answers)) return [];
  return answers.flatMap((answer, i) =>
    // Behind the last answer the story may go on in its own words.
    (i < answers.length - 1 ? answer : answer.slice(0, 1))
      .filter((block) => mentionsIn(people[person], block) === 0)
      .map((block) => ({ ...trimmed(text, block), direct: false, voice: { person } })),
  );
}

function answersIn(text: string, blocks: readonly Block[]): Answer[] {
  const answers: Block[][] = [];
  for (const block of blocks) {
    const answer = answers.at(-1);
    const goesOn = answer !== undefined && answer.length > 0;
    if (isAsked(text, block) || (goesOn && isPrompt(text, block))) answers.push([]);
    else if (block.kind === 'body' && !(goesOn && isShort(text, block))) answer?.push(block);
  }
  return answers;
}

/** Most questions have an answer, most answers say "I", and few begin with quotation marks. */
function isInterview(text: string, answers: readonly Answer[]): boolean {
  const openings = answers.flatMap(([block]) => (block ? [slice(text, block)] : []));
  const own = openings.filter((words) => speaksOfSelf(words));
  const quoted = openings.filter((words) => QUOTE_MARK.test(words));
  return (
    answers.length >= MIN_QUESTIONS &&
    openings.length >= 0.75 * answers.length &&
    own.length >= 0.5 * openings.length &&
    quoted.length <= 0.25 * openings.length
  );
}

const QUOTE_MARK = /^\s*["“«]/u;
const FIRST_PERSON = /(?<!\p{L})(?:I(?:['’](?:m|d|ve|ll))?|[Mm]y|me)(?!\p{L})/u;

/** Whether "I" stands in the words, outside quotation marks. */
const speaksOfSelf = (words: string): boolean =>
  FIRST_PERSON.test(words.replace(/["“][^"”]*["”]?/gu, ''));

const wordsIn = (text: string, block: Block): readonly string[] =>
  slice(text, block).trim().split(/\s+/u);

/** A paragraph that ends in a question mark, or is all in bold. */
function isAsked(text: string, block: Block): boolean {
  const words = slice(text, block).trim();
  if (QUOTE_MARK.test(words) || wordsIn(text, block).length > LONGEST_QUESTION) return false;
  if (/\?[*_]*$/u.test(words)) return true;
  const [before, after] = [
    text.slice(Math.max(0, block.start - 2), block.start),
    text.slice(block.end, block.end + 2),
  ];
  return before === '**' && after === '**';
}

/** "You did it once.", "What of the ship? It is old.": what asks without a question mark at its end. */
function isPrompt(text: string, block: Block): boolean {
  const words = slice(text, block);
  return (
    /^\s*(?:You|Your|What|How|Why|When|Where|Who|Do|Did|Does|Is|Are|Was|Were|Have|Has)\b/u.test(
      words,
    ) &&
    (/^\s*Your?\b/u.test(words) || words.includes('?')) &&
    wordsIn(text, block).length <= LONGEST_QUESTION &&
    !speaksOfSelf(words)
  );
}

const SHORT_WORDS = 14;

/** Words that may be the one's as well as the other's: nobody's, to be safe. */
const isShort = (text: string, block: Block): boolean =>
  wordsIn(text, block).length <= SHORT_WORDS && !speaksOfSelf(slice(text, block));

/** The one whom some blocks name most; of equals nobody. */
function mostNamed(people: readonly Person[], blocks: readonly Block[]): number | undefined {
  const counts = people.map((person, i) => ({
    i,
    count: blocks.reduce((sum, block) => sum + mentionsIn(person, block), 0),
  }));
  const [most, next] = counts.sort((a, b) => b.count - a.count);
  return most && most.count > (next?.count ?? 0) ? most.i : undefined;
}

const mentionsIn = (person: Person | undefined, block: Block): number =>
  person?.mentions.filter(({ start, end }) => block.start <= start && end <= block.end).length ?? 0;

function trimmed(text: string, block: Block): Span {
  const words = slice(text, block);
  const start = block.start + words.length - words.trimStart().length;
  return { start, end: block.start + words.trimEnd().length };
}
