import { buildCorpusInTurns, type Corpus } from '../search/corpus.ts';
import type { Story } from '../story/story.ts';
import { takeTurns } from '../story/turns.ts';
import { type KeptIndex, noKeptIndex } from './keptIndex.ts';
import { loadFolder, type StoryFile, storyName } from './loadFolder.ts';
import { freshReadings, type Readings } from './readings.ts';
import type { Shelves } from './shelves.ts';
import { countPeople, type FileProblem, type Snapshot } from './snapshot.ts';
import { openViews, type View } from './views.ts';

/** The stories of one folder, shared by all, and beside them what each owner has uploaded. */
export interface Library {
  /** The live snapshot of what a view shows; without a view of the folder alone. */
  current(view?: View): Snapshot;
  /**
   * Reads the folder again and swaps the new snapshot in. Refreshes asked for at the same time run
   * one after the other; when one throws, the live snapshot stays.
   *
   * @throws InputError when the folder is missing or may not be read.
   */
  refresh(): Promise<Refresh>;
  /** The folder's path. */
  readonly folder: string;
}

/** What a refresh changed, as story names, and what it found wrong. */
export interface Refresh {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly problems: readonly FileProblem[];
  /** How much the folder serves now. */
  readonly stories: number;
  readonly passages: number;
  readonly people: number;
  /** Time taken, milliseconds. */
  readonly ms: number;
}

/** The last thing read from a file, and the story it serves: an older one when that is broken. */
interface Shelved {
  readonly content?: string;
  readonly story?: Story;
  readonly problems: readonly FileProblem[];
}

type Shelf = ReadonlyMap<string, Shelved>;

/** @throws InputError when the folder is missing or may not be read. */
export async function openLibrary(
  folder: string,
  shelves?: Shelves,
  readings: Readings = freshReadings,
  index: KeptIndex = noKeptIndex,
): Promise<Library> {
  const views = openViews(shelves);
  let shelf = await shelve(await loadFolder(folder), new Map(), readings);
  const kept = await index.load([...stories(shelf).values()]);
  let live = await snapshot(1, shelf, kept);
  if (!kept) void index.keep(live.corpus);
  void readings.keep();
  let last: Promise<unknown> = Promise.resolve();

  const reread = async (): Promise<Refresh> => {
    const started = performance.now();
    const next = await shelve(await loadFolder(folder), shelf, readings);
    const changes = compare(stories(shelf), stories(next));
    const same = Object.values(changes).every((names) => names.length === 0);
    live = same
      ? { ...live, problems: problems(next) }
      : await snapshot(live.version + 1, next, live.corpus);
    shelf = next;
    void readings.keep();
    const { corpus } = live;
    return {
      ...changes,
      problems: live.problems,
      stories: corpus.stories.length,
      passages: corpus.size,
      people: countPeople(corpus),
      ms: performance.now() - started,
    };
  };

  return {
    folder,
    current: (view = {}) => views(view, live),
    refresh: () => {
      const run = last.then(reread);
      last = run.catch(() => undefined);
      return run;
    },
  };
}

async function shelve(
  files: readonly StoryFile[],
  before: Shelf,
  readings: Readings,
): Promise<Shelf> {
  const shelf = new Map<string, Shelved>();
  const endStep = takeTurns();
  for (const file of files) {
    shelf.set(file.file, await shelveFile(file, before.get(file.file), readings));
    await endStep();
  }
  return shelf;
}

/** Reads only what changed since `before`. */
async function shelveFile(
  file: StoryFile,
  before: Shelved | undefined,
  readings: Readings,
): Promise<Shelved> {
  const kept = before?.story ? { story: before.story } : {};
  if ('problem' in file) return { ...kept, problems: [file.problem] };
  if (file.content === before?.content) return before;
  const { story, problems } = await readings.read(storyName(file.file), file.content);
  return {
    content: file.content,
    ...(story ? { story } : kept),
    problems: problems.map((problem) => ({ ...problem, file: file.file })),
  };
}

async function snapshot(
  version: number,
  shelf: Shelf,
  before?: Pick<Corpus, 'layers'>,
): Promise<Snapshot> {
  const corpus = await buildCorpusInTurns([...stories(shelf).values()], before && [before]);
  return { version, shelf: 0, corpus, problems: problems(shelf) };
}

function problems(shelf: Shelf): readonly FileProblem[] {
  return [...shelf.values()].flatMap((shelved) => shelved.problems);
}

/** What the shelf serves, by story name; of two files with one story name the first serves it. */
function stories(shelf: Shelf): Map<string, Story> {
  const served = new Map<string, Story>();
  for (const { story } of shelf.values()) {
    if (story && !served.has(story.name)) served.set(story.name, story);
  }
  return served;
}

function compare(before: Map<string, Story>, after: Map<string, Story>) {
  const names = [...after.keys()];
  const added = names.filter((name) => !before.has(name));
  const changed = names.filter((name) => before.has(name) && before.get(name) !== after.get(name));
  const removed = [...before.keys()].filter((name) => !after.has(name));
  return { added, changed, removed };
}
