import { plainWords } from './plainWords.ts';

const acronym =
  '(?:the )?(?:letters |acronym |abbreviation |initials )?["\'“‘]?([\\p{L}\\d]{2,9})["\'”’]?';
const forms = [
  `(?:so |and |but )?what (?:does|do|did) ${acronym} (?:actually |even )?(?:stand for|mean|abbreviate)`,
  `what(?:'s| is| are) ${acronym} (?:short|an acronym|an abbreviation) (?:for|of)`,
  `(?:what(?:'s| is) )?(?:the )?(?:full|long) (?:name|form|title) of ${acronym}`,
  `${acronym} (?:stands for|full form|full name|long form|acronym)(?: what)?`,
];
const asking = forms.map((form) => new RegExp(`^${form}$`, 'u'));

/**
 * The word, in small letters, that a question may ask to spell out: "who" in "What does WHO stand for?".
 * Whether it is an acronym at all only the stories can tell.
 */
export function readAskedAcronym(question: string): string | undefined {
  const plain = plainWords(question);
  return asking.map((form) => form.exec(plain)?.[1]).find((word) => word !== undefined);
}
