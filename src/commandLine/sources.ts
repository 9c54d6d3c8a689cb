import type { Answer } from '../answer/answer.ts';
import type { Question } from '../answer/question/question.ts';
import type { Archive } from '../archive/archive.ts';
import { ask } from '../archive/ask.ts';
import type { Corpus } from '../search/corpus.ts';
import { openCorpus } from './openCorpus.ts';
import type { ArchiveOption, CorpusOption } from './options.ts';
import { tell } from './print.ts';

/** Where answers come from: the stories of the folder, and the archive if it is wanted. */
export interface Sources {
  readonly memory: Corpus;
  readonly archive?: Archive;
}

/**
 * Lends the sources to `use`, and closes them.
 * @throws InputError when the archive is wanted and has no address
 */
export async function withSources(
  options: CorpusOption & ArchiveOption,
  use: (sources: Sources) => Promise<void>,
): Promise<void> {
  const memory = await openCorpus(options.corpus);
  if (!options.archive) return use({ memory });
  const archive = await openConfiguredArchive();
  try {
    await use({ memory, archive });
  } finally {
    await archive.close();
  }
}

/** Loaded only when it is wanted, so that one question is answered without delay. */
async function openConfiguredArchive(): Promise<Archive> {
  const [{ configuredArchive }, { openArchive }] = await Promise.all([
    import('./configured.ts'),
    import('../archive/openArchive.ts'),
  ]);
  return openArchive(configuredArchive());
}

/** An archive that can't be asked is told on stderr; the other stories answer. */
export async function answerFrom(
  { memory, archive }: Sources,
  question: Question,
): Promise<Answer> {
  const { answer, trouble } = await ask(question, memory, archive);
  if (trouble) tell(`the archive was left out: ${trouble.message}`);
  return answer;
}
