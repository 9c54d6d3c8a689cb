import dotenv from 'dotenv';
import type { Archive } from './archive/archive.ts';
import { type Config, readConfig } from './config.ts';
import { findSupervisor } from './discord/shards/supervisor.ts';
import { openHoldings } from './library/holdings.ts';
import { InputError } from './library/inputError.ts';

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

/**
 * Starts the bot on Discord when there is a token, else in the terminal. With SHARDS this process
 * starts others with an argument that names their shards, and those answer.
 */
async function main(): Promise<number> {
  dotenv.config({ quiet: true });
  const config = readConfig(process.env);
  const { discord } = config;
  const supervisor = findSupervisor();
  if (discord?.sharding && !supervisor) {
    const { supervise } = await import('./discord/shards/supervise.ts');
    process.exit(await supervise(discord, discord.sharding));
  }
  const holdings = await openHoldings(config.corpusDir, config);
  const archive = await archiveOf(config);
  if (!discord) {
    const { runConsole } = await import('./console/console.ts');
    await runConsole(holdings, archive);
    return 0;
  }
  const { runDiscord } = await import('./discord/run.ts');
  // Sockets that are kept for reuse would hold the process up.
  process.exit(await runDiscord(discord, holdings, archive, supervisor));
}

async function archiveOf({ archiveUrl, asksArchive }: Config): Promise<Archive | undefined> {
  if (!asksArchive || archiveUrl === undefined) return undefined;
  const { openArchive } = await import('./archive/openArchive.ts');
  return openArchive(archiveUrl);
}
