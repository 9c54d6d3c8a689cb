/** Words of a text as SQuAD's evaluation counts them: lower case, no punctuation, no articles. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\b(a|an|the)\b/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

/** SQuAD's F1 (Rajpurkar et al. 2016): how far two answers share their words, 0 to 1. */
export function tokenOverlap(given: string, expected: string): number {
  const words = wordsOf(given);
  const pool = wordsOf(expected);
  const size = pool.length;
  let shared = 0;
  for (const word of words) {
    const at = pool.indexOf(word);
    if (at < 0) continue;
    pool.splice(at, 1);
    shared++;
  }
  if (shared === 0) return 0;
  const precision = shared / words.length;
  const recall = shared / size;
  return (2 * precision * recall) / (precision + recall);
}
