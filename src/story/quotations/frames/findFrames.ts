import type { Block, Person } from '../../story.ts';
import type { Token } from '../../tokens.ts';
import type { DirectSpeech } from '../marks/directSpeech.ts';
import { withoutDatelines } from './datelines.ts';
import type { Frame, Item } from './frame.ts';
import { endsFrame, type Placed } from './frameEnds.ts';
import { withSmallWords } from './titleCase.ts';

/** Longer than any sentence; bounds the work on text without stops. */
const MAX_ITEMS = 300;

/** The story's sentences with quotations folded into single items. Linear time. */
export function findFrames(
  text: string,
  blocks: readonly Block[],
  tokens: readonly Token[],
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): Frame[] {
  const items = findItems(withDashes(text, withoutDatelines(text, tokens)), speech, people);
  const frames: Frame[] = [];
  let current: Item[] = [];
  let block = -1;
  for (const [i, { item, block: itemBlock }] of items.entries()) {
    if (itemBlock !== block && current.length > 0) {
      frames.push({ block, items: current });
      current = [];
    }
    block = itemBlock;
    current.push(item);
    if (current.length < MAX_ITEMS && !endsFrame(text, items, i)) continue;
    frames.push({ block, items: current });
    current = [];
  }
  if (current.length > 0) frames.push({ block, items: current });
  return frames.map((frame) =>
    blocks[frame.block]?.kind === 'headline'
      ? { ...frame, items: withSmallWords(frame.items) }
      : frame,
  );
}

/** A lone hyphen and two in a row, which typewriters have for a dash, as one. */
function withDashes(text: string, tokens: readonly Token[]): Token[] {
  const dashed: Token[] = [];
  for (const token of tokens) {
    if (!isHyphen(token)) dashed.push(token);
    else if (!isSecondHyphen(dashed.at(-1), token)) dashed.push(asDash(text, token));
  }
  return dashed;
}

const isHyphen = ({ kind, text }: Token): boolean => kind === 'mark' && text === '-';

const isSecondHyphen = (before: Token | undefined, { start }: Token): boolean =>
  before?.text === '—' && before.end === start;

/** Between spaces, or with another behind it, a hyphen parts; in "2-1" it joins. */
function asDash(text: string, token: Token): Token {
  const around = text.slice(token.start - 1, token.end + 1);
  return /^\s?-[\s-]$/u.test(around) ? { ...token, text: '—' } : token;
}

function findItems(
  tokens: readonly Token[],
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): Placed[] {
  const named = personByOffset(people);
  const items: Placed[] = [];
  let next = 0;
  let inside = -1;
  for (const token of tokens) {
    if (token.end <= inside) continue;
    while ((speech[next]?.outer.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const quote = speech[next];
    if (quote && quote.outer.start <= token.start) {
      items.push({
        item: { ...quote.outer, text: '', kind: 'quote', quote: next },
        block: token.block,
      });
      inside = quote.outer.end;
      next++;
      continue;
    }
    const person = named.get(token.start);
    const { start, end, text, kind, block } = token;
    items.push({ item: person === undefined ? token : { start, end, text, kind, person }, block });
  }
  return items;
}

/** For every code unit inside a mention, whose it is. */
function personByOffset(people: readonly Person[]): Map<number, number> {
  const named = new Map<number, number>();
  for (const [i, person] of people.entries()) {
    for (const { start, end } of person.mentions) {
      for (let at = start; at < end; at++) named.set(at, i);
    }
  }
  return named;
}
