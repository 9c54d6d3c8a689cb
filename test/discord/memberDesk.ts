import type { Desk } from '../../src/discord/desk.ts';
import { onlyKeepers } from '../../src/discord/replies/notices.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';

/** The desk of a member who keeps nothing; every question is refused unless `ask` says otherwise. */
export function memberDesk(stories: readonly Story[], ask: Desk['ask'] = refuse): Desk {
  return {
    corpus: buildCorpus(stories),
    ask,
    uploads: [],
    mayKeep: false,
    keep: async () => onlyKeepers,
    markWrong: async () => false,
    privacy: { days: 30, kept: async () => 0, forget: async () => 0 },
  };
}

const refuse: Desk['ask'] = ({ text }) => ({
  question: text,
  answered: false,
  quotes: [],
  suggestions: [],
  ms: 0,
});
