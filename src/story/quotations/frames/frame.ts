import type { Span } from '../../span.ts';
import type { Token } from '../../tokens.ts';

/** A token outside quotation marks, or a whole quotation in its place. */
export interface Item extends Span {
  readonly text: string;
  readonly kind: Token['kind'] | 'quote';
  /** Index of the quotation that this item stands for. */
  readonly quote?: number;
  /** Index of the person whose name this word belongs to. */
  readonly person?: number;
}

/** A sentence as its reporter frames it: each quotation in it is one item. */
export interface Frame {
  readonly block: number;
  readonly items: Items;
}

/** The items of a frame, or of a stretch of one. */
export type Items = readonly Item[];

/** A comma or dash, which sets a part of a sentence off. */
export const isBreak = (item: Item | undefined): boolean =>
  item !== undefined && (item.text === ',' || item.text === '—' || item.text === '–');
