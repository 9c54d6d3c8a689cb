/**
 * What the engine is worth on questions with known answers; prints the tables of the README. With
 * `--worth` also what each part of the evidence is worth, which takes a minute or two.
 */
import { answer } from '../src/answer/answer.ts';
import { trainedModel } from '../src/answer/trainedModel.ts';
import type { Case } from './case.ts';
import { printCurve } from './curve.ts';
import { isRight, type Outcome } from './outcome.ts';
import { printTable } from './printTable.ts';
import {
  everyThird,
  readArticleCases,
  readNewsCases,
  readOffTopicCases,
  readShippedCases,
  readXquadCases,
} from './questionSets.ts';
import { percent } from './shares.ts';
import { tokenOverlap } from './tokenOverlap.ts';
import { printWorth } from './worth.ts';

const { threshold } = trainedModel;
const finalCases = readNewsCases('test/eval/final');
const finalPart = ask(finalCases);
const sets: readonly (readonly [string, readonly Outcome[]])[] = [
  ['shipped corpus (tuned on)', ask(readShippedCases())],
  [
    'our stories, a third of the tuning part (tuned on)',
    ask(everyThird(readNewsCases('test/eval/tune'))),
  ],
  ['our stories, final part', finalPart],
  ['off-topic questions, final part', ask(readOffTopicCases('final', finalCases, 4))],
  ['our encyclopaedia articles, final part', ask(readArticleCases('final'))],
  ['XQuAD, other people’s questions', ask(readXquadCases())],
];

printSets(
  'questions | answerable | first | in 3 | in 5 | to refuse | refused | speaker | answer span | exact | ms',
  figures,
);
printSets(
  'what becomes of them | right first | right in 3 | wrong | refused | to refuse: refused | answered',
  confusion,
);
printCurve(finalPart, threshold);
if (process.argv.includes('--worth')) printWorth();

function ask(cases: readonly Case[]): Outcome[] {
  return cases.map((asked) => {
    const model = { ...trainedModel, threshold: 0 };
    const given = answer({ text: asked.question }, asked.corpus, model);
    return { asked, given, trust: given.quotes[0]?.score ?? 0 };
  });
}

/** Prints a row for each set of questions; for one whose data is absent, that it is. */
function printSets(
  head: string,
  rowOf: (outcomes: readonly Outcome[]) => readonly (string | number)[],
): void {
  const rows = sets.map(([name, outcomes]) =>
    outcomes.length === 0 ? [name, 'absent, left out'] : [name, ...rowOf(outcomes)],
  );
  printTable(head.split(' | '), rows);
  console.log('');
}

/** Shares in per cent, then the mean time of an answer in milliseconds. */
function figures(outcomes: readonly Outcome[]): (string | number)[] {
  const answerable = outcomes.filter(({ asked }) => !asked.refuse);
  const silent = outcomes.filter(({ asked }) => asked.refuse);
  const firsts = answerable.filter((outcome) => rightWithin(outcome, 1));
  const quotes = outcomes.flatMap(({ given }) => given.quotes);
  const ms = outcomes.reduce((sum, { given }) => sum + given.ms, 0) / outcomes.length;
  return [
    answerable.length,
    ...[1, 3, 5].map((most) => percent(answerable, (outcome) => rightWithin(outcome, most))),
    silent.length,
    percent(silent, isRefused),
    percent(
      firsts.filter(({ asked }) => asked.speaker !== undefined),
      rightSpeaker,
    ),
    percent(
      firsts.filter(({ asked }) => asked.answers.length > 0),
      rightSpan,
    ),
    percent(
      quotes,
      ({ story, start, end }) => start >= 0 && start < end && end <= story.text.length,
    ),
    ms.toFixed(1),
  ];
}

function confusion(outcomes: readonly Outcome[]): (string | number)[] {
  const answerable = outcomes.filter(({ asked }) => !asked.refuse);
  const silent = outcomes.filter(({ asked }) => asked.refuse);
  const given = answerable.filter((outcome) => !isRefused(outcome));
  const count = (all: readonly Outcome[], test: (one: Outcome) => boolean) =>
    all.filter(test).length;
  const inThree = count(given, (outcome) => rightWithin(outcome, 3));
  const first = count(given, (outcome) => rightWithin(outcome, 1));
  return [
    first,
    inThree - first,
    given.length - inThree,
    answerable.length - given.length,
    count(silent, isRefused),
    count(silent, (outcome) => !isRefused(outcome)),
  ];
}

function isRefused({ trust }: Outcome): boolean {
  return trust < threshold;
}

/** Whether one of the first `most` quotes answers, and is given. */
function rightWithin(outcome: Outcome, most: number): boolean {
  return !isRefused(outcome) && isRight(outcome, most);
}

/** Surnames are compared: titles and first names are given more or less fully. */
function rightSpeaker({ asked, given }: Outcome): boolean {
  const surname = (name: string | undefined) => name?.toLowerCase().split(/\s+/).at(-1);
  return surname(given.quotes[0]?.speaker?.name) === surname(asked.speaker);
}

/** The marked words share at least half with the expected ones (token F1 of 0.5). */
function rightSpan({ asked, given }: Outcome): boolean {
  const quote = given.quotes[0];
  if (!quote?.answer) return false;
  const text = quote.story.text.slice(quote.answer.start, quote.answer.end);
  return asked.answers.some((expected) => tokenOverlap(text, expected) >= 0.5);
}
