import { createInterface, type Interface } from 'node:readline';
import type { Archive } from '../archive/archive.ts';
import type { Holdings } from '../library/holdings.ts';
import type { Library } from '../library/library.ts';
import { formatProblem } from '../library/snapshot.ts';
import { endWhenPipeBreaks } from './brokenPipe.ts';
import { COMMANDS } from './commands.ts';
import { NO_STORIES, startConversation } from './conversation.ts';
import { asSeenHere, openKeeping } from './openKeeping.ts';
import { oneLine } from './renderExcerpt.ts';
import { reply } from './reply.ts';
import { paint, screenOf } from './screen.ts';

/** The bot in a terminal, or answering the lines of a pipe; ends when its input does. */
export async function runConsole(holdings: Holdings, archive?: Archive): Promise<void> {
  const library = asSeenHere(holdings);
  const keeping = openKeeping(holdings);
  const { stdin, stdout } = process;
  endWhenPipeBreaks(stdout);
  for (const problem of library.current().problems) console.error(oneLine(formatProblem(problem)));
  const interactive = stdin.isTTY && stdout.isTTY;
  const conversation = startConversation(library, interactive, keeping, archive);
  const reader = interactive ? openPrompt() : createInterface({ input: stdin });
  if (interactive) console.log(`${greeting(library, archive)}\n`);
  reader.prompt();
  for await (const line of reader) {
    const text = await reply(conversation, line, screenOf(stdout));
    if (text === undefined) break;
    if (text !== '') console.log(`${text}\n`);
    reader.prompt();
  }
  if (interactive) console.log();
  await keeping.close();
  await archive?.close();
}

function greeting(library: Library, archive?: Archive): string {
  const screen = screenOf(process.stdout);
  const { stories } = library.current().corpus;
  const name = paint(screen, 'strong', 'Verbatim');
  if (stories.length === 0 && !archive) return `${name}\n${NO_STORIES}`;
  const count = stories.length === 1 ? 'one story' : `${stories.length} stories`;
  const besides = archive ? ' and an archive' : '';
  return `${name} answers from ${count}${besides}, only in the stories' own words.\n${paint(screen, 'quiet', 'Ask a question, or /help.')}`;
}

function openPrompt(): Interface {
  const { stdin, stdout } = process;
  const reader = createInterface({
    input: stdin,
    output: stdout,
    prompt: paint(screenOf(stdout), 'accent', '› '),
    completer: completeCommand,
    removeHistoryDuplicates: true,
  });
  clearThenLeaveOnInterrupt(reader);
  return reader;
}

function completeCommand(line: string): [string[], string] {
  return [COMMANDS.map(({ name }) => `/${name} `).filter((usage) => usage.startsWith(line)), line];
}

/** The first Ctrl-C clears the line, a second one in a row leaves. */
function clearThenLeaveOnInterrupt(reader: Interface): void {
  let interrupted = false;
  reader.on('line', () => {
    interrupted = false;
  });
  reader.on('SIGINT', () => {
    if (interrupted && reader.line === '') return reader.close();
    interrupted = true;
    reader.write(null, { ctrl: true, name: 'e' });
    reader.write(null, { ctrl: true, name: 'u' });
    console.log(paint(screenOf(process.stdout), 'quiet', '\nCtrl-C again to leave.'));
    reader.prompt();
  });
}
