import { writeSync } from 'node:fs';
import { openStore } from '../../dist/src/store/openStore.js';

/**
 * Writes into a store until it is killed. Says that it is ready, reads where the store is and the
 * number of the round from stdin, and then prints a line for every acknowledgement, after it came.
 */
acknowledge('ready', process.pid);
const [place, round] = JSON.parse(await firstLine());
const owner = 'newsroom';
const by = 'writer';
const store = await openStore(place);
let version = (await store.shelf(owner))?.version ?? 0;
let set = (await store.settingsOf(owner))?.version ?? 0;
acknowledge('opened', version);

for (let step = 0; ; step++) {
  const what = `${round}.${step}`;
  const deed = { owner, what, by, at: step };
  version = await store.putShelf(version, storiesOf(version + 1), { ...deed, kind: 'change' });
  acknowledge('version', version);
  await store.enter({ ...deed, kind: 'use' });
  acknowledge('entry', what);
  set = await store.putSettings(set, owner, JSON.stringify([round, step]));
  acknowledge('settings', [round, step]);
  await store.putGaps([{ owner, kind: 'wrong', question: what, asker: by, at: step }]);
  acknowledge('gap', what);
}

/** One story that stays, one that changes; the test makes the same ones. */
function storiesOf(number) {
  return [
    { name: 'changing', content: `Version ${number} of the story. `.repeat(300) },
    { name: 'staying', content: 'The ferry sails again. '.repeat(300) },
  ];
}

function acknowledge(what, value) {
  writeSync(1, `${JSON.stringify([what, value])}\n`);
}

async function firstLine() {
  for await (const chunk of process.stdin.setEncoding('utf8')) return chunk;
}
