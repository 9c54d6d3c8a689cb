import type { Corpus } from '../search/corpus.ts';
import { type Span, slice } from '../story/span.ts';
import { consider } from './consider.ts';
import type { Weights } from './features.ts';
import { asksForOverview, findLeads } from './overview.ts';
import type { Asked } from './question/asked.ts';
import type { Question } from './question/question.ts';
import type { RankedWindow } from './ranking/rank.ts';
import { trainedModel } from './trainedModel.ts';

/** Why a question got the answer it got. */
export interface Explanation {
  readonly understood: string;
  /** `overview` is a question about all of a story, which its opening answers without weighing. */
  readonly asked: Asked | 'overview';
  /** The words a passage had to account for, with how much each counts. */
  readonly words: readonly { readonly word: string; readonly weight: number }[];
  /** Estimated probability, 0 to 1, that the best excerpt answers, and what it had to reach. */
  readonly confidence: number;
  readonly threshold: number;
  /** The best excerpts, the winner first. */
  readonly excerpts: readonly Weighed[];
}

/** An excerpt with what spoke for and against it. */
export interface Weighed extends Span {
  readonly text: string;
  /** The exact answer in it. */
  readonly answer: string | undefined;
  /** Sum of the reasons, in log odds against the others. */
  readonly score: number;
  /** What told it most from the winner, or the winner from the next: the strongest first. None for an overview. */
  readonly reasons: readonly Reason[];
}

export interface Reason {
  /** The evidence, as `trainedModel.ts` names it. */
  readonly evidence: string;
  /** How much it added to the score, beside the excerpt it is compared with. */
  readonly added: number;
}

const mostExcerpts = 3;
const mostReasons = 6;

/** Explains an answer by the evidence that decided it. */
export function explain(question: Question, corpus: Corpus): Explanation {
  if (asksForOverview(question)) return explainOverview(question, corpus);
  const { asked, understood, best, confidence } = consider(question, corpus, trainedModel);
  const [winner, second] = best;
  return {
    understood: understood ?? question.text,
    asked: asked.asked,
    words: asked.focus.map(({ word, weight }) => ({ word, weight })),
    confidence,
    threshold: trainedModel.threshold,
    excerpts: best
      .slice(0, mostExcerpts)
      .map((found) => weigh(found, found === winner ? second : winner)),
  };
}

function explainOverview({ text, story }: Question, corpus: Corpus): Explanation {
  const excerpts = findLeads(corpus, mostExcerpts, story).map((lead) => ({
    start: lead.start,
    end: lead.end,
    text: slice(lead.story.text, lead),
    answer: undefined,
    score: 0,
    reasons: [],
  }));
  const confidence = excerpts.length > 0 ? 1 : 0;
  const { threshold } = trainedModel;
  return { understood: text, asked: 'overview', words: [], confidence, threshold, excerpts };
}

function weigh(found: RankedWindow, other: RankedWindow | undefined): Weighed {
  const { window, answer, score } = found;
  const { text } = window.passage.story;
  const terms = window.passage.terms.slice(answer?.terms.start, answer?.terms.end);
  return {
    start: window.start,
    end: window.end,
    text: text.slice(window.start, window.end),
    answer: answer && text.slice(terms[0]?.start, terms.at(-1)?.end),
    score,
    reasons: compare(found, other, trainedModel.window),
  };
}

function compare(
  { features }: RankedWindow,
  other: RankedWindow | undefined,
  weights: Weights,
): Reason[] {
  const names = new Set([...Object.keys(features), ...Object.keys(other?.features ?? {})]);
  return [...names]
    .map((evidence) => ({
      evidence,
      added:
        (weights[evidence] ?? 0) * ((features[evidence] ?? 0) - (other?.features[evidence] ?? 0)),
    }))
    .sort((a, b) => Math.abs(b.added) - Math.abs(a.added))
    .slice(0, mostReasons);
}
