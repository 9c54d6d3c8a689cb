import type { Desk } from '../../src/discord/desk.ts';
import { onlyKeepers } from '../../src/discord/replies/notices.ts';
import { storyNamed } from '../../src/discord/storyNamed.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';

/** The desk of a member who keeps nothing; every question is refused unless `ask` says otherwise. */
export function memberDesk(stories: readonly Story[], ask: Desk['ask'] = refuse): Desk {
  const desk: Desk = {
    corpus: buildCorpus(stories),
    hasArchive: false,
    ask,
    holding: async () => desk,
    archived: async () => [],
    storiesOf: async (fingerprints) =>
      stories.filter(({ fingerprint }) => fingerprints.includes(fingerprint)),
    uploads: [],
    choosable: () => [],
    mayKeep: false,
    keep: async () => onlyKeepers,
    markWrong: async () => false,
    privacy: { days: 30, kept: async () => 0, forget: async () => 0 },
  };
  return desk;
}

/** The same with an archive of some more stories. */
export function deskWithArchive(stories: readonly Story[], archived: readonly Story[]): Desk {
  const desk = memberDesk(stories);
  return {
    ...desk,
    hasArchive: true,
    archived: async () => archived,
    async holding(name) {
      const story = storyNamed(name, { stories: archived });
      return story && !storyNamed(name, desk.corpus) ? memberDesk([story]) : this;
    },
  };
}

const refuse: Desk['ask'] = async ({ text }) => ({
  answer: { question: text, answered: false, quotes: [], suggestions: [], ms: 0 },
  corpus: buildCorpus([]),
});
