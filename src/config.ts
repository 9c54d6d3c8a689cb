import { z } from 'zod';
import {
  allShards,
  isPossible,
  readRange,
  type ShardRange,
  sizeOf,
} from './discord/shards/range.ts';
import { readAllowedHost } from './library/allowedHosts.ts';
import { InputError } from './library/inputError.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Config {
  /** The folder with the story files. */
  readonly corpusDir: string;
  /** The folder that the bot writes into. */
  readonly dataDir: string;
  /** The PostgreSQL database that is written into instead. */
  readonly databaseUrl?: string;
  /** The PostgreSQL database that an archive is kept in. */
  readonly archiveUrl?: string;
  /** Whether that archive is asked besides the stories in memory. */
  readonly asksArchive: boolean;
  /** Absent when there is no token: the bot then runs in the terminal. */
  readonly discord?: DiscordConfig;
}

export interface DiscordConfig {
  readonly token: string;
  readonly apiUrl: string;
  /** Ids of channels in which every message is a question. */
  readonly askChannels: ReadonlySet<string>;
  /** Hosts that stories may be fetched from, as `readAllowedHost` gives them; none: switched off. */
  readonly importHosts: readonly string[];
  /** Days that questions without a right answer are kept. */
  readonly feedbackDays: number;
  /** Whether the stories are read again when their folder changes. */
  readonly watchCorpus: boolean;
  readonly logLevel: LogLevel;
  readonly healthPort?: number;
  /** Absent when one process has all shards. */
  readonly sharding?: Sharding;
}

/** How a machine spreads its shards over processes. */
export interface Sharding {
  /** The shards of this machine; `auto` for all, as many as Discord recommends. */
  readonly shards: 'auto' | ShardRange;
  /** How many shards a process has; absent for one process to each processor. */
  readonly perProcess?: number;
}

const SNOWFLAKE = /^\d{17,20}$/;

const postgresUrl = z.url({
  protocol: /^postgres(?:ql)?$/,
  error:
    'is no address of a PostgreSQL database; write postgres://user:password@host:5432/database, special characters in the password as % codes',
});

/** Each message says what is wrong and how to mend it; none repeats a value that may be secret. */
const environment = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^[\w.-]+$/,
      'holds characters that no bot token has; copy it again, without quotes or spaces',
    )
    .optional(),
  DISCORD_API_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an http(s) address; leave it out to use https://discord.com/api',
    })
    .default('https://discord.com/api'),
  ASK_CHANNELS: z
    .string()
    .default('')
    .transform((ids) => ids.split(/[\s,]+/).filter(Boolean))
    .refine((ids) => ids.every((id) => SNOWFLAKE.test(id)), {
      error: 'must be channel ids, separated by commas; right-click a channel → Copy Channel ID',
    }),
  ALLOWED_HOSTS: z
    .string()
    .default('')
    .transform((hosts) =>
      hosts
        .split(/[\s,]+/)
        .filter(Boolean)
        .map(readAllowedHost),
    )
    .refine((hosts): hosts is string[] => !hosts.includes(undefined), {
      error:
        'must be host names, separated by commas, without https:// or a path: news.example, or *.news.example with all its subdomains',
    }),
  CORPUS_DIR: z.string().default('corpus'),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: postgresUrl.optional(),
  ARCHIVE_URL: postgresUrl.optional(),
  ARCHIVE: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  FEEDBACK_DAYS: z.coerce
    .number({ error: 'must be a number of days' })
    .int('must be a whole number of days')
    .min(1, 'must be from 1 to 365 days')
    .max(365, 'must be from 1 to 365 days')
    .default(30),
  WATCH_CORPUS: z.enum(['yes', 'no'], { error: 'must be yes or no' }).default('no'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, { error: `must be one of ${LOG_LEVELS.join(', ')}` })
    .default('info'),
  HEALTH_PORT: z.coerce
    .number({ error: 'must be a port number' })
    .int('must be a whole number')
    .min(1, 'must be a port from 1 to 65535')
    .max(65535, 'must be a port from 1 to 65535')
    .optional(),
  SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,4}|\d{1,5}-\d{1,5}\/[1-9]\d{0,4})$/, {
      error:
        'must be auto, the number of all shards, such as 4, or this machine’s out of all, such as 0-15/64',
      abort: true,
    })
    .transform(readShards)
    .refine((shards) => shards === 'auto' || isPossible(shards), {
      error:
        'names shards that there are not: they count from 0, so the halves of 64 are 0-31/64 and 32-63/64',
      abort: true,
    })
    .optional(),
  SHARDS_PER_PROCESS: z.coerce
    .number({ error: 'must be a number of shards' })
    .int('must be a whole number of shards')
    .min(1, 'must be at least 1')
    .optional(),
});

/** Every variable that is read. */
export const settings: readonly string[] = Object.keys(environment.shape);

const consistentEnvironment = environment
  .refine(
    ({ ARCHIVE, ARCHIVE_URL, DATABASE_URL }) => {
      return ARCHIVE === 'no' || (ARCHIVE_URL ?? DATABASE_URL) !== undefined;
    },
    {
      path: ['ARCHIVE'],
      error:
        'needs the database that the archive is in: set ARCHIVE_URL, or DATABASE_URL where that is the same',
    },
  )
  .refine(({ SHARDS, SHARDS_PER_PROCESS }) => SHARDS || !SHARDS_PER_PROCESS, {
    path: ['SHARDS_PER_PROCESS'],
    error: 'does nothing alone: set SHARDS as well, to auto for example',
  })
  .refine(({ SHARDS, DATABASE_URL }) => DATABASE_URL || !SHARDS || areAll(SHARDS), {
    path: ['SHARDS'],
    error:
      'leaves shards to other machines, and those must share one database: set DATABASE_URL as well, to the same PostgreSQL on all',
  });

function readShards(text: string): Sharding['shards'] {
  return text === 'auto' ? text : (readRange(text) ?? allShards(Number(text)));
}

function areAll(shards: Sharding['shards']): boolean {
  return shards === 'auto' || sizeOf(shards) === shards.count;
}

/**
 * The settings that the environment holds; an empty value counts as none.
 *
 * @throws InputError with a line for every variable that is malformed.
 */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(variables).filter(([, value]) => value?.trim());
  const read = consistentEnvironment.safeParse(Object.fromEntries(set));
  if (!read.success) {
    throw new InputError(
      read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('\n'),
    );
  }
  const { CORPUS_DIR: corpusDir, DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = read.data;
  const archiveUrl = read.data.ARCHIVE_URL ?? databaseUrl;
  const token = read.data.DISCORD_TOKEN;
  return {
    corpusDir,
    dataDir,
    ...(databaseUrl && { databaseUrl }),
    ...(archiveUrl && { archiveUrl }),
    asksArchive: read.data.ARCHIVE === 'yes',
    ...(token && { discord: discordConfig(token, read.data) }),
  };
}

function discordConfig(token: string, values: z.infer<typeof environment>): DiscordConfig {
  const { SHARDS: shards, SHARDS_PER_PROCESS: perProcess } = values;
  return {
    token,
    apiUrl: values.DISCORD_API_URL.replace(/\/+$/, ''),
    askChannels: new Set(values.ASK_CHANNELS),
    importHosts: values.ALLOWED_HOSTS,
    feedbackDays: values.FEEDBACK_DAYS,
    watchCorpus: values.WATCH_CORPUS === 'yes',
    logLevel: values.LOG_LEVEL,
    ...(values.HEALTH_PORT && { healthPort: values.HEALTH_PORT }),
    ...(shards && { sharding: { shards, ...(perProcess && { perProcess }) } }),
  };
}
