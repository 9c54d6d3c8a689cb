import { contentStems, stem } from '../search/terms.ts';
import { overlaps } from '../story/span.ts';
import type { Quotation } from '../story/story.ts';
import type { ScoredAnswer } from './exactAnswer.ts';
import type { Features } from './features.ts';
import type { Hit, Matches } from './matches.ts';
import type { Focus, QuestionModel } from './readQuestion.ts';
import { longestExcerpt, type Window } from './windows.ts';

/** A window with what is known of it. */
export interface Candidacy {
  readonly window: Window;
  readonly matches: Matches;
  /** The passage's score in the index as a share of the best passage's. */
  readonly retrieval: number;
  /** The words in the window that answer most exactly. */
  readonly answer?: ScoredAnswer;
}

/** What speaks for and against quoting a window, by name, so that weights can be read. */
export function describeWindow(question: QuestionModel, candidacy: Candidacy): Features {
  return {
    ...coverage(question, candidacy),
    ...order(question, candidacy),
    ...form(candidacy),
    ...answering(question, candidacy),
    ...speech(question, candidacy),
  };
}

/** How strongly each focus word is met in the window, and in the window's passage. */
function coverage({ focus, weight }: QuestionModel, { window, matches }: Candidacy): Features {
  const total = weight || 1;
  const heaviest = Math.max(1e-6, ...focus.map((word) => word.weight));
  const met = focus.map((word, i) => {
    const hits = matches.hits[i] ?? [];
    return {
      word,
      here: strongest(inside(hits, window)),
      passage: Math.max(strongest(hits), matches.nearby[i] ? 1 : 0),
    };
  });
  const sum = (amount: (m: (typeof met)[number]) => number) =>
    met.reduce((so, m) => so + m.word.weight * amount(m), 0) / total;
  const most = (amount: (m: (typeof met)[number]) => number) =>
    Math.max(0, ...met.map((m) => m.word.weight * amount(m)));
  const soft = sum(({ here }) => here);
  return {
    inside: sum(({ here }) => (here === 1 ? 1 : 0)),
    soft,
    softSquared: soft ** 2,
    around: sum(({ passage }) => passage),
    missing: most(({ here }) => 1 - here) / heaviest,
    missingAbsolute: most(({ here }) => 1 - here) / rareWeight,
    missingAround: most(({ passage }) => 1 - passage) / heaviest,
    missingAroundAbsolute: most(({ passage }) => 1 - passage) / rareWeight,
    unknown: sum(({ word }) => (word.unknown ? 1 : 0)),
    strange: focus.some((word) => word.strange) ? 1 : 0,
    corrected: focus.some((word) => word.corrected) ? 1 : 0,
    ...nameCoverage(met),
  };
}

/** Weight of a word that a small corpus holds once or never, in nats. */
const rareWeight = 4;

interface Met {
  readonly word: Focus;
  readonly here: number;
  readonly passage: number;
}

function nameCoverage(met: readonly Met[]): Features {
  const names = met.filter(({ word }) => word.name);
  const total = names.reduce((so, { word }) => so + word.weight, 0);
  if (total === 0) return {};
  const share = (kept: readonly Met[]) =>
    kept.reduce((so, { word }) => so + word.weight, 0) / total;
  return {
    hasNames: 1,
    names: share(names.filter(({ here }) => here > 0)),
    namesAround: share(names.filter(({ passage }) => passage > 0)),
    nameOut: names.some(({ here }) => here === 0) ? 1 : 0,
    nameAway: names.some(({ passage }) => passage === 0) ? 1 : 0,
  };
}

/** The weight of neighbouring question words that stand in the same order and as near. */
function order({ focus }: QuestionModel, { window, matches }: Candidacy): Features {
  let ordered = 0;
  let pairs = 0;
  for (const [i, second] of focus.entries()) {
    const first = focus[i - 1];
    if (!first) continue;
    const weight = Math.min(first.weight, second.weight);
    const reach = second.position - first.position + 1;
    const after = inside(matches.hits[i] ?? [], window);
    const before = inside(matches.hits[i - 1] ?? [], window);
    pairs += weight;
    if (before.some((x) => after.some((y) => y.at > x.at && y.at - x.at <= reach)))
      ordered += weight;
  }
  return { ordered: pairs ? ordered / pairs : 0 };
}

const shortest = 40;

/** What the window looks like, whatever the question. */
function form({ window, retrieval }: Candidacy): Features {
  const length = window.end - window.start;
  const { block, terms } = window.passage;
  return {
    passage: retrieval,
    length: length / longestExcerpt,
    sentences: window.sentences.end - window.sentences.start - 1,
    fragment: length < shortest ? 1 : 0,
    caption: block.kind === 'caption' ? 1 : 0,
    headline: block.kind === 'headline' ? 1 : 0,
    pronoun: leaning.test(terms[window.terms.start]?.word ?? '') ? 1 : 0,
  };
}

/** Words that, opening an excerpt, lean on what came before it. */
const leaning = /^(he|she|it|they|this|that|these|those|his|her|their|its)$/;

/** How well the window's best exact answer fits. */
function answering({ asked }: QuestionModel, { answer }: Candidacy): Features {
  if (!answer) return { answer: noAnswer, [`answer ${asked}`]: noAnswer };
  const { features, score, fits, shape } = answer;
  const near = features['near'] ?? 0;
  const nearName = features['nearName'] ?? 0;
  const bound = features['bound'] ?? 0;
  return {
    answer: score,
    [`answer ${asked}`]: score,
    answerNear: near,
    nearName,
    [`nearName ${asked}`]: nearName,
    bound,
    [`bound ${asked}`]: bound,
    fits: fits ? 1 : 0,
    [`fits ${asked}`]: fits ? 1 : 0,
    fitNear: fits ? near : 0,
    [`fitNear ${asked}`]: fits ? near : 0,
    [`shape ${asked}:${shape}`]: 1,
  };
}

/** Stands in for the score of an answer where a window has no words to offer. */
const noAnswer = -10;

/** Whose words the window quotes, against whose words are asked for. */
function speech(question: QuestionModel, { window }: Candidacy): Features {
  const quotations = window.passage.quotations.filter((quotation) => overlaps(quotation, window));
  const quoted = quotations.length > 0;
  const named = quotations.some((quotation) => namesSpeaker(question, quotation));
  const said = question.asked === 'said';
  return {
    quoted: quoted ? 1 : 0,
    [`quoted ${question.asked}`]: quoted ? 1 : 0,
    spokenAny: named ? 1 : 0,
    spoken: said && named ? 1 : 0,
    spokenByOther: said && quoted && !named ? 1 : 0,
    outletAsked: asksForOutlet(question) && quotations.some(({ outlet }) => outlet) ? 1 : 0,
    outletMissing: asksForOutlet(question) && !quotations.some(({ outlet }) => outlet) ? 1 : 0,
  };
}

const outletNouns = new Set(
  'newspaper paper outlet magazine broadcaster channel programme show station publication podcast'
    .split(' ')
    .map(stem),
);

function asksForOutlet({ head }: QuestionModel): boolean {
  return head !== undefined && outletNouns.has(head);
}

function namesSpeaker({ focus }: QuestionModel, { speaker }: Quotation): boolean {
  if (!speaker) return false;
  const stems = contentStems(`${speaker.name} ${speaker.role ?? ''}`);
  return focus.some(({ stem }) => stems.includes(stem));
}

function inside(hits: readonly Hit[], { terms }: Window): Hit[] {
  return hits.filter(({ at }) => at >= terms.start && at < terms.end);
}

function strongest(hits: readonly Hit[]): number {
  return hits.reduce((so, { strength }) => Math.max(so, strength), 0);
}
