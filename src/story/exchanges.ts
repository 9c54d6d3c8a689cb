import { type Span, slice } from './span.ts';
import type { Block } from './story.ts';

/** A question that is a paragraph of its own, and the paragraph that answers it. */
export interface Exchange {
  readonly question: Block;
  readonly answer: Block;
}

const LONGEST_QUESTION = 300;
const FEWEST = 4;

/**
 * The questions and answers of an interview, or of an article that answers its readers' questions.
 * Empty for a story that only asks one now and then. Linear in the length of the text.
 */
export function findExchanges(text: string, blocks: readonly Block[]): Exchange[] {
  const shown = blocks.filter(({ kind, duplicate }) => kind !== 'link' && !duplicate);
  const exchanges = shown.flatMap((question, i) => {
    const answer = shown[i + 1];
    const isAnswered = answer?.kind === 'body' && !isQuestion(text, answer);
    return isAnswered && isQuestion(text, question) ? [{ question, answer }] : [];
  });
  return exchanges.length < FEWEST ? [] : exchanges;
}

function isQuestion(text: string, block: Span & Pick<Block, 'kind'>): boolean {
  if (block.kind === 'caption' || block.end - block.start > LONGEST_QUESTION) return false;
  return /^[^“"‘'«].*\?\**$/su.test(slice(text, block).trim());
}
