import { openSettings } from '../../../dist/src/discord/keeping/settings.js';
import { openHoldings } from '../../../dist/src/library/holdings.js';

/** A process that serves what others put: prints a line whenever it would answer from other stories. */
const [corpusDir, databaseUrl] = process.argv.slice(2);
const { shelves, store } = await openHoldings(corpusDir, { dataDir: corpusDir, databaseUrl });
const settings = await openSettings(store, () => {});
await store.check();

let last = '';
setInterval(() => {
  const { version, stories } = shelves.of('newsroom');
  const texts = stories.map(({ text }) => text);
  const line = JSON.stringify({ version, texts, set: settings.of('newsroom').version });
  if (line !== last) process.stdout.write(`${line}\n`);
  last = line;
}, 5);
