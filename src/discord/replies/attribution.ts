import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import { titleInMarks } from '../../answer/question/titleInMarks.ts';
import type { StoryMeta } from '../../story/story.ts';
import { oneLine } from './markdown.ts';

const NAME_LIMIT = 120;
const TITLE_LIMIT = 200;
/** Discord's own limit for the address behind a button; nothing longer is worth showing. */
const URL_LIMIT = 512;

/** Who said it, to whom, and where it stands; only what is known, never a guess. */
export function attribution(excerpt: Excerpt): string {
  return [speakerLine(excerpt), `-# ${sourceLine(excerpt)}`].filter(Boolean).join('\n');
}

function speakerLine({ speaker, outlet }: Excerpt): string | undefined {
  if (!speaker) return undefined;
  const name = `— **${oneLine(speaker.name, NAME_LIMIT)}**`;
  const role = speaker.role && `, ${oneLine(speaker.role, NAME_LIMIT)}`;
  const to = outlet && ` · to ${oneLine(outlet, NAME_LIMIT)}`;
  return [name, role, to].filter(Boolean).join('');
}

function sourceLine({ story, kind }: Excerpt): string {
  return [
    kind === 'body' ? undefined : KINDS[kind],
    titleInMarks(oneLine(story.title, TITLE_LIMIT)),
    ...publication(story.meta),
  ]
    .filter(Boolean)
    .join(' · ');
}

const KINDS = { caption: 'picture caption', headline: 'headline' } as const;

/** Publisher, date and link of a story, each only when its front matter states it. */
export function publication(meta: StoryMeta): readonly string[] {
  return [
    meta.publisher && oneLine(meta.publisher, NAME_LIMIT),
    meta.published && longDate(meta.published),
    meta.url && link('read the story', meta.url),
  ].filter((part): part is string => Boolean(part));
}

/**
 * A day in words. Not a Discord timestamp: those stand for a moment, and half the world would see
 * the day before or after the one that was stated.
 */
function longDate(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return oneLine(isoDate, NAME_LIMIT);
  return day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

/** A masked link, when the address is one that a browser should open. */
function link(label: string, url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (!/^https?:$/.test(protocol) || href.length > URL_LIMIT) return undefined;
  const safe = href.replace(/[()<>\\]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return `[${label}](<${safe}>)`;
}
