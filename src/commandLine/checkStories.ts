import { counted } from '../console/counted.ts';
import { InputError } from '../library/inputError.ts';
import { openLibrary } from '../library/library.ts';
import { formatProblem } from '../library/snapshot.ts';
import type { CorpusOption } from './options.ts';
import { print } from './print.ts';

/** @throws InputError that counts the problems, once they are printed */
export async function checkStories({ corpus: folder }: CorpusOption): Promise<void> {
  const { corpus, problems } = (await openLibrary(folder)).current();
  if (problems.length === 0)
    return print(`${counted(corpus.stories.length, 'story', 'stories')}, no problems`);
  for (const problem of problems) print(formatProblem(problem));
  throw new InputError(`${counted(problems.length, 'problem', 'problems')} in "${folder}"`);
}
