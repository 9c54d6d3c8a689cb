import type { Excerpt } from '../../answer/lookups/excerpt.ts';
import type { Span } from '../../story/span.ts';
import type { Story } from '../../story/story.ts';

/**
 * Excerpts written small enough for a button: the story's fingerprint, then for each excerpt its
 * start and length, the answer's place inside it and the start of the quotation that names the
 * speaker, all in base 36: `1a2b3c4d,2s-4f-1-9@2q,5k-3j;0f9e8d7c,0-2f`.
 *
 * Writes as many of the excerpts, best first, as `limit` characters hold.
 */
export function writeExcerpts(excerpts: readonly Excerpt[], limit: number): string {
  let written = '';
  let story: Story | undefined;
  for (const excerpt of excerpts) {
    const group = excerpt.story === story ? '' : `${written && ';'}${excerpt.story.fingerprint}`;
    const next = `${written}${group},${writeExcerpt(excerpt)}`;
    if (next.length > limit) break;
    written = next;
    story = excerpt.story;
  }
  return written;
}

function writeExcerpt(excerpt: Excerpt): string {
  const { start, end, answer } = excerpt;
  const numbers = [start, end - start];
  if (answer) numbers.push(answer.start - start, answer.end - answer.start);
  const quotation = quotationOf(excerpt);
  return base36(numbers) + (quotation ? `@${base36([quotation.start])}` : '');
}

/** The story's quotation that carries this excerpt's speaker, if one does. */
function quotationOf({ story, speaker, outlet, answer, ...span }: Excerpt) {
  if (!speaker) return undefined;
  const theirs = story.quotations.filter(
    (quotation) => quotation.speaker?.name === speaker.name && quotation.outlet === outlet,
  );
  const inside = theirs.find((quotation) => covers(quotation, answer ?? span));
  return inside ?? theirs.find((quotation) => covers(span, quotation)) ?? theirs[0];
}

/** What `writeExcerpts` wrote, or undefined when a story of it is gone or has changed since. */
export function readExcerpts(
  written: string,
  stories: readonly Story[],
): readonly Excerpt[] | undefined {
  const excerpts = written.split(';').flatMap((group) => {
    const [fingerprint, ...refs] = group.split(',');
    const story = stories.find((candidate) => candidate.fingerprint === fingerprint);
    return refs.map((ref) => story && readExcerpt(ref, story));
  });
  const known = excerpts.filter((excerpt) => excerpt !== undefined);
  return known.length > 0 && known.length === excerpts.length ? known : undefined;
}

/** The fingerprints of the stories that `writeExcerpts` named. */
export function fingerprintsOf(written: string): readonly string[] {
  return written.split(';').map((group) => group.split(',')[0] ?? '');
}

function readExcerpt(ref: string, story: Story): Excerpt | undefined {
  const [place = '', quotationStart] = ref.split('@');
  const [start = -1, length = 0, answerStart, answerLength] = fromBase36(place);
  const span = { start, end: start + length };
  const block = story.blocks.find((candidate) => candidate.start <= start && start < candidate.end);
  if (!block || block.kind === 'link' || !(span.end <= story.text.length)) return undefined;
  const quotation = story.quotations.find(
    (candidate) => candidate.start === fromBase36(quotationStart ?? '')[0],
  );
  const answer = readAnswer(start, answerStart, answerLength);
  return {
    story,
    ...span,
    kind: block.kind,
    ...(answer && covers(span, answer) && { answer }),
    ...(quotation?.speaker && { speaker: quotation.speaker }),
    ...(quotation?.outlet && { outlet: quotation.outlet }),
  };
}

function readAnswer(start: number, offset: number | undefined, length: number | undefined) {
  if (offset === undefined || length === undefined) return undefined;
  return { start: start + offset, end: start + offset + length };
}

function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function base36(numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(36)).join('-');
}

function fromBase36(written: string): readonly number[] {
  return written === '' ? [] : written.split('-').map((digits) => Number.parseInt(digits, 36));
}
