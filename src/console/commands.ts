import { paragraphsAround } from '../answer/lookups/context.ts';
import { peopleBeginning, peopleOf } from '../answer/lookups/people.ts';
import { quotationsOn, speakersOf } from '../answer/lookups/quotations.ts';
import { bringStory } from '../archive/bringStory.ts';
import { InputError } from '../library/inputError.ts';
import type { Refresh } from '../library/library.ts';
import { formatProblem } from '../library/snapshot.ts';
import { StoreError } from '../store/storeError.ts';
import type { Story } from '../story/story.ts';
import { askedStories, type Conversation, hint, NO_STORIES } from './conversation.ts';
import { KEEPING } from './keeping.ts';
import { oneLine, renderExcerpt } from './renderExcerpt.ts';
import { renderList, renderPeople, renderQuotations } from './renderLists.ts';
import { renderStories } from './renderStories.ts';
import { paint, type Screen } from './screen.ts';

/** A slash command of the console. */
export interface ConsoleCommand {
  readonly name: string;
  /** What may follow the name, as the help shows it. */
  readonly argument?: string;
  readonly does: string;
  readonly run: (
    conversation: Conversation,
    argument: string,
    screen: Screen,
  ) => string | Promise<string>;
}

export const COMMANDS: readonly ConsoleCommand[] = [
  { name: 'more', does: 'the next quote that answers', run: more },
  { name: 'context', does: 'the paragraphs around the last quote', run: context },
  { name: 'people', argument: '[name]', does: 'who is in the stories', run: people },
  { name: 'quotes', argument: '[speaker]', does: 'who said what', run: quotes },
  { name: 'dates', does: 'what happened when', run: dates },
  { name: 'stories', does: 'the stories that can be asked', run: stories },
  { name: 'story', argument: '[name|all]', does: 'ask one story only, or all again', run: story },
  { name: 'refresh', does: 'read the story files again', run: refresh },
  ...KEEPING,
  { name: 'help', does: 'this list', run: help },
  { name: 'quit', does: 'leave; so does Ctrl-D', run: () => '' },
];

function more(conversation: Conversation, _: string, screen: Screen): string {
  const next = conversation.quotes[conversation.shown + 1];
  if (!next) return conversation.quotes.length > 0 ? 'That was the last one.' : ASK_FIRST;
  conversation.shown++;
  return [renderExcerpt(next, screen), ...hint(conversation, screen)].join('\n');
}

const ASK_FIRST = 'There is no quote yet: ask something first.';

function context({ quotes, shown }: Conversation, _: string, screen: Screen): string {
  const quote = quotes[shown];
  if (!quote) return ASK_FIRST;
  const { start, end } = quote;
  return renderExcerpt({ ...quote, ...paragraphsAround(quote), answer: { start, end } }, screen);
}

function people(conversation: Conversation, name: string, screen: Screen): string {
  const everybody = peopleOf(askedStories(conversation));
  const found = peopleBeginning(name, everybody);
  if (name === '' || found.length > 1) return renderPeople(found, screen);
  const [person] = found;
  if (!person) return `Nobody is called “${oneLine(name)}”; /people lists who is named.`;
  const said = quotationsOn(askedStories(conversation), { speaker: person.name });
  return [
    renderPeople([person], screen),
    ...said.map((words) => renderExcerpt(words, screen)),
  ].join('\n\n');
}

function quotes(conversation: Conversation, speaker: string, screen: Screen): string {
  const stories = askedStories(conversation);
  const said = quotationsOn(stories, speaker === '' ? {} : { speaker });
  if (said.length > 0 || speaker === '') return renderQuotations(said, screen);
  const quoted = speakersOf(stories).map(([name, count]) => `${oneLine(name)} (${count})`);
  return [`Nobody called “${oneLine(speaker)}” is quoted.`, ...quoted].join('\n  ');
}

function dates(conversation: Conversation, _: string, screen: Screen): string {
  return renderList.dates(askedStories(conversation), screen);
}

function stories({ library }: Conversation, _: string, screen: Screen): string {
  return renderStories(library.current().corpus.stories, screen) || NO_STORIES;
}

/** Without a name it tells which stories are asked. */
async function story(conversation: Conversation, name: string, screen: Screen): Promise<string> {
  const refused = name === '' ? undefined : await choose(conversation, name, screen);
  if (refused !== undefined) return refused;
  const asked = renderStories(askedStories(conversation), screen) || NO_STORIES;
  const all = conversation.chosen === undefined && !conversation.alone;
  return all ? asked : `${asked}\n${ONLY_THIS}`;
}

/** Why the story can't be chosen; nothing when it is. */
async function choose(
  conversation: Conversation,
  name: string,
  screen: Screen,
): Promise<string | undefined> {
  const { stories } = conversation.library.current().corpus;
  const [found, ...others] = name === 'all' ? [] : findStories(stories, name);
  if (found && others.length > 0) return `Which one?\n${renderStories([found, ...others], screen)}`;
  if (!found && name !== 'all') return chooseArchived(conversation, name);
  conversation.chosen = found?.name;
  conversation.alone = undefined;
  return undefined;
}

async function chooseArchived(
  conversation: Conversation,
  name: string,
): Promise<string | undefined> {
  try {
    const alone = conversation.archive && (await bringStory(name, conversation.archive));
    if (!alone) return `No story is called “${oneLine(name)}”; /stories lists them.`;
    conversation.chosen = undefined;
    conversation.alone = alone;
    return undefined;
  } catch (error) {
    if (error instanceof StoreError) return STORY_AWAY;
    throw error;
  }
}

const STORY_AWAY = 'That story is not at hand, and the archive can’t be reached just now.';

const ONLY_THIS = 'Only this story is asked now; /story all brings the others back.';

/** The story of this very name, or those whose name or title holds the words. */
function findStories(stories: readonly Story[], words: string): readonly Story[] {
  const exact = stories.filter(({ name }) => name === words);
  const wanted = words.toLowerCase();
  return exact.length > 0
    ? exact
    : stories.filter(({ name, title }) => `${name}\n${title}`.toLowerCase().includes(wanted));
}

async function refresh({ library }: Conversation): Promise<string> {
  try {
    return describeRefresh(await library.refresh());
  } catch (error) {
    if (error instanceof InputError) return `Nothing changed: ${error.message}`;
    throw error;
  }
}

function describeRefresh({ added, changed, removed, problems, ms }: Refresh): string {
  const changes = Object.entries({ added, changed, removed })
    .filter(([, names]) => names.length > 0)
    .map(([deed, names]) => `${names.length} ${deed}: ${names.join(', ')}`);
  const summary = changes.length > 0 ? changes : ['Nothing changed'];
  return [`${summary.join(' · ')} (${Math.round(ms)} ms)`, ...problems.map(formatProblem)]
    .map(oneLine)
    .join('\n');
}

function help(_conversation: Conversation, _argument: string, screen: Screen): string {
  const usages = COMMANDS.map(({ name, argument = '' }) => `/${name} ${argument}`.trimEnd());
  const columns = Math.max(...usages.map((usage) => usage.length));
  const lines = COMMANDS.map(
    ({ does }, index) =>
      `  ${paint(screen, 'accent', (usages[index] ?? '').padEnd(columns))}  ${does}`,
  );
  return ['Ask in your own words; every answer is a quote from a story.', ...lines].join('\n');
}
