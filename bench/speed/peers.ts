import { createRequire } from 'node:module';
import { create, insert, search } from '@orama/orama';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import bm25 from 'wink-bm25-text-search';
import nlp from 'wink-nlp-utils';

interface FlexSearchIndex {
  add(id: number, text: string): void;
  search(text: string, options: { readonly suggest: boolean }): unknown;
}

// Its own types do not pass a strict check, so they are kept away from the compiler.
const { Index } = createRequire(import.meta.url)('flexsearch') as {
  readonly Index: new () => FlexSearchIndex;
};

/** Indexes texts as its documentation shows, with default options, and returns its search. */
export type Peer = (texts: readonly string[]) => (question: string) => unknown;

/** Other full-text indexes in memory, for bare search. */
export const peers: Readonly<Record<string, Peer>> = {
  MiniSearch: indexWithMiniSearch,
  lunr: (texts) => {
    const index = lunr(function () {
      this.ref('id');
      this.field('text');
      for (const [id, text] of texts.entries()) this.add({ id, text });
    });
    // Lunr's own syntax must not be read into a question.
    return (question) => index.search(question.replace(/[:^~+*-]/g, ' '));
  },
  FlexSearch: (texts) => {
    const index = new Index();
    for (const [id, text] of texts.entries()) index.add(id, text);
    return (question) => index.search(question, { suggest: true });
  },
  Orama: (texts) => {
    const index = create({ schema: { text: 'string' } as const });
    for (const text of texts) insert(index, { text });
    return (term) => search(index, { term });
  },
  wink: (texts) => {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([
      nlp.string.lowerCase,
      nlp.string.tokenize0,
      nlp.tokens.removeWords,
      nlp.tokens.stem,
      nlp.tokens.propagateNegations,
    ]);
    for (const [id, text] of texts.entries()) engine.addDoc({ text }, id);
    engine.consolidate();
    return (question) => engine.search(question);
  },
};

export function indexWithMiniSearch(texts: readonly string[]) {
  const index = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] });
  index.addAll(texts.map((text, id) => ({ id, text })));
  return (question: string) => index.search(question);
}
