import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ParsedStory, parseStoryInTurns } from '../story/parseStory.ts';
import { hashOf } from './hashOf.ts';
import { readerVersion } from './readerVersion.ts';

/** Reads story files, most of which were read before. */
export interface Readings {
  /** What `parseStory` makes of a file. */
  read(name: string, content: string): Promise<ParsedStory>;
  /** Writes what was read for the first time, and clears away what no file read last needs. */
  keep(): Promise<void>;
}

/** Reads every file anew. */
export const freshReadings: Readings = {
  read: parseStoryInTurns,
  keep: async () => undefined,
};

/**
 * Keeps what was read of each story in a file of its own in `folder`, named for the hash of all that
 * it depends on: the story file, and the code that read it. So nothing in the folder can be out of
 * date, and whatever is damaged is read anew. Nothing here throws: without the folder, starting takes
 * longer, and that is all.
 */
export function keptReadings(folder: string): Readings {
  const version = readerVersion();
  if (version === undefined) return freshReadings;
  /** The file of each story that was read last, by the story's name. */
  const files = new Map<string, string>();
  const unwritten = new Map<string, ParsedStory>();
  let last: Promise<void> = Promise.resolve();
  return {
    async read(name, content) {
      const file = path.join(folder, hashOf(version, name, content));
      files.set(name, file);
      const kept = await readKept(file, content);
      if (kept) return kept;
      const read = await parseStoryInTurns(name, content);
      unwritten.set(file, read);
      return read;
    },
    keep() {
      last = last.then(async () => {
        const fresh = [...unwritten];
        unwritten.clear();
        await writeAll(folder, fresh, new Set(files.values()));
      });
      return last;
    },
  };
}

/** Writes some readings, and removes whatever else is not wanted. */
async function writeAll(
  folder: string,
  fresh: readonly (readonly [file: string, read: ParsedStory])[],
  wanted: ReadonlySet<string>,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
    for (const [file, read] of fresh) await writeFile(file, toFile(read));
    const files = (await readdir(folder)).map((file) => path.join(folder, file));
    for (const file of files) if (!wanted.has(file)) await rm(file, { force: true });
  } catch {
    // A folder that can't be written costs the next start some time.
  }
}

/** The hash of the second line, and what was read: without the text, which is the file's last part. */
function toFile({ story, problems }: ParsedStory): string {
  const { text, ...rest } = story ?? {};
  const json = JSON.stringify({ story: story && rest, textLength: text?.length, problems });
  return `${hashOf(json)}\n${json}`;
}

async function readKept(file: string, content: string): Promise<ParsedStory | undefined> {
  try {
    const [hash, json = ''] = (await readFile(file, 'utf8')).split('\n');
    if (hash !== hashOf(json)) return undefined;
    const { story, textLength, problems } = JSON.parse(json);
    const text = content.slice(content.length - textLength);
    return story ? { story: { ...story, text }, problems } : { problems };
  } catch {
    return undefined;
  }
}
