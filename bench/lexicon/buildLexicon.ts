/** Writes src/search/lexicon.txt; see src/search/lexicon.md for its format and sources. */
import { readFileSync, writeFileSync } from 'node:fs';
import { stopWords } from '../../src/search/stopWords.ts';
import { fold, stem } from '../../src/search/terms.ts';

const output = 'src/search/lexicon.txt';
/** Rank of words rarer than all that were counted. */
const rarest = 30_000;
/** Of words, and of expressions again, which would leave common verbs no room for words. */
const mostRelated = 40;

/** Likeness, in hundredths, by how sure the list is of a pair and whether both words name it. */
const likeness = {
  strong: { bothWays: 90, oneWay: 75 },
  weak: { bothWays: 60, oneWay: 45 },
};
type Strength = keyof typeof likeness;

/** For each stem, the stems that the list names for it. */
type Named = ReadonlyMap<string, ReadonlyMap<string, Strength>>;

const apart = readApart('bench/lexicon/apart.txt');
const related = relate(readParaphrases('bench/lexicon/paraphrases.txt'));
const lines = writeLines(readFileSync('bench/lexicon/frequencies.txt', 'utf8'), related);
writeFileSync(output, `${lines.join('\n')}\n`);
console.log(`${output}: ${lines.length} stems and expressions`);

/** Reads lines of `word: strong, strong | weak, weak`, all of them words or expressions. */
function readParaphrases(file: string): Named {
  const named = new Map<string, Map<string, Strength>>();
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [word = '', rest = ''] = line.split(':');
    const [strong = '', weak = ''] = rest.split('|');
    const own = named.get(keyOf(word)) ?? new Map<string, Strength>();
    for (const key of keysOf(weak)) own.set(key, own.get(key) ?? 'weak');
    for (const key of keysOf(strong)) own.set(key, 'strong');
    own.delete(keyOf(word));
    named.set(keyOf(word), own);
  }
  return named;
}

/** For each word that must stand for no other of its line, the key of the line: the line itself. */
function readApart(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  return new Map(
    lines.flatMap((line) => line.split(' ').map((word) => [keyOf(word), line] as const)),
  );
}

function keysOf(list: string): string[] {
  const words = list.split(',').map((word) => word.trim());
  return words.filter((word) => word && !stopWords.has(word)).map(keyOf);
}

/** The stems of an expression's words joined by underscores: "stepped down" is `step_down`. */
function keyOf(expression: string): string {
  return expression
    .trim()
    .split(' ')
    .map((word) => stem(fold(word)))
    .join('_');
}

/** Likeness goes both ways: a story may use either word where a question uses the other. */
function relate(named: Named): Map<string, Map<string, number>> {
  const related = new Map<string, Map<string, number>>();
  const put = (from: string, to: string, value: number) => {
    const own = related.get(from) ?? new Map<string, number>();
    related.set(from, own.set(to, Math.max(value, own.get(to) ?? 0)));
  };
  for (const [from, others] of named) {
    for (const [to, strength] of others) {
      const { bothWays, oneWay } = likeness[strength];
      if (apart.has(from) && apart.get(from) === apart.get(to)) continue;
      const back = named.get(to)?.get(from);
      const mutual = back === 'strong' || (back === 'weak' && strength === 'weak');
      const value = mutual ? bothWays : oneWay;
      put(from, to, value);
      put(to, from, value);
    }
  }
  return related;
}

/** The counted stems with their frequency, and whatever else the list names, in the order of their keys. */
function writeLines(
  frequencies: string,
  related: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string[] {
  const counted = frequencies.trimEnd().split('\n');
  const known = new Set(counted.map(stemOf));
  const rest = [...related.keys()].filter((stem) => !known.has(stem));
  const pairs = (stem: string) => {
    const best = [...(related.get(stem) ?? [])].sort(([, one], [, other]) => other - one);
    const words = best.filter(([other]) => !other.includes('_')).slice(0, mostRelated);
    const expressions = best.filter(([other]) => other.includes('_')).slice(0, mostRelated);
    return [...words, ...expressions].map(([other, value]) => `${other}${value}`);
  };
  const lines = [
    ...counted.map((line) => [line, ...pairs(stemOf(line))].join(' ')),
    ...rest.map((stem) => [stem, rarest, 0, ...pairs(stem)].join(' ')),
  ];
  return lines.sort((one, other) => (stemOf(one) < stemOf(other) ? -1 : 1));
}

/** What a line is about. */
function stemOf(line: string): string {
  return line.slice(0, line.indexOf(' '));
}
