import { createHash } from 'node:crypto';
import { toDocument } from '../search/passageIndex.ts';
import { passagesOf } from '../search/passages.ts';
import { emptyTally, tallyStory } from '../search/tally.ts';
import { parseStory } from '../story/parseStory.ts';

/** A story with something of everything that a story is read for. */
const SAMPLE = `---
title: The United Harbour Authority (UHA) closes a pier
publisher: Sample
published: 2024-03-04
---
## Sub-heading

Ann Lee, the 51-year-old mayor of Nordby, closed the pier on Monday for three weeks.

“Nobody was hurt,” she told the Sample Herald. The UHA's chief engineer, Omar Brandt, said that
the beams had rusted since May 2019 and that $40 million was too little.

Photograph: Rosa Vell

Read more: the pier's history
`;

let mark: string | undefined;

/**
 * Tells this reader of stories from others: it changes when anything is found in a story, kept of it
 * or counted that was not so before. Made by reading a sample, so that nobody has to remember it.
 */
export function readerMark(): string {
  mark ??= createHash('sha256').update(JSON.stringify(everythingRead())).digest('hex').slice(0, 16);
  return mark;
}

function everythingRead(): unknown {
  const { story } = parseStory('sample', SAMPLE);
  if (!story) throw new Error('the sample story cannot be read');
  const tally = emptyTally();
  tallyStory(tally, story);
  const passages = passagesOf(story);
  return [
    story,
    passages.map(({ aliases, mentions, people }) => ({ aliases, mentions, people })),
    passages.map(toDocument),
    Object.values(tally).map((counts) => [...counts]),
  ];
}
