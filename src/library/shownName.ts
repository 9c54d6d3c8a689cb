import { singleLine } from './singleLine.ts';

/** The ending says most, and this much of a path fits on a line. */
const LONGEST = 120;

/** The name of a file or page as a message may show it, whoever chose it. */
export function shownName(name: string): string {
  const letters = [...singleLine(name)];
  return letters.length <= LONGEST ? letters.join('') : `…${letters.slice(-LONGEST).join('')}`;
}
