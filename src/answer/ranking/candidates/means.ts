import type { Passage } from '../../../search/passages.ts';
import { wordSet } from '../../../story/lexicon/wordSet.ts';
import type { Span } from '../../../story/span.ts';
import type { Candidate } from './candidate.ts';
import { isBroken, wordAt } from './runs.ts';

const leading = wordSet('in by via through on over with');
const determiners = wordSet('a an the his her its their');
const media = wordSet(
  'letter letters email emails mail note message messages text texts post posts tweet tweets statement telephone phone call video clip recording interview article column blog diary memoir memoirs interpreter radio television writing leaflet report podcast speech address broadcast facebook twitter instagram linkedin bluesky caption poster card',
);

/** Words of a phrase up to its noun: "in | a long open letter". */
const longest = 5;

/** By what means words were given: "in an open letter", "by telephone". */
export function* proposeMeans(passage: Passage, sentence: Span): Iterable<Candidate> {
  for (let start = sentence.start; start < sentence.end; start++) {
    if (!leading.has(wordAt(passage, start))) continue;
    const limit = Math.min(sentence.end, start + 1 + longest);
    for (let at = start + 1; at < limit && belongs(passage, at); at++) {
      if (media.has(wordAt(passage, at))) yield { start, end: at + 1, shape: 'means' };
    }
  }
}

function belongs(passage: Passage, at: number): boolean {
  if (isBroken(passage, at)) return false;
  return !passage.terms[at]?.stop || determiners.has(wordAt(passage, at));
}
