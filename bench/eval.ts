import { type Answer, answer } from '../src/answer/answer.ts';
import { type Case, readNewsCases, readShippedCases, readXquadCases } from './questionSets.ts';
import { tokenOverlap } from './tokenOverlap.ts';

interface Outcome {
  readonly asked: Case;
  readonly given: Answer;
}

const sets: readonly (readonly [string, readonly Case[]])[] = [
  ['shipped corpus (tuned on)', readShippedCases()],
  ['our stories, tuning half', readNewsCases('test/eval/tune')],
  ['our stories, final half', readNewsCases('test/eval/final')],
  ['XQuAD, other people’s questions (tuned on)', readXquadCases()],
];

console.log(
  '| questions | answerable | first | in 3 | in 5 | to refuse | refused | speaker | answer span | exact | ms |',
);
console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |');
for (const [name, cases] of sets) {
  if (cases.length === 0) {
    console.log(`| ${name} | absent, left out |`);
    continue;
  }
  const outcomes = cases.map((asked) => ({
    asked,
    given: answer({ text: asked.question }, asked.corpus),
  }));
  console.log(`| ${[name, ...figures(outcomes)].join(' | ')} |`);
}

/** The row of one set: shares in per cent, then the mean time of an answer in milliseconds. */
function figures(outcomes: readonly Outcome[]): (string | number)[] {
  const answerable = outcomes.filter(({ asked }) => !asked.refuse);
  const silent = outcomes.filter(({ asked }) => asked.refuse);
  const spoken = answerable.filter((o) => o.asked.speaker !== undefined && rightWithin(o, 1));
  const marked = answerable.filter((o) => o.asked.answers.length > 0 && rightWithin(o, 1));
  const quotes = outcomes.flatMap(({ given }) => given.quotes);
  const ms = outcomes.reduce((sum, { given }) => sum + given.ms, 0) / outcomes.length;
  return [
    answerable.length,
    ...[1, 3, 5].map((most) => share(answerable, (o) => rightWithin(o, most))),
    silent.length,
    share(silent, ({ given }) => !given.answered),
    share(spoken, rightSpeaker),
    share(marked, rightSpan),
    share(quotes, ({ story, start, end }) => start >= 0 && start < end && end <= story.text.length),
    ms.toFixed(1),
  ];
}

function rightWithin({ asked, given }: Outcome, most: number): boolean {
  return given.quotes.slice(0, most).some((quote) => asked.right(quote.story, quote));
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

function share<T>(all: readonly T[], test: (one: T) => boolean): string {
  return all.length === 0 ? '–' : `${((100 * all.filter(test).length) / all.length).toFixed(1)} %`;
}
