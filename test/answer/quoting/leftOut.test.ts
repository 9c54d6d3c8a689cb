import { expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { leftOut } from '../../../src/answer/quoting/leftOut.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const entries = ['lanterns', 'anchors', 'rudders', 'compasses', 'barrels', 'hammocks'].map(
  (things, i) => `room ${i + 1} shows ${things} from ships that went down in the bay long ago`,
);
const sentence = `In the museum ${entries.join('; ')}.`;

const sidesLeftOut = (paragraph: string, question: string) => {
  const [quote] = answer({ text: question }, corpusOf(`Museum\n\n${paragraph}\n`)).quotes;
  return quote && leftOut(quote.story, quote);
};

it('tells on which side of the quote a long sentence goes on', () => {
  const ends = sidesLeftOut(sentence, 'Which room of the museum shows lanterns?');
  expect(ends).toEqual({ before: false, after: true });
  const begins = sidesLeftOut(sentence, 'Which room shows hammocks?');
  expect(begins).toEqual({ before: true, after: false });
});

it('tells of no other quote that it was cut', () => {
  const whole = sidesLeftOut('The museum shows lanterns. Entry is free.', 'What is shown?');
  expect(whole).toEqual({ before: false, after: false });
});
