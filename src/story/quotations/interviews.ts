import { findExchanges } from '../exchanges.ts';
import { contains, type Span, slice } from '../span.ts';
import type { Block, Person } from '../story.ts';
import type { Attributed } from './reading.ts';

/**
 * The answers of an interview that is printed without labels or marks, as reported speech of whoever is
 * interviewed. Paragraphs that speak of that person are the newspaper's own. Linear in the length of the
 * text for any one number of people.
 */
export function findInterview(
  text: string,
  blocks: readonly Block[],
  people: readonly Person[],
): Attributed[] {
  const exchanges = findExchanges(text, blocks);
  const [first] = exchanges;
  const own = exchanges.filter(({ answer }) => isFirstPerson(slice(text, answer)));
  if (!first || own.length * 2 < exchanges.length) return [];
  const asked = exchanges.map(({ question }) => question);
  const person = intervieweeOf(text, first.question.start, asked, people);
  if (person === undefined) return [];
  const answers = blocks
    .slice(blocks.indexOf(first.answer))
    .filter(
      (block) =>
        block.kind === 'body' && !asked.includes(block) && !isNamedIn(block, people[person]),
    );
  return answers.map(({ start, end }) => ({
    start,
    end: start + text.slice(start, end).trimEnd().length,
    direct: false,
    voice: { person },
  }));
}

/** Whether somebody speaks of themselves, outside quotation marks. */
function isFirstPerson(paragraph: string): boolean {
  return /\b(?:I|I['’](?:m|ve|d|ll)|me|my|we|our|us)\b/u.test(
    paragraph.replace(/[“"][^”"]*[”"]/gu, ''),
  );
}

/**
 * Who is interviewed: the one whom a question addresses ("Captain Doe, you …"), else the one most spoken
 * of before the first question, interviewers left out; nobody where two are spoken of alike.
 */
function intervieweeOf(
  text: string,
  opening: number,
  asked: readonly Block[],
  people: readonly Person[],
): number | undefined {
  const addressed = people.findIndex(({ mentions }) =>
    mentions.some(
      (mention) => asked.some((block) => contains(block, mention)) && isAddressed(text, mention),
    ),
  );
  if (addressed >= 0) return addressed;
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

function isNamedIn(block: Block, person: Person | undefined): boolean {
  return person?.mentions.some((mention) => contains(block, mention)) ?? false;
}
