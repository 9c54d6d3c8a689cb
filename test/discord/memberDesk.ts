import type { Desk } from '../../src/discord/desk.ts';
import { onlyKeepers } from '../../src/discord/replies/notices.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';

/** The desk of a member who keeps nothing; every question is refused unless `ask` says otherwise. */
export function memberDesk(stories: readonly Story[], ask: Desk['ask'] = refuse): Desk {
  return {
    corpus: buildCorpus(stories),
    hasArchive: false,
    ask,
    storiesOf: async (fingerprints) =>
      stories.filter(({ fingerprint }) => fingerprints.includes(fingerprint)),
    uploads: [],
    mayKeep: false,
    keep: async () => onlyKeepers,
    markWrong: async () => false,
    privacy: { days: 30, kept: async () => 0, forget: async () => 0 },
  };
}

const refuse: Desk['ask'] = async ({ text }) => ({
  answer: { question: text, answered: false, quotes: [], suggestions: [], ms: 0 },
  corpus: buildCorpus([]),
});
