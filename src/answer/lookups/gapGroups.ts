import { contentStems } from '../../search/terms.ts';

/** A question that was not answered, or not rightly. */
export interface Unanswered {
  readonly question: string;
  readonly kind: 'unanswered' | 'wrong';
  readonly asker: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Questions that ask the same thing, in whatever words. */
export interface GapGroup {
  /** The wording asked last. */
  readonly question: string;
  /** How many times it was asked, each asker counted once a wording. */
  readonly count: number;
  /** How many times an answer was marked wrong. */
  readonly wrong: number;
  /** When it was asked first and last, milliseconds since the epoch. */
  readonly first: number;
  readonly last: number;
}

/** Share of the stems of two questions, of those either has, from which on they ask the same. */
const SAME = 0.6;

interface Gathering {
  readonly stems: ReadonlySet<string>;
  readonly asked: Unanswered[];
}

/** In the order in which they began; and their places in it by each stem that they began with. */
interface Gatherings {
  readonly all: Gathering[];
  readonly byStem: Map<string, number[]>;
}

/**
 * Gathers questions by meaning, the most often asked first: two ask the same when most of their
 * content words have the same stem (Jaccard index of the stems). A question joins the group it is
 * closest to.
 */
export function groupGaps(questions: readonly Unanswered[]): readonly GapGroup[] {
  const gatherings: Gatherings = { all: [], byStem: new Map() };
  for (const asked of distinct(questions)) {
    const stems = new Set(contentStems(asked.question));
    const same = closestTo(stems, gatherings);
    if (same) same.asked.push(asked);
    else begin({ stems, asked: [asked] }, gatherings);
  }
  return gatherings.all.map(toGroup).sort((a, b) => b.count - a.count || b.last - a.last);
}

function begin(gathering: Gathering, { all, byStem }: Gatherings): void {
  const place = all.push(gathering) - 1;
  for (const stem of gathering.stems) {
    const others = byStem.get(stem);
    if (others) others.push(place);
    else byStem.set(stem, [place]);
  }
}

/** Somebody who asks the same words again and again is one voice. */
function distinct(questions: readonly Unanswered[]): readonly Unanswered[] {
  const voices = new Map<string, Unanswered>();
  for (const asked of questions) {
    voices.set(`${asked.asker} ${asked.kind} ${asked.question.trim().toLowerCase()}`, asked);
  }
  return [...voices.values()];
}

/** The gathering that asks the same, or most nearly so; of equals the first. */
function closestTo(stems: ReadonlySet<string>, { all, byStem }: Gatherings): Gathering | undefined {
  let closest: Gathering | undefined;
  let nearness = 0;
  const places = new Set(enoughOf(stems, byStem).flat());
  for (const place of [...places].sort((a, b) => a - b)) {
    const gathering = all[place];
    const near = gathering ? jaccard(stems, gathering.stems) : 0;
    if (near > nearness) [closest, nearness] = [gathering, near];
  }
  return nearness >= SAME ? closest : undefined;
}

/**
 * The places of gatherings with a stem, for as few stems as will do, the rarest ones: who shares as many as
 * `SAME` asks for must share one of these. So a word that everybody uses costs nothing.
 *
 * Prefix filtering: Bayardo, Ma, Srikant, "Scaling up all pairs similarity search", 2007.
 */
function enoughOf(
  stems: ReadonlySet<string>,
  byStem: ReadonlyMap<string, readonly number[]>,
): readonly (readonly number[])[] {
  const spared = Math.ceil(SAME * stems.size) - 1;
  return [...stems]
    .map((stem) => byStem.get(stem) ?? [])
    .sort((a, b) => a.length - b.length)
    .slice(0, stems.size - Math.max(0, spared));
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => b.has(stem)).length;
  return shared / (a.size + b.size - shared || 1);
}

function toGroup({ asked }: Gathering): GapGroup {
  const times = asked.map(({ at }) => at);
  const last = Math.max(...times);
  return {
    question: asked.find(({ at }) => at === last)?.question ?? '',
    count: asked.length,
    wrong: asked.filter(({ kind }) => kind === 'wrong').length,
    first: Math.min(...times),
    last,
  };
}
