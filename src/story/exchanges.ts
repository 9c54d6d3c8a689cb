import { slice } from './span.ts';
import type { Block } from './story.ts';

/** A question that is a paragraph of its own, and the paragraphs that answer it. */
export interface Exchange {
  readonly question: Block;
  readonly answers: readonly [Block, ...Block[]];
}

const FEWEST = 4;
const LONGEST_QUESTION = 300;

/**
 * The questions and answers of an interview, or of an article that answers its readers' questions.
 * Empty for a story that only asks one now and then. Linear in the length of the text.
 */
export function findExchanges(text: string, blocks: readonly Block[]): Exchange[] {
  const asked: { question: Block; answers: Block[] }[] = [];
  for (const block of blocks) {
    if ((block.kind !== 'body' && block.kind !== 'headline') || block.duplicate) continue;
    const current = asked.at(-1);
    const isAnswered = current !== undefined && current.answers.length > 0;
    if (isQuestion(text, block) || (isAnswered && isPrompt(text, block)))
      asked.push({ question: block, answers: [] });
    else if (block.kind === 'body') current?.answers.push(block);
  }
  const exchanges = asked.flatMap(({ question, answers: [first, ...rest] }) =>
    first ? [{ question, answers: [first, ...rest] as const }] : [],
  );
  return exchanges.length >= Math.max(FEWEST, 0.75 * asked.length) ? exchanges : [];
}

/** A paragraph that ends in a question mark, or is all in bold. */
function isQuestion(text: string, block: Block): boolean {
  const words = slice(text, block).trim();
  if (words.length > LONGEST_QUESTION || /^["'“‘«]/u.test(words)) return false;
  const around =
    text.slice(Math.max(0, block.start - 2), block.start) + text.slice(block.end, block.end + 2);
  return /\?[*_]{0,3}$/u.test(words) || around === '****';
}

/** "You did it once.", "What of the ship? It is old.": asks without a question mark at its end. */
function isPrompt(text: string, block: Block): boolean {
  const words = slice(text, block).trim();
  if (words.length > LONGEST_QUESTION || speaksOfSelf(words)) return false;
  return (
    /^Your?\b/u.test(words) ||
    (/^\p{Lu}/u.test(words) && OPENS_QUESTION.test(words) && words.includes('?'))
  );
}

const OPENS_QUESTION =
  /^(?:What|How|Why|When|Where|Who|Do|Did|Does|Is|Are|Was|Were|Have|Has|Can|Could|Will|Would|And|But)\b/u;

/** Whether somebody speaks of themselves in a paragraph, outside quotation marks. */
export function speaksOfSelf(paragraph: string): boolean {
  const unquoted = paragraph.split(/["“”]/u).filter((_, i) => i % 2 === 0);
  return unquoted.some((words) => /\b(?:I|me|[Mm]y|[Ww]e|[Oo]ur|us)\b/u.test(words));
}
