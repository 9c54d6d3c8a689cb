import { slice } from '../../../story/span.ts';
import type { Features } from '../../features.ts';
import type { QuestionModel } from '../../question/readQuestion.ts';
import { longestExcerpt } from '../longestExcerpt.ts';
import type { Candidacy } from './candidacy.ts';

/** What stands before the window and adds to what it meets, and where in its passage it stands. */
export function context({ weight }: QuestionModel, { window, meetings }: Candidacy): Features {
  const total = weight || 1;
  const missed = meetings.filter(({ here, earlier }) => here < 0.5 && earlier);
  const added = meetings.map(({ word, here, before }) => word.weight * Math.max(0, before - here));
  const { passage, terms } = window;
  return {
    before: added.reduce((sum, weight) => sum + weight, 0) / total,
    earlier: missed.reduce((sum, { word }) => sum + word.weight, 0) / total,
    earlierName: missed.some(({ word }) => word.name) ? 1 : 0,
    opens: terms.start === 0 ? 1 : 0,
    whole: terms.end - terms.start === passage.terms.length ? 1 : 0,
    position: window.start / (passage.story.text.length || 1),
  };
}

const shortest = 40;

/** What the window looks like, whatever the question. */
export function form({ window, retrieval }: Candidacy): Features {
  const length = window.end - window.start;
  const { story, block, terms } = window.passage;
  return {
    passage: retrieval,
    length: length / longestExcerpt,
    sentences: window.sentences.end - window.sentences.start - 1,
    fragment: length < shortest ? 1 : 0,
    caption: block.kind === 'caption' ? 1 : 0,
    headline: block.kind === 'headline' ? 1 : 0,
    asks: asksBack.test(slice(story.text, window)) ? 1 : 0,
    pronoun: leaning.test(terms[window.terms.start]?.word ?? '') ? 1 : 0,
  };
}

/** Ends with a question: an interviewer's, or one that is left open. */
const asksBack = /\?["'”’]?\s*$/u;

/** Words that, opening an excerpt, lean on what came before it. */
const leaning = /^(he|she|it|they|this|that|these|those|his|her|their|its)$/;
