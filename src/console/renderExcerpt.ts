import type { Excerpt } from '../answer/lookups/excerpt.ts';
import { titleInMarks } from '../answer/question/titleInMarks.ts';
import { leftOut } from '../answer/quoting/leftOut.ts';
import { type Span, slice } from '../story/span.ts';
import type { StoryMeta } from '../story/story.ts';
import { paint, printable, type Screen } from './screen.ts';
import { wrapLines } from './wrap.ts';

const BAR = '▌ ';
const INDENT = '  ';
const HANGING = '    ';

/** An excerpt behind a quote bar, its answer in bold, and below it whose words these are. */
export function renderExcerpt(excerpt: Excerpt, screen: Screen): string {
  return `${renderWords(excerpt, screen)}\n${renderAttribution(excerpt, screen)}`;
}

/** The words alone, each line behind a quote bar. */
export function renderWords(excerpt: Excerpt, screen: Screen): string {
  const { before, after } = leftOut(excerpt.story, excerpt);
  const opening = before ? '[…] ' : '';
  const words = `${opening}${printable(slice(excerpt.story.text, excerpt))}${after ? ' […]' : ''}`;
  const strong = relativeTo(excerpt.start - opening.length, excerpt.answer);
  const bar = paint(screen, 'accent', BAR.trimEnd());
  return wrapLines(words, screen.width - BAR.length)
    .map((line) => `${bar} ${renderLine(words, line, strong, screen)}`.trimEnd())
    .join('\n');
}

function relativeTo(start: number, answer: Span | undefined): Span {
  return answer ? { start: answer.start - start, end: answer.end - start } : { start: 0, end: 0 };
}

function renderLine(words: string, line: Span, strong: Span, screen: Screen): string {
  const start = Math.min(Math.max(strong.start, line.start), line.end);
  const end = Math.max(Math.min(strong.end, line.end), start);
  const bold = paint(screen, 'strong', words.slice(start, end));
  return words.slice(line.start, start) + bold + words.slice(end, line.end);
}

/** Only what the story states; what it does not is left out, never guessed. */
function renderAttribution({ story, kind, speaker, outlet }: Excerpt, screen: Screen): string {
  const parts = [
    speaker && [speaker.name, speaker.role].filter(Boolean).join(', '),
    speaker && outlet && `to ${outlet}`,
    kind === 'body' ? undefined : KINDS[kind],
    titleInMarks(story.title),
    ...publication(story.meta),
  ];
  const width = screen.width - HANGING.length;
  const known = parts.filter((part) => part !== undefined).map(oneLine);
  return fillLines(known, width)
    .flatMap((line) => wrapLines(line, width).map((span) => slice(line, span)))
    .map((line, index) => (index === 0 ? `${INDENT}— ` : HANGING) + paint(screen, 'quiet', line))
    .join('\n');
}

/** As many parts to a line as fit, so that a line breaks inside a name or date only if it must. */
function fillLines(parts: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1)} · ${part}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(part);
  }
  return lines;
}

const KINDS = { caption: 'picture caption', headline: 'headline' } as const;

/** Publisher, date and address of a story, each only when its front matter states it. */
export function publication({ publisher, published, url }: StoryMeta): readonly string[] {
  return [publisher, published && longDate(published), url].filter((part) => part !== undefined);
}

const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Without Intl, which takes longer to load than all else to write. */
function longDate(isoDate: string): string {
  const [year, month, day] = isoDate.split('-').map(Number);
  return `${day} ${months[(month ?? 1) - 1]} ${year}`;
}

/** Words of a story fit for one line of a list. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, ' ').trim());
}
