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

/**
 * Gathers questions by meaning, the most often asked first: two ask the same when most of their
 * content words have the same stem (Jaccard index of the stems). A question joins the group it is
 * closest to.
 */
export function groupGaps(questions: readonly Unanswered[]): readonly GapGroup[] {
  const gatherings: Gathering[] = [];
  for (const asked of distinct(questions)) {
    const stems = new Set(contentStems(asked.question));
    const { closest, nearness } = closestTo(stems, gatherings);
    if (closest && nearness >= SAME) closest.asked.push(asked);
    else gatherings.push({ stems, asked: [asked] });
  }
  return gatherings.map(toGroup).sort((a, b) => b.count - a.count || b.last - a.last);
}

/** Somebody who asks the same words again and again is one voice. */
function distinct(questions: readonly Unanswered[]): readonly Unanswered[] {
  const voices = new Map<string, Unanswered>();
  for (const asked of questions) {
    voices.set(`${asked.asker} ${asked.kind} ${asked.question.trim().toLowerCase()}`, asked);
  }
  return [...voices.values()];
}

function closestTo(stems: ReadonlySet<string>, gatherings: readonly Gathering[]) {
  let closest: Gathering | undefined;
  let nearness = 0;
  for (const gathering of gatherings) {
    const near = jaccard(stems, gathering.stems);
    if (near > nearness) [closest, nearness] = [gathering, near];
  }
  return { closest, nearness };
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
