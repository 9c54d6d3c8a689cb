/** Shards whose ids follow each other, `first` to `last`, out of `count` in all. */
export interface ShardRange {
  readonly first: number;
  readonly last: number;
  readonly count: number;
}

/** All of `count` shards. */
export function allShards(count: number): ShardRange {
  return { first: 0, last: count - 1, count };
}

/** Reads `0-15/64`: shards 0 to 15 of 64. Undefined when it is written otherwise. */
export function readRange(text: string): ShardRange | undefined {
  const [, first, last, count] = /^(\d+)-(\d+)\/(\d+)$/.exec(text) ?? [];
  return count === undefined
    ? undefined
    : { first: Number(first), last: Number(last), count: Number(count) };
}

/** Whether there are such shards. */
export function isPossible({ first, last, count }: ShardRange): boolean {
  return first <= last && last < count;
}

/** The range as `readRange` reads it. */
export function writeRange({ first, last, count }: ShardRange): string {
  return `${first}-${last}/${count}`;
}

export function shardIds({ first, last }: ShardRange): readonly number[] {
  return Array.from({ length: sizeOf({ first, last }) }, (_, index) => first + index);
}

export function sizeOf({ first, last }: Pick<ShardRange, 'first' | 'last'>): number {
  return last - first + 1;
}

/** The range in parts of `size`; the last one holds what is left. */
export function splitRange({ first, last, count }: ShardRange, size: number): ShardRange[] {
  const parts: ShardRange[] = [];
  for (let start = first; start <= last; start += size) {
    parts.push({ first: start, last: Math.min(start + size - 1, last), count });
  }
  return parts;
}
