const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'twenty-first',
];

const VAGUE = ['several', 'a few', 'many', 'a number of', 'a couple of', 'a couple'];

/** Longer words first, so that an alternation does not stop at "six" in "sixteen". */
function alternation(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Source of a pattern for 20 to 99 in words. */
export const TENS_AND_ONES = `(?:${alternation(TENS)})(?:[- ](?:${alternation(ONES.slice(1, 10))}))?`;

const WORDS = `${TENS_AND_ONES}|${alternation(ONES.slice(1))}`;
const SCALE = '(?:hundred|thousand|dozen)';

/** Source of a pattern for a count, in digits or words, exact or vague, without capture groups. */
export const COUNT = `(?:\\d{1,3}(?:,\\d{3})+|\\d{1,6}(?:\\.\\d{1,3})?|a ${SCALE}|(?:${WORDS})(?: ${SCALE})?|${alternation(VAGUE)}|an?|another)(?:[- ]and[- ]a[- ]half)?`;

export const ORDINAL = `(?:\\d{1,2}(?:st|nd|rd|th)|${alternation(ORDINALS.slice(1))})`;

/** The number a `COUNT` match names; null when it is vague ("several"), 1 for an article. */
export function countOf(words: string): number | null {
  const text = words.toLowerCase();
  const half = /[- ]and[- ]a[- ]half$/.exec(text);
  if (half) {
    const whole = countOf(text.slice(0, half.index));
    return whole === null ? null : whole + 0.5;
  }
  if (/^\d/.test(text)) return Number(text.replaceAll(',', ''));
  if (text.startsWith('a couple')) return 2;
  if (VAGUE.includes(text)) return null;
  if (/^an?(?:other)?$/.test(text)) return 1;
  return scaled(text) ?? spelled(text);
}

/** The number an `ORDINAL` match names. */
export function ordinalOf(words: string): number {
  const spelledOut = ORDINALS.indexOf(words.toLowerCase().replace(' ', '-'));
  return spelledOut > 0 ? spelledOut : Number.parseInt(words, 10);
}

function scaled(text: string): number | undefined {
  const scale = /^(.+) (hundred|thousand|dozen)$/.exec(text);
  if (!scale?.[1]) return undefined;
  const unit = { hundred: 100, thousand: 1000, dozen: 12 }[scale[2] ?? ''] ?? 1;
  return (countOf(scale[1]) ?? 0) * unit;
}

function spelled(text: string): number {
  return text
    .split(/[- ]/)
    .map((word) =>
      Math.max(ONES.indexOf(word), (TENS.indexOf(word) + 2) * 10 * Number(TENS.includes(word))),
    )
    .reduce((sum, value) => sum + value, 0);
}
