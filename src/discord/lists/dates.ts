import { type Moment, timelineOf } from '../../answer/lookups/timeline.ts';
import { clip } from '../replies/markdown.ts';
import { noDates } from '../replies/notices.ts';
import { OPTION_LABEL_LIMIT, type Picture, text } from '../replies/reply.ts';
import { drawTimeline } from '../timeline/drawTimeline.ts';
import { inWords, momentMarkdown } from './dateMarkdown.ts';
import type { Item, Lister } from './list.ts';
import { excerptItem } from './quotes.ts';

/** The dates of the stories in the order of time, from one ISO date to another, about something. */
export const dates: Lister = {
  storyAt: 3,
  list([from = '', to = '', about = ''], stories) {
    const moments = timelineOf(stories, { from, to, about });
    return {
      heading: '### What happened when',
      items: moments.map(item),
      perPage: 4,
      invitation: 'Show one in context',
      nothing: noDates,
      draw: (first, end) => timelinePicture(moments, first, end),
    };
  },
};

function item(moment: Moment): Item {
  const { show, option } = excerptItem(moment);
  const label = option && clip(`${inWords(moment.value)}: ${option.label}`, OPTION_LABEL_LIMIT);
  return {
    show: (share, number) => {
      const heading = `**${number} · ${momentMarkdown(moment.value)}**`;
      return [text(heading), ...show(share - heading.length, number)];
    },
    option: option && label ? { ...option, label } : undefined,
  };
}

function timelinePicture(moments: readonly Moment[], first: number, end: number): Picture {
  const dots = moments.map(({ value }, index) => ({
    value,
    label: inWords(value),
    ...(index >= first && index < end && { mark: index - first + 1 }),
  }));
  const marked = dots.flatMap(({ mark, label }) => (mark ? [`${mark}: ${label}`] : []));
  const alt = `Timeline of ${dots.length} dates from ${dots[0]?.label} to ${dots.at(-1)?.label}. ${marked.join('; ')}.`;
  return { svg: drawTimeline(dots), alt };
}
