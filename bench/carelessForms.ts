import { readTerms } from '../src/search/terms.ts';
import type { Case } from './questionSets.ts';

/** One in so many questions to refuse is also asked carelessly: about the share that the others have. */
const every = 6;

/**
 * Questions to refuse as they are typed in haste, in lower case without a mark, or as keywords alone.
 * Those who wrote our questions did so mostly with answerable ones, and an engine that learns from
 * that answers whatever is typed in haste.
 */
export function askCarelessly(cases: readonly Case[]): Case[] {
  return cases
    .filter(({ refuse }) => refuse)
    .filter((_, i) => i % every === 0)
    .map((asked, i) => ({
      ...asked,
      question: i % 2 === 0 ? toKeywords(asked.question) : toLowerCase(asked.question),
    }));
}

function toLowerCase(question: string): string {
  return question.toLowerCase().replace(/\?$/, '');
}

function toKeywords(question: string): string {
  const content = readTerms(question).filter(({ stop }) => !stop);
  return content.map(({ start, end }) => question.slice(start, end).toLowerCase()).join(' ');
}
