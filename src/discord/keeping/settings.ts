import { z } from 'zod';
import { loadWhenPossible } from '../../store/loadWhenPossible.ts';
import type { Owner, Store } from '../../store/store.ts';

/** What a guild has set. */
export interface GuildSettings {
  /** Ids of the roles that may keep the stories besides those who manage the server. */
  readonly roles: readonly string[];
  /** By channel id the names of the stories that are asked there; all where none are named. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
}

/** The settings of all guilds, in memory and in the store. */
export interface Settings {
  of(guild: Owner): GuildSettings;
  /** @throws StoreError, and the settings stay as they were */
  put(guild: Owner, settings: GuildSettings): Promise<void>;
}

const NOTHING_SET: GuildSettings = { roles: [], channels: {} };

const stored = z.object({
  roles: z.array(z.string()).default([]),
  channels: z.record(z.string(), z.array(z.string())).default({}),
});

/** `onTrouble` hears when the settings can't be read yet; until then nothing is set. */
export async function openSettings(
  store: Store,
  onTrouble: (error: unknown) => void,
): Promise<Settings> {
  const held = new Map<Owner, GuildSettings>();
  await loadWhenPossible(async () => {
    for (const [guild, json] of await store.settings()) {
      held.set(guild, stored.parse(JSON.parse(json)));
    }
  }, onTrouble);
  return {
    of: (guild) => held.get(guild) ?? NOTHING_SET,
    async put(guild, settings) {
      await store.putSettings(guild, JSON.stringify(settings));
      held.set(guild, settings);
    },
  };
}
