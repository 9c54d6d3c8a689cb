import { firstWhere } from '../../inTextOrder.ts';
import { isTitle } from '../../lexicon/titles.ts';
import type { Candidate } from '../../people/names/candidate.ts';
import { relationBeside } from '../../people/relations/relationBeside.ts';
import { slice } from '../../span.ts';
import type { Person, Speaker } from '../../story.ts';
import type { Token } from '../../tokens.ts';

/** A person's name with the first role told of them, else whose relative they are. */
export function speakerOf(text: string, tokens: readonly Token[], person: Person): Speaker {
  const role = person.roles[0] ?? introductionOf(text, tokens, person) ?? person.relations[0];
  return { name: person.name, ...(role !== undefined && { role }) };
}

/** "Doe's mother", as the story introduces somebody who has no role of their own. */
function introductionOf(
  text: string,
  tokens: readonly Token[],
  person: Person,
): string | undefined {
  for (const name of candidatesOf(tokens, person)) {
    const relation = relationBeside(tokens, name);
    if (relation?.owner !== undefined && !relation.pronoun)
      return slice(text, relation.words).replace(/\s+/gu, ' ');
  }
  return undefined;
}

/** A person's mentions as names among tokens, with the titles in front of them. */
function candidatesOf(tokens: readonly Token[], person: Person): Candidate[] {
  return person.mentions.flatMap(({ start, end }) => {
    const first = firstWhere(tokens, (token) => token.start >= start);
    let last = first;
    while ((tokens[last + 1]?.end ?? Number.POSITIVE_INFINITY) <= end) last++;
    if (tokens[first]?.start !== start) return [];
    let titleFirst = first;
    while (
      isTitle(tokens[titleFirst - 1]?.text ?? '') &&
      /^\p{Lu}/u.test(tokens[titleFirst - 1]?.text ?? '')
    )
      titleFirst--;
    const words = tokens.slice(first, last + 1).map((token) => token.text);
    return [{ first, last, titleFirst, words }];
  });
}
