/** Names for the mentions in a message, by id; whoever is missing here is dropped, as the bot is. */
export interface MentionNames {
  readonly users: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, string>;
}

const NO_NAMES: MentionNames = { users: new Map(), roles: new Map(), channels: new Map() };

/** The longest question taken, UTF-16 code units. */
export const QUESTION_LIMIT = 1000;

/**
 * The question in a message's raw content: known mentions become names, custom
 * emojis, formatting marks and control characters go, white space becomes single spaces.
 */
export function questionText(content: string, names: MentionNames = NO_NAMES): string {
  const named = (known: ReadonlyMap<string, string>) => (_: string, id: string) =>
    ` ${known.get(id) ?? ''} `;
  return content
    .replace(/<@!?(\d+)>/g, named(names.users))
    .replace(/<@&(\d+)>/g, named(names.roles))
    .replace(/<#(\d+)>/g, named(names.channels))
    .replace(/<a?:\w+:\d+>/g, ' ')
    .replace(/<t:-?\d+(?::\w)?>/g, ' ')
    .replace(/@(?=everyone\b|here\b)/g, '')
    .replace(/```\w*\n|`+|\*\*|__|~~|\|\|/g, ' ')
    .replace(/^\s*(?:>>>|>|#{1,3}|-#)\s/gm, ' ')
    .replace(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Whether a question holds a letter or a digit of any script, and not only emojis and marks. */
export function hasWords(question: string): boolean {
  const emojis = /\d\ufe0f?\u20e3|\p{Extended_Pictographic}/gu;
  return /[\p{L}\p{N}]/u.test(question.replace(emojis, ''));
}
