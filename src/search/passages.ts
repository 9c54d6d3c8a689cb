import type { Span } from '../story/span.ts';
import { contains, overlaps } from '../story/span.ts';
import type { Block, Quotation, Story } from '../story/story.ts';
import { learnAcronyms } from './acronyms.ts';
import { type Alias, findMeanings, type Meanings, type Mention } from './aliases.ts';
import { readTerms, type Term } from './terms.ts';

/** A block of a story made ready for finding: the unit of the index. */
export interface Passage {
  /** Position in the corpus; also the index's document id. */
  readonly id: number;
  readonly story: Story;
  readonly block: Block;
  /** The passage before it in its story. */
  readonly previous?: Passage;
  /** Every word of the block, function words included, in order. */
  readonly terms: readonly Term[];
  /** For each sentence of the block, the half-open range of its words in `terms`. */
  readonly sentenceTerms: readonly Span[];
  /** Words the passage does not write but means: long forms, full names, whom a pronoun stands for. */
  readonly aliases: readonly Alias[];
  /** Who is spoken of where, pronouns included, in text order. */
  readonly mentions: readonly Mention[];
  /** Quotations that begin in the block. */
  readonly quotations: readonly Quotation[];
  /** Full names of the people mentioned, by surname or otherwise. */
  readonly people: readonly string[];
}

/** The quotable blocks of the stories as passages: no link lines, no repeated captions. */
export function cutPassages(stories: readonly Story[]): Passage[] {
  const passages: Passage[] = [];
  for (const story of stories) {
    const blocks = story.blocks.filter(({ kind, duplicate }) => kind !== 'link' && !duplicate);
    const terms = blocks.map((block) => readTerms(story.text, block));
    const meanings = findMeanings(story, terms, learnAcronyms(story));
    let previous: Passage | undefined;
    blocks.forEach((block, i) => {
      const id = passages.length;
      previous = readPassage(id, story, block, terms[i] ?? [], meanings[i], previous);
      passages.push(previous);
    });
  }
  return passages;
}

function readPassage(
  id: number,
  story: Story,
  block: Block,
  terms: readonly Term[],
  meanings: Meanings | undefined,
  previous: Passage | undefined,
): Passage {
  return {
    id,
    story,
    block,
    ...(previous && { previous }),
    terms,
    aliases: meanings?.aliases ?? [],
    mentions: meanings?.mentions ?? [],
    sentenceTerms: block.sentences.map((sentence) => termRange(terms, sentence)),
    quotations: story.quotations.filter((quotation) => overlaps(block, quotation)),
    people: story.people
      .filter((person) => person.mentions.some((mention) => contains(block, mention)))
      .map((person) => person.name),
  };
}

/** The range of `terms` that lies inside `span`; terms are in text order. */
function termRange(terms: readonly Term[], span: Span): Span {
  let start = 0;
  while (start < terms.length && (terms[start]?.start ?? 0) < span.start) start++;
  let end = start;
  while (end < terms.length && (terms[end]?.end ?? 0) <= span.end) end++;
  return { start, end };
}
