import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import { quotationsOn } from '../../answer/lookups/quotations.ts';
import { contextId } from '../buttons/ids.ts';
import { clip, oneLine, visibleText } from '../replies/markdown.ts';
import { noQuotes } from '../replies/notices.ts';
import { quoted } from '../replies/quoted.ts';
import { OPTION_LABEL_LIMIT } from '../replies/reply.ts';
import type { Item, Lister } from './list.ts';

const ARGUMENT_LIMIT = 80;

/** What the stories quote, by one speaker or about something when these are given. */
export const quotes: Lister = {
  storyAt: 2,
  list: ([speaker = '', about = ''], stories) => ({
    heading: `### ${['Quotes', ...narrowing(speaker, about)].join(' ')}`,
    items: quotationsOn(stories, { ...(speaker && { speaker }), about }).map(excerptItem),
    perPage: 4,
    invitation: 'Show one in context',
    nothing: noQuotes,
  }),
};

function narrowing(speaker: string, about: string): readonly string[] {
  return [
    ...(speaker ? [`by ${oneLine(speaker, ARGUMENT_LIMIT)}`] : []),
    ...(about ? [`about “${oneLine(about, ARGUMENT_LIMIT)}”`] : []),
  ];
}

/** An excerpt in a list, to be picked for its context. */
export function excerptItem(excerpt: Excerpt): Item {
  const { story, answer = excerpt } = excerpt;
  const words = visibleText(story.text.slice(answer.start, answer.end)).replace(/\s+/g, ' ').trim();
  const label = clip(words, OPTION_LABEL_LIMIT);
  return {
    show: (share) => quoted(excerpt, share),
    option: label === '' ? undefined : { label, value: contextId(excerpt) },
  };
}
