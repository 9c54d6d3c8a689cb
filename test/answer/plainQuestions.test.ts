import { expect, it } from 'vitest';
import { answer } from '../../src/answer/answer.ts';
import { slice } from '../../src/story/span.ts';
import { corpusOf } from '../search/corpusOf.ts';

const corpus = corpusOf(`Harbour master of Nordby is out

Olaf Strand, whose office had let the sea wall crack, has lost his post at the harbour of Nordby.

Strand was dismissed as harbour master on Monday. Marta Quill was appointed in his place the same day.

Strand had named two wharves and put up a crane. The ferry captain Tomas Brede, 51, holds the record for the longest stay at sea, 340 days.

“The wall is rotten,” Brede told the Nordby Post. It gave way at 4:15 on Tuesday, when three boats lay behind it.
`);
const first = (text: string) => {
  const [quote] = answer({ text }, corpus).quotes;
  return {
    quoted: quote && slice(quote.story.text, quote),
    bold: quote?.answer && slice(quote.story.text, quote.answer),
  };
};

it.each([
  ['who replaced Strand', 'Marta Quill'],
  ['Who succeeded Olaf Strand?', 'Marta Quill'],
  ['How many boats were behind the wall?', 'three'],
])('%s', (question, words) => {
  expect(first(question).bold).toContain(words);
});

it('takes a record that was set for none that was named or put up', () => {
  expect(first('what record did the captain set').quoted).toContain('the longest stay at sea');
});
