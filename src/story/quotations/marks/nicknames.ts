import { contains } from '../../span.ts';
import type { Person } from '../../story.ts';
import type { DirectSpeech } from './directSpeech.ts';

/** Leaves out what is quoted inside a name: Robert “Bobby” Roe. Both are read once, side by side. */
export function withoutNicknames(
  speech: readonly DirectSpeech[],
  people: readonly Person[],
): DirectSpeech[] {
  const mentions = people.flatMap((person) => person.mentions).sort((a, b) => a.start - b.start);
  let next = 0;
  return speech.filter(({ outer }) => {
    while ((mentions[next]?.end ?? Number.POSITIVE_INFINITY) < outer.end) next++;
    const mention = mentions[next];
    return mention === undefined || !contains(mention, outer);
  });
}
