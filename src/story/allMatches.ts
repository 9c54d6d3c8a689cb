/**
 * Every match of a pattern with the `g` flag that never matches nothing. `String.matchAll` copies
 * the pattern at each call, which with patterns as long and as many as ours is most of the time.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) matches.push(match);
  return matches;
}
