import { meanings } from '../../story/lexicon/wordSet.ts';

/** Question words as people mistype them, each with what they mean. */
const slips: ReadonlyMap<string, string> = meanings([
  'what: wat waht whta wht whar wath',
  "what's: whats wats whts",
  'which: wich whcih whihc witch',
  'when: wen whn wehn whne',
  'where: wher whre wehre whete',
  'who: hwo whoo woh',
  "who's: whos hwos",
  'why: wy whi hwy',
  'how: hw hwo ho',
]);

/** What follows "how" the same way. */
const amounts = /\b(how\s+)(?:(mutch|muhc|mcuh|moch)|meny|mnay|manny|mani)\b/i;

const verbNext = /^\s+(?:is|was|are|did|does|do|has|have|will|can)\b/i;

/** Mends the question word that a question opens with: "wat did", "were is", "how meny". */
export function mendOpening(question: string): string {
  return mendFirst(question).replace(
    amounts,
    (_, how: string, much?: string) => how + (much ? 'much' : 'many'),
  );
}

function mendFirst(question: string): string {
  return question.replace(/^(\s*)(\p{L}+)/u, (whole, space: string, word: string, at: number) => {
    const rest = question.slice(at + whole.length);
    const meant = slips.get(word.toLowerCase());
    if (meant) return space + meant;
    return word.toLowerCase() === 'were' && verbNext.test(rest) ? `${space}where` : whole;
  });
}
