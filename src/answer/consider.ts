import type { Corpus } from '../search/corpus.ts';
import type { Model } from './model.ts';
import { spellOut } from './question/followUp.ts';
import { nameThePerson } from './question/nameThePerson.ts';
import { nameTheStory } from './question/nameTheStory.ts';
import type { Question } from './question/question.ts';
import { type QuestionModel, readQuestion } from './question/readQuestion.ts';
import { respell } from './question/respell.ts';
import { isSmallTalk } from './question/smallTalk.ts';
import { findLongForms } from './ranking/longForms.ts';
import { newerFirst } from './ranking/newerFirst.ts';
import { pickApart, type RankedWindow, rankWindows } from './ranking/rank.ts';
import { trust } from './refusal.ts';

/** Everything that decides an answer. */
export interface Consideration {
  readonly asked: QuestionModel;
  /** How the question was read where that differs from its words: misspellings, follow-ups. */
  readonly understood: string | undefined;
  /** The windows that were looked at closely, best first. */
  readonly ranked: readonly RankedWindow[];
  /** The best of them that share no words. */
  readonly best: readonly RankedWindow[];
  /** Estimated probability, 0 to 1, that the best of them answer. */
  readonly confidence: number;
}

/** UTF-16 code units of a question that are read; what follows is not a question any more. */
const longestQuestion = 1_000;
const mostWindows = 5;

export function consider(question: Question, corpus: Corpus, model: Model): Consideration {
  const text = unshout(question.text.slice(0, longestQuestion));
  const spelt = spellOut({ ...question, text }, corpus) ?? text;
  const read = readQuestion(spelt, corpus);
  const ofTheStory = nameTheStory(read, corpus, question.story);
  const whole = ofTheStory ?? nameThePerson(read, corpus, question.story) ?? spelt;
  const asked = whole === spelt ? read : readQuestion(whole, corpus);
  const respelt = respell(whole, asked, corpus);
  const understood = respelt === text ? undefined : respelt;
  const longForms = findLongForms(text, corpus, question.story);
  if (longForms.length > 0) return { ...outright(longForms), asked, understood };
  const found = asked.focus.length > 0 ? rankWindows(asked, corpus, model, question.story) : [];
  // A headline's own words are no answer to what is asked of the headline.
  const ranked = ofTheStory ? found.filter(isNoHeadline) : found;
  const best = newerFirst(pickApart(ranked, mostWindows));
  const confidence = isSmallTalk(text) ? 0 : trust(asked, best, model.trust);
  return { asked, understood, ranked, best, confidence };
}

/** Nothing is left to weigh where stories say in so many words what is asked. */
function outright(ranked: readonly RankedWindow[]) {
  return { ranked, best: ranked.slice(0, mostWindows), confidence: 1 };
}

function isNoHeadline({ window: { passage } }: RankedWindow): boolean {
  return passage.block.kind !== 'headline';
}

/** In a question all in capitals they say nothing: "WHO MADE THE FILM" asks for no organisation. */
function unshout(text: string): string {
  const shouted = !/\p{Ll}/u.test(text) && /\p{Lu}\P{L}+\p{Lu}+\P{L}+\p{Lu}/u.test(text);
  return shouted ? text.toLowerCase() : text;
}
