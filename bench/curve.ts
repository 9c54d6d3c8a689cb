import { isRight, type Outcome } from './outcome.ts';
import { shareOf } from './shares.ts';

const steps = [0, 0.1, 0.2, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8];
const width = 30;

/**
 * Draws what each threshold would give and take: right first quotes among the answerable questions,
 * and refusals among the others; then how often the confidence shown keeps its word.
 */
export function printCurve(outcomes: readonly Outcome[], threshold: number): void {
  const answerable = outcomes.filter(({ asked }) => !asked.refuse);
  const silent = outcomes.filter(({ asked }) => asked.refuse);
  console.log('threshold  right first                             refused');
  for (const least of [...new Set([...steps, threshold])].sort((a, b) => a - b)) {
    const right = shareOf(answerable, (it) => it.trust >= least && isRight(it, 1));
    const refused = shareOf(silent, (it) => it.trust < least);
    const mark = least === threshold ? '›' : ' ';
    console.log(`${mark} ${least.toFixed(2)}    ${bar(right)}  ${bar(refused)}`);
  }
  console.log('\nconfidence  questions  answer among the first three');
  for (let tenth = 0; tenth < 10; tenth++) {
    const here = outcomes.filter(({ trust }) => Math.min(9, Math.floor(trust * 10)) === tenth);
    const kept = shareOf(here, (it) => !it.asked.refuse && isRight(it, 3));
    const range = `${10 * tenth}–${10 * tenth + 10} %`.padEnd(10);
    console.log(`${range}  ${String(here.length).padStart(9)}  ${bar(kept)}`);
  }
}

function bar(share: number): string {
  const filled = Math.round(share * width);
  const figure = `${(100 * share).toFixed(0)} %`.padStart(5);
  return `${'█'.repeat(filled)}${'·'.repeat(width - filled)} ${figure}`;
}
