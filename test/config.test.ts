import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';
import { InputError } from '../src/library/inputError.ts';

const TOKEN = 'not.a-real.token_1';

describe('the environment', () => {
  it('needs nothing: without a token the bot runs in the terminal', () => {
    expect(readConfig({})).toEqual({
      corpusDir: 'corpus',
      dataDir: 'data',
      asksArchive: false,
    });
    expect(readConfig({ DISCORD_TOKEN: '', CORPUS_DIR: ' ', DATA_DIR: '' })).toEqual({
      corpusDir: 'corpus',
      dataDir: 'data',
      asksArchive: false,
    });
  });

  it('sets up Discord once there is a token', () => {
    expect(readConfig({ DISCORD_TOKEN: TOKEN })).toEqual({
      corpusDir: 'corpus',
      dataDir: 'data',
      asksArchive: false,
      discord: {
        token: TOKEN,
        apiUrl: 'https://discord.com/api',
        askChannels: new Set(),
        importHosts: [],
        feedbackDays: 30,
        watchCorpus: false,
        logLevel: 'info',
      },
    });
  });

  it('asks an archive only where there is a database for it', () => {
    const databaseUrl = 'postgres://bot@db.example/news';
    expect(readConfig({ DATABASE_URL: databaseUrl })).toMatchObject({ asksArchive: false });
    expect(readConfig({ DATABASE_URL: databaseUrl, ARCHIVE: 'yes' })).toMatchObject({
      asksArchive: true,
      archiveUrl: databaseUrl,
    });
    expect(() => readConfig({ ARCHIVE: 'yes' })).toThrow(
      /^ARCHIVE needs .+ ARCHIVE_URL, or DATABASE_URL/,
    );
    expect(() => readConfig({ ARCHIVE: 'on' })).toThrow('ARCHIVE must be yes or no');
  });

  it('takes an address of the archive’s own, also without any database beside it', () => {
    const archiveUrl = 'postgres://reader@replica.example/news';
    const both = { DATABASE_URL: 'postgres://bot@db.example/news', ARCHIVE_URL: archiveUrl };
    expect(readConfig({ ...both, ARCHIVE: 'yes' })).toMatchObject({
      databaseUrl: both.DATABASE_URL,
      asksArchive: true,
      archiveUrl,
    });
    expect(readConfig({ ARCHIVE_URL: archiveUrl, ARCHIVE: 'yes' })).toMatchObject({ archiveUrl });
    expect(readConfig({ ARCHIVE_URL: archiveUrl })).not.toHaveProperty('databaseUrl');
  });

  it('takes every value as a person would write it', () => {
    const config = readConfig({
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: 'http://127.0.0.1:8080/api/',
      ASK_CHANNELS: '123456789012345678, 223456789012345678',
      ALLOWED_HOSTS: 'News.example, *.paper.example',
      CORPUS_DIR: 'news',
      DATA_DIR: '/var/lib/verbatim',
      DATABASE_URL: 'postgresql://bot:p%40ss@db.example:5433/news?sslmode=verify-full',
      ARCHIVE: 'yes',
      ARCHIVE_URL: 'postgres://replica.example/news',
      FEEDBACK_DAYS: '7',
      WATCH_CORPUS: 'yes',
      LOG_LEVEL: 'debug',
      HEALTH_PORT: '9000',
    });
    expect(config).toEqual({
      corpusDir: 'news',
      dataDir: '/var/lib/verbatim',
      databaseUrl: 'postgresql://bot:p%40ss@db.example:5433/news?sslmode=verify-full',
      archiveUrl: 'postgres://replica.example/news',
      asksArchive: true,
      discord: {
        token: TOKEN,
        apiUrl: 'http://127.0.0.1:8080/api',
        askChannels: new Set(['123456789012345678', '223456789012345678']),
        importHosts: ['news.example', '.paper.example'],
        feedbackDays: 7,
        watchCorpus: true,
        logLevel: 'debug',
        healthPort: 9000,
      },
    });
  });

  it.each([
    ['DISCORD_TOKEN', 'two words'],
    ['DISCORD_API_URL', 'discord.com'],
    ['DISCORD_API_URL', 'ftp://discord.com'],
    ['ASK_CHANNELS', '#news'],
    ['ALLOWED_HOSTS', 'https://news.example'],
    ['ALLOWED_HOSTS', 'news.example, *'],
    ['DATABASE_URL', 'data'],
    ['DATABASE_URL', 'mysql://bot@db.example/news'],
    ['DATABASE_URL', 'postgres://bot:pa#ss@db.example/news'],
    ['ARCHIVE_URL', 'replica.example'],
    ['FEEDBACK_DAYS', '0'],
    ['FEEDBACK_DAYS', 'a month'],
    ['WATCH_CORPUS', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['HEALTH_PORT', 'http'],
    ['HEALTH_PORT', '0'],
    ['HEALTH_PORT', '80.5'],
    ['HEALTH_PORT', '70000'],
    ['SHARDS', 'many'],
    ['SHARDS', '0'],
    ['SHARDS', '2.5'],
    ['SHARDS', '0-15'],
    ['SHARDS', '16-15/64'],
    ['SHARDS', '48-64/64'],
    ['SHARDS', '0-62/64'],
    ['SHARDS_PER_PROCESS', '0'],
    ['SHARDS_PER_PROCESS', 'few'],
    ['SHARDS_PER_PROCESS', '4'],
  ])('names %s in one line when it is %j', (name, value) => {
    expect(() => readConfig({ [name]: value })).toThrow(InputError);
    expect(() => readConfig({ [name]: value })).toThrow(new RegExp(`^${name} [^\\n]+$`));
  });

  it.each([
    ['auto', 'auto'],
    ['4', { first: 0, last: 3, count: 4 }],
    ['16-31/64', { first: 16, last: 31, count: 64 }],
    ['7-7/8', { first: 7, last: 7, count: 8 }],
  ])('takes %j for the shards of this machine', (SHARDS, shards) => {
    const shared = { DISCORD_TOKEN: TOKEN, DATABASE_URL: 'postgres://db.example/news' };
    const read = (more: object) => readConfig({ ...shared, SHARDS, ...more }).discord?.sharding;
    expect(read({})).toEqual({ shards });
    expect(read({ SHARDS_PER_PROCESS: '4' })).toEqual({ shards, perProcess: 4 });
  });

  it('keeps machines from sharing shards without sharing a database', () => {
    const read = (SHARDS: string) => () => readConfig({ DISCORD_TOKEN: TOKEN, SHARDS });
    expect(read('0-31/64')).toThrow(/^SHARDS .*DATABASE_URL/);
    expect(read('0-63/64')).not.toThrow();
  });

  it('names every malformed variable, and never repeats a token or password', () => {
    const read = () =>
      readConfig({
        DISCORD_TOKEN: 'secret word',
        DATABASE_URL: 'postgres://bot:secret#1@db.example/news',
        ARCHIVE_URL: 'postgres://bot:secret#2@db.example/news',
        LOG_LEVEL: 'loud',
      });
    expect(read).toThrow(/^DISCORD_TOKEN .+\nDATABASE_URL .+\nARCHIVE_URL .+\nLOG_LEVEL .+$/);
    expect(read).not.toThrow(/secret/);
  });
});
