/** The share of `all` that pass, 0 to 1; 0 of none. */
export function shareOf<T>(all: readonly T[], test: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}

/** The share as the tables print it; a dash of none. */
export function percent<T>(all: readonly T[], test: (one: T) => boolean): string {
  return all.length === 0 ? '–' : `${(100 * shareOf(all, test)).toFixed(1)} %`;
}
