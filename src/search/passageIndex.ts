import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { headOfRole } from '../story/headOfRole.ts';
import type { Speaker } from '../story/story.ts';
import type { Passage } from './passages.ts';
import { contentStems } from './terms.ts';

/** What MiniSearch indexes of a passage: the stems of each field, with spaces between. */
export interface PassageDocument extends Readonly<Record<Field, string>> {
  /** Position in the segment. */
  readonly id: number;
}

/**
 * - `meant`: words the passage means without writing them, long forms, full names, roles
 * - `speakers`: who speaks in the passage, by full name and role
 * - `people`: who is mentioned, by full name, so that a surname's passage answers to the first name
 * - `title`: the story's title, which every passage of it is about
 */
export const boost = { text: 1, meant: 0.5, speakers: 0.3, people: 0.3, title: 0.3, kind: 0.1 };

export type Field = keyof typeof boost;
export const fields = Object.keys(boost) as readonly Field[];

const options: Options<PassageDocument> = {
  fields: [...fields],
  tokenize: stemsIn,
  processTerm: (term) => term,
  searchOptions: { tokenize: (terms) => terms.split(' '), boost, combineWith: 'OR' },
};

/** An empty MiniSearch index (BM25+) for passages, with our own term analysis. */
export function createIndex(): MiniSearch<PassageDocument> {
  return new MiniSearch<PassageDocument>(options);
}

/** An index out of what `JSON.stringify` made of it, with other work let in between. */
export function loadIndex(record: AsPlainObject): Promise<MiniSearch<PassageDocument>> {
  return MiniSearch.loadJSAsync<PassageDocument>(record, options);
}

/** A stem in a field, as tallies count it: a stem is as rare in each field as it is there. */
export function fieldTerm(stem: string, field: Field): string {
  return `${field}:${stem}`;
}

/** The stem that was counted. */
export function stemOf(term: string): string {
  return term.slice(term.indexOf(':') + 1);
}

/** The stems of one field of a passage. */
export function stemsIn(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

export function toDocument(passage: Passage, id: number): PassageDocument {
  const { story, block, terms, quotations, people, aliases } = passage;
  const speakers = quotations.flatMap(({ speaker }) => (speaker ? whoSpeaks(speaker) : []));
  return {
    id,
    text: terms.flatMap(({ stem, stop }) => (stop ? [] : [stem])).join(' '),
    meant: [...new Set(aliases.map(({ stem }) => stem))].join(' '),
    speakers: contentStems(speakers.join(' ')).join(' '),
    people: contentStems(people.join(' ')).join(' '),
    title: contentStems(story.title).join(' '),
    kind: contentStems(block.kind).join(' '),
  };
}

/** The name, and who that is. */
function whoSpeaks({ name, role = '' }: Speaker): string[] {
  return [name, headOfRole(role)];
}
