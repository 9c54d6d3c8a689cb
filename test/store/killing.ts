import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import type { StorePlace } from '../../src/store/openStore.ts';
import type { KeptSettings, Store, StoredStory } from '../../src/store/store.ts';

const OWNER = 'newsroom';

/** What the writers have said that was acknowledged. */
export class Told {
  version = 0;
  entries = new Set<string>();
  gaps = new Set<string>();
  settings: Step | undefined;
  /** Up to here every version was looked at. */
  verified = 0;

  hear(line: string): void {
    const [what, value] = JSON.parse(line);
    if (what === 'version') this.version = value;
    if (what === 'entry') this.entries.add(value);
    if (what === 'gap') this.gaps.add(value);
    if (what === 'settings') this.settings = value;
  }
}

/** Looks whether the store holds all that was told, and nothing by halves. */
export async function verifyTold(
  store: Omit<Store, 'watch'>,
  told: Told,
  where: string,
  all: boolean,
): Promise<void> {
  await store.check();
  const newest = (await store.shelf(OWNER))?.version ?? 0;
  expect(newest, where).toBeGreaterThanOrEqual(told.version);
  await verifyVersions(store, all ? 1 : told.verified + 1, newest, where);
  told.verified = newest;

  const history = await store.history(OWNER, 1_000_000);
  const versions = history.flatMap(({ version }) => version ?? []);
  expect(versions, where).toEqual(Array.from({ length: newest }, (_, n) => newest - n));
  expect(missing(told.entries, new Set(history.map(({ what }) => what))), where).toEqual([]);
  const gaps = await store.gaps(OWNER);
  expect(missing(told.gaps, new Set(gaps.map(({ question }) => question))), where).toEqual([]);
  const settings = await store.settingsOf(OWNER);
  expect(stepNumber(stepIn(settings)), where).toBeGreaterThanOrEqual(stepNumber(told.settings));
}

async function verifyVersions(
  store: Pick<Store, 'shelfAt'>,
  from: number,
  to: number,
  where: string,
) {
  for (let version = from; version <= to; version++) {
    expect(await store.shelfAt(OWNER, version), where).toEqual(storiesOf(version));
  }
}

/** As the writer makes them. */
function storiesOf(version: number): readonly StoredStory[] {
  return [
    { name: 'changing', content: `Version ${version} of the story. `.repeat(300) },
    { name: 'staying', content: 'The ferry sails again. '.repeat(300) },
  ];
}

function missing(told: ReadonlySet<string>, found: ReadonlySet<string>): readonly string[] {
  return [...told].filter((one) => !found.has(one));
}

type Step = readonly [round: number, step: number];

function stepIn(settings: KeptSettings | undefined): Step | undefined {
  return settings && JSON.parse(settings.json);
}

/** Counts up over rounds and their steps. */
function stepNumber(step: Step | undefined): number {
  return step ? step[0] * 1e6 + step[1] : -1;
}

type Writer = ChildProcessByStdio<Writable, Readable, null>;

/** Starts each writer while the one before is at work: a process takes longer to start than to die. */
export function writersInWaiting() {
  let next = startWriter();
  onTestFinished(() => void next.kill('SIGKILL'));
  return {
    /** What a writer said before it was killed: after so many lines, and then milliseconds. */
    killedAfter: async (place: StorePlace, round: number, lines: number, milliseconds: number) => {
      const writer = next;
      const said = linesOf(writer);
      await said.atLeast(1);
      writer.stdin.write(`${JSON.stringify([place, round])}\n`);
      next = startWriter();
      await said.atLeast(1 + lines);
      await delay(milliseconds);
      writer.kill('SIGKILL');
      return said.toTheEnd;
    },
  };
}

function startWriter(): Writer {
  const program = path.join(import.meta.dirname, 'writer.mjs');
  return spawn(process.execPath, [program], { stdio: ['pipe', 'pipe', 'inherit'] });
}

/** The whole lines that a writer prints. */
function linesOf(writer: Writer) {
  let text = '';
  const lines = () => text.split('\n').slice(0, -1);
  writer.stdout.setEncoding('utf8').on('data', (chunk) => {
    text += chunk;
  });
  const toTheEnd = once(writer, 'close').then(lines);
  return {
    toTheEnd,
    atLeast: async (count: number) => {
      while (lines().length < count) {
        if (writer.exitCode !== null) throw new Error('the writer ended by itself');
        await Promise.race([once(writer.stdout, 'data'), toTheEnd]);
      }
    },
  };
}
