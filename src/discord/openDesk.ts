import type { Logger } from 'pino';
import { toEarlier } from '../answer/question/followUp.ts';
import type { Question } from '../answer/question/question.ts';
import type { Archive } from '../archive/archive.ts';
import { archiveTrouble } from '../archive/archiveTrouble.ts';
import { type Asked, ask } from '../archive/ask.ts';
import { bringStory } from '../archive/bringStory.ts';
import { type Holdings, storeTrouble } from '../library/holdings.ts';
import { InputError } from '../library/inputError.ts';
import { createKeeper } from '../library/keeper.ts';
import type { Snapshot } from '../library/snapshot.ts';
import { hashAsker } from '../store/askerHash.ts';
import { type FoundGap, type GapQueue, writeGaps } from '../store/gapQueue.ts';
import { StoreError } from '../store/storeError.ts';
import type { Story } from '../story/story.ts';
import type { Conversations } from './conversations.ts';
import type { Desk, Office, Privacy } from './desk.ts';
import { briefly } from './failures.ts';
import type { Settings } from './keeping/settings.ts';
import type { Visit } from './keeping/visit.ts';
import { nothingChanged, onlyInServers, onlyKeepers } from './replies/notices.ts';
import { storyNamed } from './storyNamed.ts';
import type { Metrics } from './watch/metrics.ts';

/** All that desks are made of. */
export interface Premises {
  readonly holdings: Holdings;
  readonly archive: Archive | undefined;
  readonly settings: Settings;
  readonly gaps: GapQueue;
  readonly conversations: Conversations;
  readonly importHosts: readonly string[];
  readonly feedbackDays: number;
  readonly log: Logger;
  /** Absent while nobody looks at them. */
  readonly metrics: Metrics | undefined;
}

/**
 * A desk for one visit. It holds one snapshot, so that a refresh in between never mixes two states
 * of the stories, and what it hands out is only what this visitor may see and do.
 */
export function openDesk(premises: Premises, visit: Visit): Desk {
  const { holdings, settings, log } = premises;
  const { guild } = visit;
  const set = settings.of(guild ?? '');
  const only = set.channels[visit.channel];
  const snapshot = holdings.library.current({ owner: guild, only });
  // A channel that asks only chosen stories does not ask an archive.
  const archive = only ? undefined : premises.archive;
  const mayKeep =
    guild !== undefined &&
    (visit.managesServer || visit.roles.some((role) => set.roles.includes(role)));
  const desk: Desk = {
    corpus: snapshot.corpus,
    hasArchive: archive !== undefined,
    ask: (question) => askAt({ ...premises, archive }, visit, snapshot, question),
    async holding(name) {
      if (!archive || storyNamed(name, snapshot.corpus)) return desk;
      const corpus = await bringStory(name, archive);
      if (!corpus) return desk;
      const alone = { ...premises, archive: undefined };
      return {
        ...desk,
        corpus,
        hasArchive: false,
        ask: (question) => askAt(alone, visit, { ...snapshot, corpus }, question),
      };
    },
    archived: async (typed, most) => (await archive?.titled(typed, most).catch(() => [])) ?? [],
    storiesOf: (fingerprints) => storiesOf(fingerprints, snapshot.corpus.stories, archive),
    uploads: guild === undefined ? [] : holdings.shelves.of(guild).stories,
    choosable: () => (mayKeep ? holdings.library.current({ owner: guild }).corpus.stories : []),
    mayKeep,
    async keep(work) {
      if (guild === undefined) return onlyInServers;
      if (!mayKeep) {
        log.warn({ guild, user: visit.asker }, 'Somebody tried what only keepers may');
        return onlyKeepers;
      }
      try {
        return await work(officeOf(premises, visit, guild));
      } catch (error) {
        if (!(error instanceof InputError || error instanceof StoreError)) throw error;
        log.warn({ guild, ...briefly(error) }, 'A keeper’s deed came to nothing');
        return nothingChanged(error.message);
      }
    },
    async markWrong(question) {
      if (guild === undefined) return false;
      await writeGaps(holdings.store, [gap(visit, guild, 'wrong', question)]);
      return true;
    },
    privacy: privacyOf(premises, visit),
  };
  return desk;
}

async function askAt(
  premises: Premises,
  visit: Visit,
  { corpus: memory, version }: Snapshot,
  question: Question,
): Promise<Asked> {
  const { archive, conversations, metrics, log } = premises;
  const { place, guild } = visit;
  const earlier = place && conversations.recall(place);
  const asked = await ask({ ...question, ...(earlier && { earlier }) }, memory, archive);
  const { answer: given, corpus, trouble } = asked;
  if (trouble) log.warn(briefly(trouble), 'The archive can’t be asked');
  if (place) conversations.remember(place, toEarlier(given, corpus));
  // What is asked in private or directly is nobody else's business.
  if (!given.answered && guild !== undefined && place?.manner === 'public') {
    premises.gaps.put(gap(visit, guild, 'unanswered', question.text));
  }
  metrics?.observe(asked);
  const { answered, quotes } = given;
  const ms = Math.round(given.ms * 10) / 10;
  log.info({ answered, quotes: quotes.length, ms, version }, 'Question');
  log.debug({ question: question.text }, 'Question asked');
  return asked;
}

async function storiesOf(
  fingerprints: readonly string[],
  memory: readonly Story[],
  archive: Archive | undefined,
): Promise<readonly Story[]> {
  const stories = await Promise.all(
    fingerprints.map(
      (fingerprint) =>
        memory.find((story) => story.fingerprint === fingerprint) ?? archive?.story(fingerprint),
    ),
  );
  return stories.filter((story) => story !== undefined);
}

function gap(visit: Visit, owner: string, kind: FoundGap['kind'], question: string): FoundGap {
  return { owner, kind, question, askerId: visit.asker, at: Date.now() };
}

function officeOf(premises: Premises, visit: Visit, guild: string): Office {
  const { holdings, archive, settings, gaps, importHosts } = premises;
  return {
    keeper: createKeeper(holdings, guild, visit.asker),
    channel: visit.channel,
    managesServer: visit.managesServer,
    snapshot: holdings.library.current({ owner: guild }),
    settings: settings.of(guild),
    putSettings: (changed) => settings.put(guild, changed),
    async gaps() {
      await gaps.flush();
      return holdings.store.gaps(guild);
    },
    troubles: async () => ({
      store: (await storeTrouble(holdings)) ?? null,
      ...(archive && { archive: (await archiveTrouble(archive)) ?? null }),
    }),
    importHosts,
  };
}

function privacyOf({ holdings: { store }, gaps, feedbackDays }: Premises, visit: Visit): Privacy {
  const mine = async (): Promise<string> => {
    await gaps.flush();
    return hashAsker(visit.asker, await store.salt());
  };
  return {
    days: feedbackDays,
    kept: async () => (await store.gapsOf(await mine())).length,
    forget: async () => store.forgetGapsOf(await mine()),
  };
}
