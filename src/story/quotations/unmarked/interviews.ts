import { type Exchange, findExchanges, speaksOfSelf } from '../../exchanges.ts';
import { contains, type Span, slice } from '../../span.ts';
import type { Block, Person } from '../../story.ts';
import type { Attributed } from '../attributed.ts';

/**
 * The answers of an interview that is printed without labels or marks, as reported speech of whoever is
 * interviewed. Linear in the length of the text for any one number of people.
 */
export function findInterview(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Attributed[] {
  const exchanges = findExchanges(text, blocks);
  if (!isInterview(text, exchanges)) return [];
  const questions = exchanges.map(({ question }) => question);
  const person = intervieweeOf(text, questions, people);
  if (person === undefined) return [];
  const aside = new Set(blocksNaming(people[person], blocks));
  return exchanges
    .flatMap((exchange, i) => spokenIn(text, exchange, i === exchanges.length - 1))
    .filter((block) => !aside.has(block))
    .map(({ start, end }) => ({
      start,
      end: start + text.slice(start, end).trimEnd().length,
      direct: false,
      voice: { person },
    }));
}

/** Whether most answers say "I", and few begin with quotation marks. */
function isInterview(text: string, exchanges: readonly Exchange[]): boolean {
  const openings = exchanges.map(({ answers: [first] }) => slice(text, first).trim());
  const own = openings.filter(speaksOfSelf);
  const quoted = openings.filter((words) => /^["“«]/u.test(words));
  return (
    openings.length > 0 &&
    own.length >= 0.5 * openings.length &&
    quoted.length <= 0.25 * openings.length
  );
}

const SHORT = 80;

/**
 * The paragraphs that are surely an answer's: a short one further on may be the interviewer's, and
 * behind the last answer the story may go on in its own words.
 */
function spokenIn(text: string, { answers: [first, ...rest] }: Exchange, isLast: boolean): Block[] {
  const going = rest.filter(
    (block) => block.end - block.start > SHORT || speaksOfSelf(slice(text, block)),
  );
  return isLast ? [first] : [first, ...going];
}

/** Interviewers call their guest by name at the beginning, if ever. */
const ADDRESSED_WITHIN = 10;

/**
 * Who is interviewed: the one whom a question addresses ("Captain Doe, you …"), else the one most spoken
 * of before the first question, interviewers left out; nobody where two are spoken of alike.
 */
function intervieweeOf(
  text: string,
  questions: readonly Block[],
  people: readonly Person[],
): number | undefined {
  const first = questions.slice(0, ADDRESSED_WITHIN);
  const addressed = people.findIndex(({ mentions }) =>
    mentions.some(
      (mention) => first.some((block) => contains(block, mention)) && isAddressed(text, mention),
    ),
  );
  if (addressed >= 0) return addressed;
  const opening = questions[0]?.start ?? 0;
  const counts = people.map(({ mentions }) => {
    const before = mentions.filter(({ end }) => end <= opening);
    return before.some((mention) => isInterviewer(text, mention)) ? 0 : before.length;
  });
  const most = Math.max(0, ...counts);
  const only = counts.indexOf(most);
  return most > 0 && only === counts.lastIndexOf(most) ? only : undefined;
}

function isAddressed(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 20), start);
  return (
    /^,\s+(?:you|do|did|have|are|is|was|were|what|how|why|when|where|who|can|could|would)\b/iu.test(
      text.slice(end, end + 12),
    ) && /(?:^|\n|[.?!]\s+)(?:\p{Lu}[\p{L}.]*\s)?$/u.test(before)
  );
}

/** "By X", "Interview: X", "she talks to X", "X met her at home". */
function isInterviewer(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 30);
  return (
    /(?:\bby|\b(?:interview|words|text|questions)(?: by)?:|\b(?:talks?|talked|speaks?|spoke|told|tells) (?:to )?)\s*$/iu.test(
      before,
    ) ||
    /^\s(?:meets?|met|talks? to|talked to|speaks? to|spoke to|interviews?|interviewed|asks?|asked|sits? down with|sat down with|visits?|visited|joins?|joined)\b/iu.test(
      after,
    )
  );
}

/** The blocks that name a person. Both are walked once, in text order. */
function blocksNaming(person: Person | undefined, blocks: readonly Block[]): Block[] {
  const mentions = [...(person?.mentions ?? [])].sort((a, b) => a.start - b.start);
  let next = 0;
  return blocks.filter(({ start, end }) => {
    while ((mentions[next]?.start ?? end) < start) next++;
    return (mentions[next]?.start ?? end) < end;
  });
}
