import type { Corpus } from '../../search/corpus.ts';
import { lookUp } from '../../search/lexicon.ts';
import { stem } from '../../search/terms.ts';

/** Letters of either half: fewer stand in too many words. */
const fewest = 3;

/** The question with names parted that it writes as one word and the stories as two: "Superbowl". */
export function partJoinedNames(text: string, corpus: Corpus): string {
  return text.replace(/\p{L}{6,}/gu, (word) => partName(word, corpus) ?? word);
}

/** Both halves as names of the stories, unless the stories or English know the whole. */
function partName(word: string, { passagesWith, names }: Corpus): string | undefined {
  const whole = stem(word.toLowerCase());
  if (passagesWith.has(whole) || lookUp(whole)) return undefined;
  for (let at = fewest; at <= word.length - fewest; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (!names.has(stem(first.toLowerCase())) || !names.has(stem(second.toLowerCase()))) continue;
    const isCapital = /^\p{Lu}/u.test(word);
    return `${first} ${isCapital ? second.charAt(0).toUpperCase() + second.slice(1) : second}`;
  }
  return undefined;
}
