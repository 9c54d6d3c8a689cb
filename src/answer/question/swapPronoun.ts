export const pronoun = /\b(he|she|him|her|his|hers)\b/i;

/** A question with a name for its "she" or "he", in the possessive for "his" and the "her" of "her boat". */
export function swapPronoun(text: string, name: string): string {
  const found = pronoun.exec(text);
  if (!found) return text;
  const owns = /^(his|hers)$/i.test(found[0]) || /^her\s+\p{L}/iu.test(text.slice(found.index));
  return text.replace(pronoun, () => (owns ? `${name}'s` : name));
}
