import { describe, expect, it } from 'vitest';
import { answer } from '../../../src/answer/answer.ts';
import { slice } from '../../../src/story/span.ts';
import { corpusOf } from '../../search/corpusOf.ts';

const on = (day: string, body: string) =>
  `---\npublished: ${day}\n---\nNews of the port\n\n${body}\n`;
const older = on('2023-02-01', 'Marta Quill runs the port of Nordby.');
const newer = on('2024-02-01', 'Tomas Brede runs the port of Nordby.');

const firstQuote = (question: string, ...files: string[]) => {
  const [quote] = answer({ text: question }, corpusOf(...files)).quotes;
  return quote && slice(quote.story.text, quote);
};

describe('of two stories that tell the same', () => {
  it.each([
    [older, newer],
    [newer, older],
  ])('the later one is quoted first', (...files) => {
    expect(firstQuote('Who runs the port of Nordby?', ...files)).toMatch(/Tomas Brede/);
  });

  it('the older one still is where it answers better', () => {
    const question = 'When did Marta Quill close the port of Nordby?';
    const closing = on('2022-02-01', 'Marta Quill closed the port of Nordby on 3 January.');
    expect(firstQuote(question, closing, newer)).toMatch(/3 January/);
  });

  it('the later one is quoted that has the same answer', () => {
    const coming = on(
      '2023-02-01',
      'The ship of Marta Quill is slow. It is due to land on 30 March. She waits for it in Nordby.',
    );
    const landed = on(
      '2023-04-01',
      'On 30 March, in heavy rain, the ship landed in Nordby at last.',
    );
    expect(firstQuote('When did the ship land?', coming, landed)).toMatch(/at last/);
  });

  it('the later one is quoted that says who lost the post', () => {
    const holding = on(
      '2023-02-01',
      'Marta Quill, the director of the Nordby Museum, opened it again. She was delighted, she said.',
    );
    const leaving = on(
      '2024-02-01',
      'Marta Quill was dismissed as director of the Nordby Museum on Friday. Tomas Brede was named in her place.',
    );
    const question = 'Who is the director of the Nordby Museum?';
    expect(firstQuote(question, holding, leaving)).toMatch(/dismissed/);
  });
});
