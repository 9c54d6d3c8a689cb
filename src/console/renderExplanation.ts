import type { Explanation, Reason, Weighed } from '../answer/explain.ts';
import { oneLine } from './renderExcerpt.ts';

/** Why an answer won, for whoever tends the engine. */
export function renderExplanation(explanation: Explanation): string {
  const { understood, asked, words, confidence, threshold, excerpts } = explanation;
  const verdict = confidence >= threshold ? 'answered' : 'refused';
  return [
    `read as     ${oneLine(understood)}`,
    `asks for    ${asked}`,
    ...(words.length === 0 ? [] : [`counts on   ${words.map(renderWord).join(', ')}`]),
    `confidence  ${confidence.toFixed(2)}, ${verdict} (from ${threshold} on it answers)`,
    ...excerpts.flatMap(renderWeighed),
  ].join('\n');
}

function renderWeighed({ text, answer, score, reasons }: Weighed, index: number): string[] {
  const beside = index === 0 ? 'beside the next' : 'beside the first';
  return [
    '',
    `${index + 1}  ${score.toFixed(1)}  ${oneLine(text)}`,
    ...(answer === undefined ? [] : [`   answer: ${oneLine(answer)}`]),
    ...(reasons.length === 0 ? [] : [`   ${beside}: ${reasons.map(renderReason).join(', ')}`]),
  ];
}

function renderWord({ word, weight }: Explanation['words'][number]): string {
  return `${word} ${weight.toFixed(1)}`;
}

function renderReason({ evidence, added }: Reason): string {
  return `${evidence} ${signed(added)}`;
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}
