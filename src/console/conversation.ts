import type { Quote } from '../answer/answer.ts';
import { toEarlier } from '../answer/question/followUp.ts';
import type { Earlier } from '../answer/question/question.ts';
import type { Archive } from '../archive/archive.ts';
import { ARCHIVE_AWAY, ask as askAll } from '../archive/ask.ts';
import type { Library } from '../library/library.ts';
import type { Corpus } from '../search/corpus.ts';
import type { Story } from '../story/story.ts';
import type { Keeping } from './openKeeping.ts';
import { renderAnswer } from './renderAnswer.ts';
import { paint, type Screen } from './screen.ts';

/** What the console remembers from one line to the next. */
export interface Conversation {
  readonly library: Library;
  /** Absent where nothing can be kept. */
  readonly keeping: Keeping | undefined;
  /** Asked besides the library; absent where there is none. */
  readonly archive: Archive | undefined;
  /** Whether a person is there to whom the next step can be offered. */
  readonly hints: boolean;
  /** The last answer's quotes, best first. */
  quotes: readonly Quote[];
  /** Which of the quotes was shown last. */
  shown: number;
  /** What the last refusal offered instead. */
  suggestions: readonly string[];
  /** What was asked last, for a follow-up to lean on. */
  earlier: Earlier | undefined;
  /** Name of the one story that is asked, once the reader has chosen one. */
  chosen: string | undefined;
  /** The archived story that the reader has chosen instead, as a corpus of its own. */
  alone: Corpus | undefined;
}

export function startConversation(
  library: Library,
  hints: boolean,
  keeping?: Keeping,
  archive?: Archive,
): Conversation {
  return {
    library,
    keeping,
    archive,
    hints,
    quotes: [],
    shown: 0,
    suggestions: [],
    earlier: undefined,
    chosen: undefined,
    alone: undefined,
  };
}

/** The stories that are asked at this moment. */
export function askedStories({ library, chosen, alone }: Conversation): readonly Story[] {
  if (alone) return alone.stories;
  const { stories } = library.current().corpus;
  const narrowed = stories.filter((story) => story.name === chosen);
  return narrowed.length > 0 ? narrowed : stories;
}

/** Answers a question, or the suggestion whose number is given. */
export async function ask(
  conversation: Conversation,
  words: string,
  screen: Screen,
): Promise<string> {
  const { library, alone } = conversation;
  const memory = alone ?? library.current().corpus;
  const archive = alone ? undefined : conversation.archive;
  if (memory.stories.length === 0 && !archive) return NO_STORIES;
  const picked = /^\d$/.test(words) ? conversation.suggestions[Number(words) - 1] : undefined;
  const story = memory.stories.find(({ name }) => name === conversation.chosen)?.name;
  const { earlier } = conversation;
  const text = picked ?? words;
  const question = { text, ...(story && { story }), ...(earlier && { earlier }) };
  const { answer: reply, corpus, trouble } = await askAll(question, memory, archive);
  conversation.earlier = toEarlier(reply, corpus);
  if (!reply.answered) conversation.keeping?.noteGap(text);
  conversation.quotes = reply.quotes;
  conversation.shown = 0;
  conversation.suggestions = reply.suggestions;
  const asked = picked ? [paint(screen, 'quiet', picked)] : [];
  const away = trouble ? [paint(screen, 'quiet', ARCHIVE_AWAY)] : [];
  return [...asked, renderAnswer(reply, screen), ...away, ...hint(conversation, screen)].join('\n');
}

export const NO_STORIES =
  'There are no stories here yet. Add one with "npm run verbatim -- import FILE", then /refresh.';

/** How to see what a reply leaves out. */
export function hint({ hints, quotes, shown }: Conversation, screen: Screen): readonly string[] {
  const left = quotes.length - shown - 1;
  if (!hints || quotes.length === 0) return [];
  const more = left > 0 ? `/more (${left}) · ` : '';
  return [paint(screen, 'quiet', `  ${more}/context`)];
}
