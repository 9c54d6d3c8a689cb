import { sameGivenName } from '../../lexicon/diminutives.ts';
import { isSurnameOf, keyOf, withoutSuffix } from './persona.ts';

/**
 * Whether two names of several words are forms of one: "Robert C. Scott" and "Bob Scott", "J. Doe"
 * and "Jane Doe", "Van Dyke" and "Jo Van Dyke". Father and son, told apart by "Jr.", are not.
 */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  // All that follows needs it, and it is quickly told: of two names in a text most are strangers.
  if (!sameSurname(a, b)) return false;
  if (keyOf(a) === keyOf(b)) return true;
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  if (isSurnameOf(shorter, longer) && !isPrefixOf(shorter, longer)) return true;
  return sameSuffix(a, b) && sameFirst(longer, shorter);
}

function sameFirst(longer: readonly string[], shorter: readonly string[]): boolean {
  const given = shorter[0] ?? '';
  const [first = '', ...others] = withoutSuffix(longer).slice(0, -1);
  if (matches(first, given)) return sameMiddle(longer, shorter);
  return others.some((other) => other.length > 2 && matches(other, given));
}

/** "Tim J. Roe" is not "Tim K. Roe". */
function sameMiddle(a: readonly string[], b: readonly string[]): boolean {
  const [middleA, middleB] = [a, b].map((words) => withoutSuffix(words).slice(1, -1));
  if (!middleA?.length || !middleB?.length) return true;
  return matches(middleA[0] ?? '', middleB[0] ?? '');
}

function matches(a: string, b: string): boolean {
  const [first, second] = [a.replace(/\.$/u, ''), b.replace(/\.$/u, '')];
  if (sameGivenName(first, second)) return true;
  const [long, short] = first.length >= second.length ? [first, second] : [second, first];
  return short.length === 1 && long.toLowerCase().startsWith(short.toLowerCase());
}

function sameSurname(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [withoutSuffix(a).at(-1), withoutSuffix(b).at(-1)];
  if (left === undefined || right === undefined) return false;
  if (left.toLowerCase() === right.toLowerCase()) return true;
  return isHalfOf(left, right) || isHalfOf(right, left);
}

/** "Lindgren" of "Lindgren-Stowe". */
const isHalfOf = (half: string, double: string): boolean =>
  double.includes('-') && double.toLowerCase().split('-').includes(half.toLowerCase());

function sameSuffix(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [a, b].map((words) =>
    words.slice(withoutSuffix(words).length).join('').replace('.', ''),
  );
  return left === right || left === '' || right === '';
}

function isPrefixOf(shorter: readonly string[], longer: readonly string[]): boolean {
  return keyOf(longer).startsWith(`${keyOf(shorter)} `);
}
