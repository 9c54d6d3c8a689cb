const YEAR_OLD = /^(\d{1,3})-year-old$/u;
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
  return /-year-old$/iu.test(word)
    ? spelledYears(word.toLowerCase().slice(0, -'-year-old'.length))
    : undefined;
}

/** The years of "seven", "nineteen", "eighty" and "eighty-one". */
export function spelledYears(word: string): number | undefined {
  const [first = '', ones] = word.split('-');
  const tens = (TENS.indexOf(first) + 2) * 10;
  if (tens < 20) return ones === undefined ? positive(SPELLED.indexOf(first) + 1) : undefined;
  if (ones === undefined) return tens;
  const single = SPELLED.indexOf(ones) + 1;
  return single > 0 && single < 10 ? tens + single : undefined;
}

const positive = (years: number): number | undefined => (years > 0 ? years : undefined);

const OLDEST = 125;

/** An age in years that somebody can have reached. */
export function plausibleAge(age: number): number | undefined {
  return age > 0 && age <= OLDEST ? age : undefined;
}
