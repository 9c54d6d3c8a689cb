const YEAR_OLD = /^(\d{1,3})-year-old$/u;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
/** "one" to "ninety-nine". */
const SPELLED: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, i) => [word, i + 1] as const),
  ...TENS.flatMap((tens, i) => [
    [tens, 10 * (i + 2)] as const,
    ...SMALL.slice(0, 9).map((ones, j) => [`${tens}-${ones}`, 10 * (i + 2) + j + 1] as const),
  ]),
]);

/** The years of "55-year-old" and "Fifty-five-year-old". */
export function yearsOld(word: string): number | undefined {
  if (!word.includes('-') || !/-old$/iu.test(word)) return undefined;
  const old = YEAR_OLD.exec(word);
  if (old) return plausibleAge(Number(old[1]));
  return /-year-old$/iu.test(word)
    ? spelledYears(word.toLowerCase().slice(0, -'-year-old'.length))
    : undefined;
}

/** The years of "seven", "nineteen", "eighty" and "eighty-one". */
export const spelledYears = (word: string): number | undefined => SPELLED.get(word);

const YEARS = /^\d{1,3}$/u;

/** The years of "55" and "fifty-five". */
export const writtenYears = (word: string): number | undefined =>
  YEARS.test(word) ? plausibleAge(Number(word)) : spelledYears(word);

const OLDEST = 125;

/** An age in years that somebody can have reached. */
export function plausibleAge(age: number): number | undefined {
  return age > 0 && age <= OLDEST ? age : undefined;
}
