/** The words of a white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** The phrases of a list with one phrase between two bars. */
export function phraseSet(list: string): ReadonlySet<string> {
  return new Set(
    list
      .split('|')
      .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
      .filter((phrase) => phrase !== ''),
  );
}

/** What each word means, of lines such as "people: ppl peeps". */
export function meanings(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const [meant = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [word, meant] as const);
    }),
  );
}
