import type { BlockRule } from './blockRules.ts';
import type { Mark } from './paragraphs.ts';
import { endsInFullStop, isFinished, isTitleCased, wordCount } from './wording.ts';

const HEADLINE_WORDS = 40;
const SUBHEADING_WORDS = 10;
const LABEL_WORDS = 4;

export const HEADLINE_RULES: readonly BlockRule[] = [
  { name: 'Markdown heading', kind: 'headline', test: ({ mark }) => mark === 'heading' },
  {
    name: 'first line that is no statement',
    kind: 'headline',
    test: ({ text, mark }, { first }) =>
      first && isPlain(mark) && wordCount(text) <= HEADLINE_WORDS && !endsInFullStop(text),
  },
  {
    name: 'first line in Title Case, which no statement is, though it has a full stop',
    kind: 'headline',
    test: ({ text, mark }, { first }) =>
      first && isPlain(mark) && wordCount(text) <= HEADLINE_WORDS && isTitleCased(text),
  },
  { name: 'list item or quoted block', kind: 'body', test: ({ mark }) => !isPlain(mark) },
  {
    name: "speaker's turn in a transcript",
    kind: 'body',
    test: ({ text }, { beforeBody }) => !beforeBody && TURN.test(text),
  },
  {
    name: 'name or label above the story',
    kind: 'link',
    test: ({ text }, { beforeBody }) =>
      beforeBody && wordCount(text) <= LABEL_WORDS && !isFinished(text),
  },
  {
    name: 'standfirst',
    kind: 'headline',
    test: ({ text }, { beforeBody }) =>
      beforeBody && wordCount(text) <= HEADLINE_WORDS && isUnfinishedTitle(text),
  },
  {
    name: 'sub-heading',
    kind: 'headline',
    test: ({ text }) =>
      wordCount(text) <= SUBHEADING_WORDS && (isUnfinishedTitle(text) || isTopic(text)),
  },
];

const TURN = /^(?:[QA]|\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,3})\s?:\s|^[QA]\.\s/u;

function isPlain(mark: Mark | undefined): boolean {
  return mark === undefined || mark === 'emphasis';
}

/** A quotation that goes over to its speaker: `"The film," he says`. */
const HANDS_OVER = /,["'”’]\s\p{L}/u;

function isUnfinishedTitle(text: string): boolean {
  return (
    /^["'“‘«]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) &&
    !isFinished(text) &&
    !HANDS_OVER.test(text) &&
    !/[:;,–—-]["'”’]?$/u.test(text.slice(-3))
  );
}

/** "What happens next?", a question no one is quoted asking. */
function isTopic(text: string): boolean {
  return /^(?:what|why|who|when|where|how|which|is|are|will|can|could|should|does|do|did|has|have)\b[^"“”.!]*\?$/iu.test(
    text,
  );
}
