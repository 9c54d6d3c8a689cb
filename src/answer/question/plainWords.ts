/**
 * A question as patterns of words read it: in small letters, with straight apostrophes and single spaces,
 * and without the marks at its end.
 */
export function plainWords(question: string): string {
  return question
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[?!. ]+$/, '');
}
