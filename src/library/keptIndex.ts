import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Corpus } from '../search/corpus.ts';
import { hide } from '../search/layers.ts';
import { recordSegment, restoreSegment } from '../search/segmentRecord.ts';
import type { Story } from '../story/story.ts';
import { finish } from '../story/turns.ts';
import { hashOf } from './hashOf.ts';
import { indexVersion, readerVersion } from './readerVersion.ts';

/** Keeps the index over some stories for the next start. */
export interface KeptIndex {
  /** The index over exactly these stories, if it was kept. */
  load(stories: readonly Story[]): Promise<Indexed | undefined>;
  /** Keeps an index made at once over all stories. Blocks some 30 ms for 1,000 passages. */
  keep(indexed: Indexed): Promise<void>;
}

type Indexed = Pick<Corpus, 'layers'>;

/** Of more passages, writing the index would take more memory than serving it. */
const mostPassages = 200_000;

export const noKeptIndex: KeptIndex = {
  load: async () => undefined,
  keep: async () => undefined,
};

/**
 * Keeps an index in `file`, with a hash of all that it depends on: the stories, and the code that read
 * and indexed them. One of anything else, or a damaged one, is not loaded, and in time overwritten.
 * Nothing here throws.
 */
export function keptIndex(file: string): KeptIndex {
  const versions = [readerVersion(), indexVersion()];
  const known = versions.filter((version) => version !== undefined);
  if (known.length < versions.length) return noKeptIndex;
  const keyOf = (stories: readonly Story[]) => hashOf(...known, ...stories.flatMap(identify));
  return {
    async load(stories) {
      try {
        const [key, hash, json = ''] = (await readFile(file, 'utf8')).split('\n');
        if (key !== keyOf(stories) || hash !== hashOf(json)) return undefined;
        const segment = await restoreSegment(stories, JSON.parse(json));
        return { layers: [finish(hide(segment, new Set()))] };
      } catch {
        return undefined;
      }
    },
    async keep({ layers: [layer] }) {
      if (!layer || layer.size > mostPassages) return;
      try {
        const json = JSON.stringify(recordSegment(layer.segment));
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, `${keyOf(layer.segment.stories)}\n${hashOf(json)}\n${json}`);
      } catch {
        // A folder that can't be written costs the next start some time.
      }
    },
  };
}

/** All that a reader makes a story of. */
function identify({ name, meta, text }: Story): readonly string[] {
  return [name, JSON.stringify(meta), text];
}
