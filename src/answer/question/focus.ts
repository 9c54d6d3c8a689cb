import type { Corpus } from '../../search/corpus.ts';
import type { Expression } from '../../search/expressions.ts';
import { lookUp, verbShare } from '../../search/lexicon.ts';
import { isProperName } from '../../search/properNames.ts';
import { correctStem } from '../../search/spelling.ts';
import type { Term } from '../../search/terms.ts';

/** A word of the question that a passage must account for. */
export interface Focus {
  readonly stem: string;
  readonly word: string;
  /** Position among all the question's words, for order and distance. */
  readonly position: number;
  /** How much it tells passages apart: its inverse passage frequency, 0 to `rareWeight`. */
  readonly weight: number;
  /** The word was taken for a misspelling of `stem`. */
  readonly corrected: boolean;
  /** No passage holds it. */
  readonly unknown: boolean;
  /** Neither the stories nor the lexicon hold it: a name or thing the stories never mention. */
  readonly strange: boolean;
  /** Stems of like meaning, with how alike they are, 0 to 1. */
  readonly related: ReadonlyMap<string, number>;
  /** Written with a capital inside the question or in the stories, or always written with one. */
  readonly name: boolean;
  /** What kind of word it is, as far as that matters for what must be met. */
  readonly sort: WordSort;
}

/** `order` is a word like "first", "last" or "youngest" that singles one out of several. */
export type WordSort = 'name' | 'number' | 'order' | 'verb' | 'noun';

/**
 * Weighs a word by its inverse passage frequency, less if English uses it all the time: a small
 * corpus alone cannot tell "happy" from "cosmodrome". Scaled so that a word no passage holds weighs
 * `rareWeight` in a corpus of any size.
 */
export function weighWord(term: Term, position: number, text: string, corpus: Corpus): Focus {
  const nearest = correctStem(term.stem, corpus);
  // A name is only ever a misspelt name: SpaceX is no space.
  const isOther = nearest && isCapital(text, term) && !corpus.names.has(nearest);
  const corrected = isOther ? undefined : nearest;
  const meant = corrected ?? term.stem;
  const unknown = !corpus.passagesWith.has(meant);
  const known = lookUp(meant);
  const weight = weightOf(meant, corpus);
  const name = corpus.names.has(meant) || isCapital(text, term) || isProperName(term.word);
  return {
    stem: meant,
    word: term.word,
    corrected: corrected !== undefined,
    position,
    weight: weight * (lightWords.has(term.word) ? 0.2 : paleVerbs.has(term.word) ? 0.5 : 1),
    unknown,
    strange: unknown && known === undefined,
    related: relatedIn(corpus, weight, known?.related ?? new Map()),
    name,
    sort: sortOf(term, name),
  };
}

/** A name of several words is one thing to meet: its words share one weight. */
export function shareName(word: Focus, all: readonly Focus[]): Focus {
  if (word.sort !== 'name') return word;
  const at = all.indexOf(word);
  let length = 1;
  for (const step of [-1, 1]) {
    for (let i = at + step; joins(all[i], all[i - step]); i += step) length++;
  }
  return length === 1 ? word : { ...word, weight: word.weight / length };
}

function joins(one: Focus | undefined, other: Focus | undefined): boolean {
  if (!one || !other || one.sort !== 'name' || other.sort !== 'name') return false;
  return Math.abs(one.position - other.position) === 1;
}

/** A common word says little, even where it may stand for a rare one: it counts by its own weight. */
function relatedIn(
  corpus: Corpus,
  weight: number,
  related: ReadonlyMap<string, number>,
): Map<string, number> {
  const met = new Map<string, number>();
  for (const [stem, likeness] of related) {
    if (!corpus.passagesWith.has(stem)) continue;
    met.set(stem, likeness * Math.min(1, weightOf(stem, corpus) / weight));
  }
  return met;
}

function weightOf(stem: string, corpus: Corpus): number {
  const total = corpus.size;
  const holding = corpus.passagesWith.get(stem) ?? 0;
  const rarity = (rareWeight * inverseFrequency(holding, total)) / inverseFrequency(0, total);
  const rank = lookUp(stem)?.rank;
  return rarity * (0.3 + 0.7 * (rank ? Math.min(1, Math.log(rank) / Math.log(rareRank)) : 1));
}

/** Weight of a word that no passage holds. */
export const rareWeight = 4;

/** As in BM25 (Robertson and Spärck Jones), in nats. */
function inverseFrequency(holding: number, total: number): number {
  return Math.log(1 + (total - holding + 0.5) / (holding + 0.5));
}

/** A word of "step down" may be met by the expression, or by whatever the expression may be met by. */
export function meetExpressions(
  focus: Focus,
  expressions: readonly Expression[],
  corpus: Corpus,
): Focus {
  const own = expressions.filter(
    ({ at, length }) => focus.position >= at && focus.position < at + length,
  );
  if (own.length === 0) return focus;
  const related = new Map(focus.related);
  for (const { stem } of own) {
    related.set(stem, 1);
    const others = relatedIn(corpus, focus.weight, lookUp(stem)?.related ?? new Map());
    for (const [other, likeness] of others) {
      related.set(other, Math.max(likeness, related.get(other) ?? 0));
    }
  }
  return { ...focus, related };
}

/** From this place in the frequency list on, a word is as telling as a name. */
const rareRank = 8_000;

const ordering =
  /^(first|second|third|last|latest|next|previous|only|most|least|more|less|best|worst|\p{L}{3,}est)$/u;
const numeral =
  /^(\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand|million|billion)$/;

function sortOf({ word, stem }: Term, name: boolean): WordSort {
  if (numeral.test(word)) return 'number';
  if (name) return 'name';
  if (ordering.test(word)) return 'order';
  return verbShare(stem) > mostlyVerb ? 'verb' : 'noun';
}

/** From this share of verb uses on a word is taken for a verb. */
export const mostlyVerb = 0.5;

const lightWords = new Set(
  'name named happen happened thing things kind type call called mention mentioned story article according tell know please find give us many much say said says'.split(
    ' ',
  ),
);

/** Verbs and adverbs of all work: where a question says "go" or "able", few answers say so too. */
const paleVerbs = new Set(
  'set sets setting get gets got getting put puts putting make makes made making take takes took taken taking give gives gave given giving come comes came coming go goes went going gone let lets keep kept able supposed allowed actually ever back way place turn turned according use used using exactly currently still other else instead become became want wanted need needed'.split(
    ' ',
  ),
);

/** Whether a question writes a word with a capital that is not its first. */
export function isCapital(text: string, { start }: Term): boolean {
  return start > 0 && /^\p{Lu}/u.test(text.slice(start, start + 2));
}
