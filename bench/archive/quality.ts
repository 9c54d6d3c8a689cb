import { type Answer, answer } from '../../src/answer/answer.ts';
import { consult } from '../../src/archive/consult.ts';
import { openArchive } from '../../src/archive/openArchive.ts';
import { buildCorpus } from '../../src/search/corpus.ts';
import type { Story } from '../../src/story/story.ts';
import type { Case } from '../case.ts';
import { readNewsCases } from '../questionSets.ts';
import { percent } from '../shares.ts';
import type { Table } from '../speed/table.ts';
import { fill } from './madeArchive.ts';

/** A question with what was answered from memory and from the archive. */
interface Pair {
  readonly asked: Case;
  readonly memory: Answer;
  readonly archive: Answer;
}

/** Are the quotes from the archive as right as those from memory, asked every nth question? */
export async function quality(
  url: string,
  fillers: readonly Story[],
  everyNth: number,
): Promise<Table> {
  const cases = readNewsCases('test/eval/final');
  const asked = [...cases, ...readNewsCases('test/eval/tune')];
  const stories = [...new Set(asked.flatMap(({ corpus }) => corpus.stories)), ...fillers];
  await fill(url, stories);
  const [corpus, nothing, archive] = [buildCorpus(stories), buildCorpus([]), openArchive(url)];
  const pairs: Pair[] = [];
  for (const asked of cases.filter((_, i) => i % everyNth === 0)) {
    const question = { text: asked.question };
    const { answer: given } = await consult(question, nothing, archive);
    pairs.push({ asked, memory: answer(question, corpus), archive: given });
  }
  await archive.close();
  return {
    head: ['answers from', 'answerable', 'first', 'in 3', 'in 5', 'to refuse', 'refused'],
    rows: [
      ['memory', ...figures(pairs, 'memory')],
      ['the archive', ...figures(pairs, 'archive')],
    ],
    note: `${corpus.size.toLocaleString('en')} passages. The first quote is the same for ${percent(pairs, isSame)} of the questions.`,
  };
}

function figures(pairs: readonly Pair[], from: 'memory' | 'archive'): string[] {
  const answerable = pairs.filter(({ asked }) => !asked.refuse);
  const silent = pairs.filter(({ asked }) => asked.refuse);
  const rightWithin = (most: number) =>
    percent(answerable, (pair) =>
      pair[from].quotes.slice(0, most).some((quote) => pair.asked.right(quote.story, quote)),
    );
  return [
    String(answerable.length),
    ...[1, 3, 5].map(rightWithin),
    String(silent.length),
    percent(silent, (pair) => !pair[from].answered),
  ];
}

function isSame({ memory, archive }: Pair): boolean {
  const [one, other] = [memory.quotes[0], archive.quotes[0]];
  return (
    one?.story.name === other?.story.name && one?.start === other?.start && one?.end === other?.end
  );
}
