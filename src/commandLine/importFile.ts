import { importStory } from '../library/importStory.ts';
import type { CorpusOption } from './options.ts';
import { print } from './print.ts';

interface ImportOptions extends CorpusOption {
  readonly out?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly published?: string;
  readonly url?: string;
}

/** Makes a story file and prints its path. */
export async function importFile(file: string, options: ImportOptions): Promise<void> {
  const { corpus, out = corpus, title, publisher, author, published, url } = options;
  print(await importStory(file, out, { title, publisher, author, published, url }));
}
