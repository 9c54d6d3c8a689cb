import { type Moment, timelineOf } from '../../answer/lookups/timeline.ts';
import { clip } from '../replies/markdown.ts';
import { noDates } from '../replies/notices.ts';
import { OPTION_LABEL_LIMIT, text } from '../replies/reply.ts';
import { inWords, momentMarkdown } from './dateMarkdown.ts';
import type { Item, Lister } from './list.ts';
import { excerptItem } from './quotes.ts';

/** The dates of the stories in the order of time, from one ISO date to another, about something. */
export const dates: Lister = ([from = '', to = '', about = ''], { corpus }) => ({
  heading: '### What happened when',
  items: timelineOf(corpus.stories, { from, to, about }).map(item),
  perPage: 4,
  invitation: 'Show one in context',
  nothing: noDates,
});

function item(moment: Moment): Item {
  const { show, option } = excerptItem(moment);
  const heading = `**${momentMarkdown(moment.value)}**`;
  return {
    show: (share) => [text(heading), ...show(share - heading.length)],
    option: option && {
      ...option,
      label: clip(`${inWords(moment.value)}: ${option.label}`, OPTION_LABEL_LIMIT),
    },
  };
}
