import { z } from 'zod';
import { openMirror } from '../../store/mirror.ts';
import type { KeptSettings, Owner, Store } from '../../store/store.ts';

/** What a guild has set. */
export interface GuildSettings {
  /** Counts up by one for every change; 0 while nothing was ever set. */
  readonly version: number;
  /** Ids of the roles that may keep the stories besides those who manage the server. */
  readonly roles: readonly string[];
  /** By channel id the names of the stories that are asked there; all where none are named. */
  readonly channels: Readonly<Record<string, readonly string[]>>;
}

/** The settings of all guilds, in memory and in the store. */
export interface Settings {
  of(guild: Owner): GuildSettings;
  /**
   * @param settings changed from those of the version that they name
   * @throws StoreError, and the settings stay as they were
   */
  put(guild: Owner, settings: GuildSettings): Promise<void>;
}

const NOTHING_SET: GuildSettings = { version: 0, roles: [], channels: {} };

const stored = z.object({
  roles: z.array(z.string()).default([]),
  channels: z.record(z.string(), z.array(z.string())).default({}),
});

/** `onTrouble` hears when the settings can't be read yet; until then nothing is set. */
export async function openSettings(
  store: Store,
  onTrouble: (error: unknown) => void,
): Promise<Settings> {
  const mirror = await openMirror<GuildSettings>(
    store,
    {
      what: 'settings',
      all: async () =>
        new Map([...(await store.settings())].map(([guild, kept]) => [guild, readSettings(kept)])),
      one: async (guild) => {
        const kept = await store.settingsOf(guild);
        return kept && readSettings(kept);
      },
    },
    onTrouble,
  );
  return {
    of: (guild) => mirror.of(guild) ?? NOTHING_SET,
    put: (guild, { version: base, ...set }) =>
      mirror.change(guild, async () => {
        const version = await store.putSettings(base, guild, JSON.stringify(set));
        mirror.hold(guild, { version, ...set });
      }),
  };
}

function readSettings({ version, json }: KeptSettings): GuildSettings {
  return { version, ...stored.parse(JSON.parse(json)) };
}
