/** In small letters and without the full stop of an abbreviation: "sen" for "Sen." */
export function bareWord(word: string): string {
  const small = word.toLowerCase();
  return small.endsWith('.') ? small.slice(0, -1) : small;
}
