import { overlaps } from '../span.ts';
import type { Reading } from './reading.ts';

/** Of readings that share words the longest stays (the earlier recogniser's when as long). */
export function keepLongest(readings: readonly Reading[]): Reading[] {
  const byLength = [...readings].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Reading[] = [];
  for (const reading of byLength) {
    if (!kept.some((other) => overlaps(other, reading))) kept.push(reading);
  }
  return kept.sort((a, b) => a.start - b.start);
}
