import { contains, type Span } from '../story/span.ts';
import type { Block, Quotation, Story } from '../story/story.ts';
import { learnAcronyms } from './acronyms.ts';
import { type Alias, findMeanings, type Mention } from './aliases.ts';
import { firstWhere, shareOut } from './inTextOrder.ts';
import { readTerms, type Term } from './terms.ts';

/** A block of a story made ready for finding: the unit of the index. */
export interface Passage {
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

const known = new WeakMap<Story, readonly Passage[]>();

/**
 * The quotable blocks of a story as passages: no link lines, no repeated captions. They are cut once
 * and shared by every corpus that holds the story.
 */
export function passagesOf(story: Story): readonly Passage[] {
  const before = known.get(story);
  if (before) return before;
  const passages = cutPassages(story);
  known.set(story, passages);
  return passages;
}

function cutPassages(story: Story): Passage[] {
  const blocks = story.blocks.filter(({ kind, duplicate }) => kind !== 'link' && !duplicate);
  const terms = blocks.map((block) => readTerms(story.text, block));
  const meanings = findMeanings(story, blocks, terms, learnAcronyms(story));
  const quotations = shareOut(blocks, story.quotations);
  const people = shareOut(blocks, mentionsOf(story));
  let previous: Passage | undefined;
  return blocks.map((block, i) => {
    const words = terms[i] ?? [];
    previous = {
      story,
      block,
      ...(previous && { previous }),
      terms: words,
      sentenceTerms: block.sentences.map((sentence) => termsWithin(words, sentence)),
      aliases: meanings[i]?.aliases ?? [],
      mentions: meanings[i]?.mentions ?? [],
      quotations: quotations[i] ?? [],
      people: namesWithin(block, people[i] ?? []),
    };
    return previous;
  });
}

interface NamedMention extends Span {
  readonly name: string;
}

function mentionsOf({ people }: Story): NamedMention[] {
  return people.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })));
}

function namesWithin(block: Block, mentions: readonly NamedMention[]): string[] {
  const inside = mentions.filter((mention) => contains(block, mention));
  return [...new Set(inside.map(({ name }) => name))];
}

/** The range of `terms` that lies inside `span`; terms are in text order. */
function termsWithin(terms: readonly Term[], span: Span): Span {
  const start = firstWhere(terms, (term) => term.start >= span.start);
  return {
    start,
    end: Math.max(
      start,
      firstWhere(terms, (term) => term.end > span.end),
    ),
  };
}
