import type { Outline } from '../../answer/lookups/outline.ts';
import type { Story } from '../../story/story.ts';
import { storyId, suggestionId } from '../buttons/ids.ts';
import { publication } from './attribution.ts';
import { quoteMarkdown } from './excerpt.ts';
import { clip, oneLine } from './markdown.ts';
import {
  BUTTON_LABEL_LIMIT,
  button,
  card,
  MENU_OPTIONS,
  menu,
  OPTION_LABEL_LIMIT,
  type Reply,
  row,
  text,
} from './reply.ts';

const TITLE_LIMIT = 250;
const LEAD_LIMIT = 1500;
const NAME_LIMIT = 100;
const SPEAKERS_SHOWN = 5;
const QUESTIONS_SHOWN = 3;

/** A story at a glance: what it is, how it begins, who speaks in it, what to ask it. */
export function storyReply(story: Story, { lead, speakers, questions }: Outline): Reply {
  const source = publication(story.meta).join(' · ');
  const head = [`### ${oneLine(story.title, TITLE_LIMIT)}`, source && `-# ${source}`];
  const askable = questions.filter((question) => question.length <= BUTTON_LABEL_LIMIT);
  return card(
    text(head.filter(Boolean).join('\n')),
    ...(lead ? [text(quoteMarkdown(lead, LEAD_LIMIT))] : []),
    ...(speakers.length > 0 ? [text(mostQuoted(speakers))] : []),
    ...[...new Set(askable)]
      .slice(0, QUESTIONS_SHOWN)
      .map((question) => row(button(question, suggestionId(question, story.name)))),
  );
}

function mostQuoted(speakers: Outline['speakers']): string {
  const names = speakers
    .slice(0, SPEAKERS_SHOWN)
    .map(([name, count]) => `${oneLine(name, NAME_LIMIT)} (${count})`);
  return `-# Most quoted: ${names.join(', ')}`;
}

/** A menu of the stories, as many as one holds; the others are found by their titles. */
export function whichStory(stories: readonly Story[]): Reply {
  const options = stories.slice(0, MENU_OPTIONS).map((story) => ({
    label: clip(story.title, OPTION_LABEL_LIMIT),
    value: storyId(story),
  }));
  const others = stories.length - options.length;
  const rest =
    others > 0
      ? `\n-# and ${others} more: type some words of its title behind \`/story name\``
      : '';
  return card(text(`Which story?${rest}`), menu('Pick a story', options));
}
