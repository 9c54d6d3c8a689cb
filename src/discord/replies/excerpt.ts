import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import { leftOut } from '../../answer/quoting/leftOut.ts';
import type { Span } from '../../story/span.ts';
import { blockQuote, bold, escapeMarkdown, wordBreak } from './markdown.ts';

const CUT_MARK = '[…]';

/**
 * The excerpt as a Discord block quote of at most `limit` characters, its answer in bold. What does
 * not fit is cut at the end of a sentence, away from the answer; only a single sentence longer than
 * the limit is cut between words, and then marked.
 */
export function quoteMarkdown(excerpt: Excerpt, limit: number): string {
  const whole = render(excerpt, excerpt);
  if (whole.length <= limit) return whole;
  const sentences = sentencesOf(excerpt);
  const [first, last] = sentencesThatFit(excerpt, sentences, limit);
  const shown = { start: first.start, end: last.end };
  const cut = render(excerpt, shown);
  return cut.length <= limit ? cut : cutSentence(excerpt, shown, limit);
}

function render({ story, answer }: Excerpt, shown: Span): string {
  const { text } = story;
  const { before: left, after: right } = leftOut(story, shown);
  const words = strengthen(text, shown, answer).trim();
  return blockQuote(`${left ? `${CUT_MARK} ` : ''}${words}${right ? ` ${CUT_MARK}` : ''}`);
}

/** The words of a span, escaped, the answer among them in bold. */
function strengthen(text: string, shown: Span, answer: Span | undefined): string {
  if (!answer) return escapeMarkdown(text.slice(shown.start, shown.end));
  const start = clamp(answer.start, shown);
  const end = Math.max(start, clamp(answer.end, shown));
  const before = escapeMarkdown(text.slice(shown.start, start));
  const strong = bold(escapeMarkdown(text.slice(start, end)));
  const after = escapeMarkdown(text.slice(end, shown.end));
  return `${before}${strong}${after}`;
}

function clamp(offset: number, { start, end }: Span): number {
  return Math.min(Math.max(offset, start), end);
}

/** The sentences of the story that lie in the excerpt, in order; at least one. */
function sentencesOf({ story, start, end }: Excerpt): [Span, ...Span[]] {
  const [first, ...rest] = story.blocks
    .flatMap((block) => block.sentences)
    .map((sentence) => ({
      start: clamp(sentence.start, { start, end }),
      end: clamp(sentence.end, { start, end }),
    }))
    .filter((sentence) => sentence.start < sentence.end);
  return first ? [first, ...rest] : [{ start, end }];
}

/** The longest run of sentences within the limit that starts from the one with the answer. */
function sentencesThatFit(
  excerpt: Excerpt,
  sentences: [Span, ...Span[]],
  limit: number,
): readonly [first: Span, last: Span] {
  const { answer } = excerpt;
  const answering = answer ? sentences.findIndex((sentence) => answer.start < sentence.end) : 0;
  let [from, to] = [Math.max(answering, 0), Math.max(answering, 0)];
  const at = (index: number): Span => sentences[index] ?? sentences[0];
  const fits = (first: number, last: number): boolean =>
    render(excerpt, { start: at(first).start, end: at(last).end }).length <= limit;
  while (to + 1 < sentences.length && fits(from, to + 1)) to++;
  while (from > 0 && fits(from - 1, to)) from--;
  return [at(from), at(to)];
}

function cutSentence(excerpt: Excerpt, { start, end }: Span, limit: number): string {
  const { text } = excerpt.story;
  const room = limit - CUT_MARK.length - 1;
  let length = Math.min(room, end - start);
  for (;;) {
    const cut = wordBreak(text, start, start + length);
    const markdown = render(excerpt, { start, end: Math.min(cut, end) });
    if (markdown.endsWith(CUT_MARK) && markdown.length <= limit) return markdown;
    if (markdown.length <= room) return `${markdown} ${CUT_MARK}`;
    length = Math.floor(length * 0.9);
  }
}
