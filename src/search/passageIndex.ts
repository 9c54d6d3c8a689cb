import MiniSearch from 'minisearch';
import type { Passage } from './passages.ts';
import { contentStems } from './terms.ts';

/** What MiniSearch indexes of a passage. */
export interface PassageDocument {
  readonly id: number;
  readonly text: string;
  /** Words the passage means without writing them: long forms, full names, roles. */
  readonly meant: string;
  /** Who speaks in the passage, by full name. */
  readonly speakers: string;
  /** Who is mentioned, by full name, so that a surname's passage answers to the first name too. */
  readonly people: string;
  /** The story's title: what every passage of it is about. */
  readonly title: string;
  readonly kind: string;
}

const boost = { text: 1, meant: 0.5, speakers: 0.3, people: 0.3, title: 0.3, kind: 0.1 };

/** A MiniSearch index (BM25+) over passages, with our own term analysis. */
export function indexPassages(passages: readonly Passage[]): MiniSearch<PassageDocument> {
  const index = new MiniSearch<PassageDocument>({
    fields: ['text', 'meant', 'speakers', 'people', 'title', 'kind'],
    tokenize: (text, field) => (field === 'meant' ? text.split(' ') : contentStems(text)),
    processTerm: (stem) => stem,
    searchOptions: { boost, combineWith: 'OR' },
  });
  index.addAll(passages.map(toDocument));
  return index;
}

function toDocument(passage: Passage): PassageDocument {
  const { id, story, block, quotations, people, aliases } = passage;
  return {
    id,
    text: story.text.slice(block.start, block.end),
    meant: [...new Set(aliases.map(({ stem }) => stem))].join(' '),
    speakers: quotations.flatMap(({ speaker }) => (speaker ? [speaker.name] : [])).join(' '),
    people: people.join(' '),
    title: story.title,
    kind: block.kind,
  };
}
