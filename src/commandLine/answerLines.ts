import { once } from 'node:events';
import { answerJson } from '../console/answerJson.ts';
import { readQuestions } from '../console/readQuestions.ts';
import type { ArchiveOption, CorpusOption } from './options.ts';
import { printJson } from './print.ts';
import { answerFrom, withSources } from './sources.ts';

/** Answers the questions on stdin, each as soon as it is read. */
export function answerLines(options: CorpusOption & ArchiveOption): Promise<void> {
  return withSources(options, async (sources) => {
    for await (const { id, question } of readQuestions(process.stdin)) {
      const reply = await answerFrom(sources, { text: question });
      const flushed = printJson(answerJson(reply, id));
      if (!flushed) await once(process.stdout, 'drain');
    }
  });
}
