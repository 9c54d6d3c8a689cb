import { expect, it } from 'vitest';
import { quotationsOn } from '../../../src/answer/lookups/quotations.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const { stories } = corpusOf(`Storm closes the harbour

“It was loud,” Marta Quill said, “and it was cold.” Tomas Brede said that he had slept.

“Nobody slept,” she said. “Not even the cat.”
`);
const shown = quotationsOn(stories, {}).map(({ story, speaker, answer, ...span }) => [
  slice(story.text, span),
  answer && slice(story.text, answer),
  speaker?.name,
]);

it('shows once what one speaker says in one sentence', () => {
  expect(shown.slice(0, 2)).toEqual([
    [
      '“It was loud,” Marta Quill said, “and it was cold.”',
      'It was loud,” Marta Quill said, “and it was cold.',
      'Marta Quill',
    ],
    ['Tomas Brede said that he had slept.', 'he had slept', 'Tomas Brede'],
  ]);
});

it('shows each sentence of a longer quotation', () => {
  expect(shown.slice(2).map(([words]) => words)).toEqual([
    '“Nobody slept,” she said.',
    '“Not even the cat.”',
  ]);
});
