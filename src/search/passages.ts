import { contains, overlaps } from '../story/span.ts';
import type { Span } from '../story/span.ts';
import type { Block, Quotation, Story } from '../story/story.ts';
import { type Acronyms, learnAcronyms } from './acronyms.ts';
import { readTerms, type Term } from './terms.ts';

/** A block of a story made ready for finding: the unit of the index. */
export interface Passage {
  /** Position in the corpus; also the index's document id. */
  readonly id: number;
  readonly story: Story;
  readonly block: Block;
  /** Every word of the block, function words included, in order. */
  readonly terms: readonly Term[];
  /** For each sentence of the block, the half-open range of its words in `terms`. */
  readonly sentenceTerms: readonly Span[];
  /** Stems this passage also answers to: the long form of an acronym it uses, and the reverse. */
  readonly alsoKnown: ReadonlyMap<string, Term>;
  /** Quotations that begin in the block. */
  readonly quotations: readonly Quotation[];
  /** Full names of the people mentioned, by surname or otherwise. */
  readonly people: readonly string[];
}

/** The quotable blocks of the stories as passages: no link lines, no repeated captions. */
export function cutPassages(stories: readonly Story[]): Passage[] {
  const passages: Passage[] = [];
  for (const story of stories) {
    const acronyms = learnAcronyms(story);
    for (const block of story.blocks) {
      if (block.kind === 'link' || block.duplicate) continue;
      passages.push(readPassage(passages.length, story, block, acronyms));
    }
  }
  return passages;
}

function readPassage(id: number, story: Story, block: Block, acronyms: Acronyms): Passage {
  const terms = readTerms(story.text, block);
  return {
    id,
    story,
    block,
    terms,
    sentenceTerms: block.sentences.map((sentence) => termRange(terms, sentence)),
    alsoKnown: otherForms(terms, acronyms),
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

/** Stems that the acronyms in `terms`, or the long forms spelt out in them, also stand for. */
function otherForms(terms: readonly Term[], acronyms: Acronyms): Map<string, Term> {
  const also = new Map<string, Term>();
  const places = new Map(terms.map((term) => [term.stem, term] as const));
  for (const [acronym, words] of acronyms) {
    const short = places.get(acronym);
    if (short) for (const word of words) if (!places.has(word)) also.set(word, short);
    const long = words.map((word) => places.get(word));
    if (!short && long[0] && long.every(Boolean)) also.set(acronym, long[0]);
  }
  return also;
}
