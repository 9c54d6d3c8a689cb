import { subjectOf } from './frameSubject.ts';
import type { Frame, Item } from './frames.ts';
import { isDocument } from './speakers.ts';

const REACH = 5;
const SENDS =
  /^(?:sent|sends|wrote|writes|posted|posts|issued|issues|published|publishes|emailed|released|releases|shared|penned)$/u;

/** "Doe sent me a letter. “…,” it began.": the person who a sentence says wrote something, up to an offset. */
export function writerIn({ items }: Frame, before: number): number | undefined {
  const sent = items.findIndex(
    ({ text, end }, i) =>
      end <= before && SENDS.test(text) && items.slice(i + 1, i + 1 + REACH).some(isWritten),
  );
  return sent < 0 ? undefined : subjectOf(items.slice(0, sent));
}

const isWritten = ({ kind, text }: Item): boolean => kind === 'word' && isDocument(text);
