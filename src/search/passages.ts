import { findExchanges } from '../story/exchanges.ts';
import { firstWhere, shareOut } from '../story/inTextOrder.ts';
import { contains, type Span, slice } from '../story/span.ts';
import type { Block, Quotation, Story } from '../story/story.ts';
import { type Acronyms, learnAcronyms } from './acronyms.ts';
import { type Alias, answered, findAliases } from './aliases.ts';
import { findMentions, type Mention } from './mentions.ts';
import { rememberLately } from './rememberLately.ts';
import { readTerms, type Term } from './terms.ts';

/** A block of a story made ready for finding: the unit of the index. */
export interface Passage {
  readonly story: Story;
  readonly block: Block;
  /** The passage before it in its story. */
  readonly previous?: Passage | undefined;
  /** Every word of the block, function words included, in order. */
  readonly terms: readonly Term[];
  /** For each sentence of the block, the half-open range of its words in `terms`. */
  readonly sentenceTerms: readonly Span[];
  /** Words the passage does not write but means: long forms, full names, whom a pronoun stands for. */
  readonly aliases: readonly Alias[];
  /** The question that the block answers, in an interview. */
  readonly question?: Block | undefined;
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
  const terms = blocks.map((block) => wordsOf(block, story).terms);
  const mentions = findMentions(story, blocks, terms);
  const quotations = shareOut(blocks, story.quotations);
  const people = shareOut(blocks, namesIn(story));
  const acronyms = learnAcronyms(story);
  const questions = new Map(
    findExchanges(story.text, blocks).map(
      ({ question, answers }) => [answers[0], question] as const,
    ),
  );
  let previous: Passage | undefined;
  return blocks.map((block, i) => {
    previous = new CutPassage({
      story,
      acronyms,
      block,
      previous,
      question: questions.get(block),
      mentions: trim(mentions[i]),
      quotations: trim(quotations[i]),
      people: trim(namesWithin(block, people[i] ?? [])),
    });
    return previous;
  });
}

const none: readonly never[] = [];

/** A list without the room that it grew into. */
function trim<Item>(list: readonly Item[] = none): readonly Item[] {
  return list.length === 0 ? none : list.slice();
}

/** What is kept of a passage. The rest is read off it when it is asked for. */
interface Kept extends Omit<Passage, 'terms' | 'sentenceTerms' | 'aliases'> {
  readonly acronyms: Acronyms;
}

/**
 * A passage reads its words again when they are asked for: kept, they would take two thirds of all
 * memory, and a question looks at a few dozen passages. A class, so that all share the getters.
 */
class CutPassage implements Passage {
  readonly story: Story;
  readonly block: Block;
  readonly previous: Passage | undefined;
  readonly question: Block | undefined;
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly people: readonly string[];
  readonly acronyms: Acronyms;

  constructor(kept: Kept) {
    this.story = kept.story;
    this.block = kept.block;
    this.previous = kept.previous;
    this.question = kept.question;
    this.mentions = kept.mentions;
    this.quotations = kept.quotations;
    this.people = kept.people;
    this.acronyms = kept.acronyms;
  }

  get terms(): readonly Term[] {
    return wordsOf(this.block, this.story).terms;
  }

  get sentenceTerms(): readonly Span[] {
    return wordsOf(this.block, this.story).sentenceTerms;
  }

  get aliases(): readonly Alias[] {
    return aliasesOf(this);
  }
}

const wordsOf = rememberLately((block: Block, { text }: Story) => {
  const terms = readTerms(text, block);
  return {
    terms,
    sentenceTerms: block.sentences.map((sentence) => termsWithin(terms, sentence)),
  };
});

const aliasesOf = rememberLately(
  ({ story, question, terms, mentions, quotations, acronyms }: CutPassage) => [
    ...findAliases(terms, mentions, quotations, acronyms),
    ...(question ? answered(slice(story.text, question)) : []),
  ],
);

interface Name extends Span {
  readonly name: string;
}

function namesIn({ people }: Story): Name[] {
  return people.flatMap(({ name, mentions }) => mentions.map((mention) => ({ ...mention, name })));
}

function namesWithin(block: Block, names: readonly Name[]): string[] {
  const inside = names.filter((name) => contains(block, name));
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
