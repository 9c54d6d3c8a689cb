const YEAR_OLD = /^(\d{1,3})-year-old$/u;
/** "forty-five-year-old". */
const SPELLED_YEAR_OLD =
  /^(?:(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-?)?(\p{Ll}+)?-year-old$/iu;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SPELLED =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

/** The years of "55-year-old" and "Fifty-five-year-old". */
export function yearsOld(word: string): number | undefined {
  if (!word.includes('-') || !/-old$/iu.test(word)) return undefined;
  const old = YEAR_OLD.exec(word);
  if (old) return plausibleAge(Number(old[1]));
  const [, tens = '', ones = ''] = SPELLED_YEAR_OLD.exec(word.toLowerCase()) ?? [];
  const years = (TENS.indexOf(tens) + 2) * (tens ? 10 : 0) + SPELLED.indexOf(ones) + 1;
  return years > 0 && (ones === '' || SPELLED.includes(ones)) ? years : undefined;
}

/** The years of "seven" and "nineteen". */
export function spelledYears(word: string): number | undefined {
  const years = SPELLED.indexOf(word) + 1;
  return years > 0 ? years : undefined;
}

const OLDEST = 125;

/** An age in years that somebody can have reached. */
export function plausibleAge(age: number): number | undefined {
  return age > 0 && age <= OLDEST ? age : undefined;
}
