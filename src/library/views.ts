import { buildCorpus, type Corpus } from '../search/corpus.ts';
import type { Owner } from '../store/store.ts';
import type { Story } from '../story/story.ts';
import type { OpenShelf, Shelves } from './shelves.ts';
import type { Snapshot } from './snapshot.ts';

/** Which stories somebody sees. */
export interface View {
  /** Whose uploads are seen besides the folder's stories; nobody's when absent. */
  readonly owner?: Owner | undefined;
  /** Names of the only stories to see. Those that are gone are ignored; when all are, so is this. */
  readonly only?: readonly string[] | undefined;
}

/** Corpora held besides the folder's own; the one longest unused is built again when needed. */
const VIEWS_HELD = 200;

const NO_UPLOADS: OpenShelf = { version: 0, stories: [] };

/** What a view shows of the folder's snapshot and of the uploads. */
export function openViews(shelves?: Shelves): (view: View, folder: Snapshot) => Snapshot {
  const corpora = new Map<string, Corpus>();
  return ({ owner, only }, folder) => {
    const uploads = (owner !== undefined && shelves?.of(owner)) || NO_UPLOADS;
    if (uploads.stories.length === 0 && !only) return folder;
    const key = JSON.stringify([folder.version, owner, uploads.version, only]);
    const stories = () => narrowed(withUploads(folder.corpus.stories, uploads.stories), only);
    const corpus = corpora.get(key) ?? buildCorpus(stories(), [folder.corpus]);
    useLast(corpora, key, corpus);
    return { ...folder, corpus, shelf: uploads.version };
  };
}

/** An upload stands in for the folder's story of the same name. */
function withUploads(shared: readonly Story[], uploads: readonly Story[]): readonly Story[] {
  const names = new Set(uploads.map(({ name }) => name));
  return [...shared.filter(({ name }) => !names.has(name)), ...uploads];
}

function narrowed(stories: readonly Story[], only: readonly string[] = []): readonly Story[] {
  const chosen = stories.filter(({ name }) => only.includes(name));
  return chosen.length > 0 ? chosen : stories;
}

function useLast(corpora: Map<string, Corpus>, key: string, corpus: Corpus): void {
  corpora.delete(key);
  corpora.set(key, corpus);
  const [oldest] = corpora.keys();
  if (corpora.size > VIEWS_HELD && oldest !== undefined) corpora.delete(oldest);
}
