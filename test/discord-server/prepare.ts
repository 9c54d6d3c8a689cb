import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SPECIFICATION } from './openapi.ts';

/** Before the first test: builds the bot that the tests start, and says what can't be checked. */
export default function prepare(): void {
  // Type errors are for `npm run typecheck` to report; what is emitted in spite of them can run.
  spawnSync(resolve('node_modules/.bin/tsc'), ['-b'], { stdio: 'inherit' });
  spawnSync(process.execPath, ['bundle.mjs'], { stdio: 'inherit' });
  if (!existsSync(resolve('dist/src/bundle/main.js')))
    throw new Error('the bot could not be built');
  if (!existsSync(SPECIFICATION)) console.warn(UNCHECKED);
}

const UNCHECKED =
  'Discord’s OpenAPI document is not beside this repository: request bodies are held to the rules in test/discord-server, not to Discord’s own schema.';
