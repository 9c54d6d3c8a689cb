import type { Corpus } from '../search/corpus.ts';
import type { Problem } from '../story/story.ts';

/** A problem and the file it stands in. */
export interface FileProblem extends Problem {
  /** The file's name inside the corpus folder, with its ending. */
  readonly file: string;
}

/**
 * The live stories at one moment. Never changes: whoever holds one sees the same corpus to the end
 * of the request, however often the library is refreshed meanwhile.
 */
export interface Snapshot {
  /** Counts up from 1, by one for every refresh that changed what is served. */
  readonly version: number;
  /** Version of the uploads that are seen besides; 0 when there are none. */
  readonly shelf: number;
  readonly corpus: Corpus;
  /** What is wrong with the files of the folder, in file and line order. */
  readonly problems: readonly FileProblem[];
}

/** A problem as the contract prints it: `file:line: what, how to fix`. */
export function formatProblem({ file, line, what, fix }: FileProblem): string {
  return `${file}:${line}: ${what}, ${fix}`;
}

/** How many people the stories name, each name once. */
export function countPeople({ stories }: Corpus): number {
  return new Set(stories.flatMap(({ people }) => people.map(({ name }) => name))).size;
}
