import { explainAsked } from '../archive/ask.ts';
import { answerJson } from '../console/answerJson.ts';
import { renderAnswer } from '../console/renderAnswer.ts';
import { renderExplanation } from '../console/renderExplanation.ts';
import { screenOf } from '../console/screen.ts';
import type { ArchiveOption, JsonOption } from './options.ts';
import { print, printJson } from './print.ts';
import { answerFrom, type Sources, withSources } from './sources.ts';

interface AskOptions extends JsonOption, ArchiveOption {
  readonly explain?: true;
}

/** Prints the answer to one question, or why it is what it is. */
export function askQuestion(text: string, options: AskOptions): Promise<void> {
  return withSources(options, (sources) =>
    options.explain ? explain(text, sources) : answer(text, sources, options),
  );
}

async function answer(text: string, sources: Sources, { json }: JsonOption): Promise<void> {
  const reply = await answerFrom(sources, { text });
  if (json) printJson(answerJson(reply));
  else print(renderAnswer(reply, screenOf(process.stdout)));
}

async function explain(text: string, { memory, archive }: Sources): Promise<void> {
  print(renderExplanation(await explainAsked({ text }, memory, archive)));
}
