import { isSmallTalk } from '../answer/question/smallTalk.ts';
import { COMMANDS } from './commands.ts';
import { ask, type Conversation } from './conversation.ts';
import { oneLine } from './renderExcerpt.ts';
import type { Screen } from './screen.ts';

const GREETING =
  'I answer questions about the stories, only with their own words. /stories lists them, /help the rest.';

/** The reply to one line of input: empty for an empty line, undefined when the reader leaves. */
export async function reply(
  conversation: Conversation,
  line: string,
  screen: Screen,
): Promise<string | undefined> {
  const words = line.trim();
  if (words === '') return '';
  const [, name, argument = ''] = /^\/(\w+)\s*(.*)$/.exec(words) ?? [];
  if (name === undefined) return isSmallTalk(words) ? GREETING : ask(conversation, words, screen);
  if (name === 'quit' || name === 'exit') return undefined;
  const command = COMMANDS.find((known) => known.name === name);
  if (!command) return `There is no command /${oneLine(name)}; /help lists them.`;
  return command.run(conversation, argument, screen);
}
