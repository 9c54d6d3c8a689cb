import { type Boundary, boundaryOf, continues } from './sentenceJoins.ts';
import type { Span } from './span.ts';

/**
 * A run of sentence-ending marks of any script, with the closing marks and footnote signs that cling
 * to it. It always matches as much as it can and demands nothing of what follows, so that a long run
 * is read once and never backtracked over.
 */
const STOP = /([\p{Sentence_Terminal}…]+)((?:\[\d{1,3}\]|:\d[\d:–-]*|["'”’»›)\]}*_†‡¹²³⁴-⁹])*)/gu;
const WHITE_SPACE = /\s*/y;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/**
 * The sentences of a block: ordered, trimmed, together holding every visible character of `span`.
 * A sentence of a quotation keeps the quotation marks that touch it.
 *
 * Intl.Segmenter is not used: it parts after "Mr." and "U.S.", does not part before a sentence that
 * opens with a number or after "…", and cuts footnote signs in two, so that each of its boundaries
 * would have to be judged again. Here every stop is judged once, by the rules of `sentenceJoins.ts`.
 * Linear time.
 */
export function findSentences(text: string, span: Span): Span[] {
  const source = text.slice(span.start, span.end);
  const sentences: Span[] = [];
  let start = endOfWhiteSpace(source, 0);
  let judged = start;
  let hasWords = false;
  for (const match of source.matchAll(STOP)) {
    const end = match.index + match[0].length;
    hasWords ||= WORD_CHARACTER.test(source.slice(judged, end));
    judged = end;
    const next = endOfWhiteSpace(source, end);
    if (next === source.length) break;
    if (!hasWords || continues(boundaryAt(source, start, match, next))) continue;
    sentences.push({ start, end });
    start = next;
    judged = next;
    hasWords = false;
  }
  const end = source.trimEnd().length;
  if (end > start) addLast(sentences, { start, end }, WORD_CHARACTER.test(source.slice(start)));
  return sentences.map((s) => ({ start: s.start + span.start, end: s.end + span.start }));
}

/** What is left after the last stop: a sentence, or, when it holds no word, the tail of one. */
function addLast(sentences: Span[], rest: Span, hasWords: boolean): void {
  const previous = hasWords ? undefined : sentences.pop();
  sentences.push({ start: previous?.start ?? rest.start, end: rest.end });
}

function boundaryAt(source: string, start: number, match: RegExpExecArray, next: number): Boundary {
  const [all, stop = '', closing = ''] = match;
  const end = match.index + all.length;
  return boundaryOf({
    source,
    sentenceStart: start,
    stopStart: match.index,
    stop,
    closing,
    spaced: next > end,
    next,
  });
}

function endOfWhiteSpace(source: string, from: number): number {
  WHITE_SPACE.lastIndex = from;
  WHITE_SPACE.test(source);
  return WHITE_SPACE.lastIndex;
}
