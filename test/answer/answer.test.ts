import { describe, expect, it } from 'vitest';
import { answer, type Quote } from '../../src/answer/answer.ts';
import { slice } from '../../src/story/span.ts';
import { corpusOf } from '../search/corpusOf.ts';

const corpus = corpusOf(
  `Storm closes the harbour

Harbour master Marta Quill, 54, closed the port of Nordby on 4 March 2021 because the sea wall had cracked.

The lifeboat crew saved nine sailors from the trawler Albatross that night.

“We were lucky. The wall held just long enough for everyone to get out,” the fisherman Tomas Brede told the Nordby Courier.

Read more: Brede saved the sailors with a kite

Repairs to the wall will cost £300,000, the council said.
`,
  `Bakers strike over night shifts

Bakers in Oldham walked out on Tuesday because of longer night shifts.

“Nobody can live on four hours of sleep,” said union leader Priya Nair.
`,
);

const ask = (text: string, story?: string) => answer({ text, ...(story && { story }) }, corpus);
const first = (text: string): Quote => {
  const [quote] = ask(text).quotes;
  if (!quote) throw new Error(`"${text}" was refused`);
  return quote;
};
const words = (quote: Quote) => slice(quote.story.text, quote);
const exact = (quote: Quote) => quote.answer && slice(quote.story.text, quote.answer);

describe('a question none of whose words the stories meet', () => {
  it.each(['Which comet swallowed the accordion?', 'asdf qwer zxcv'])('is refused: %s', (text) => {
    expect(ask(text).answered).toBe(false);
  });
});

describe('an answer', () => {
  it.each([
    ['Who closed the port of Nordby?', 'Marta Quill'],
    ['When was the port of Nordby closed?', '4 March 2021'],
    ['How old is Marta Quill?', '54'],
    ['How many sailors did the lifeboat crew save?', 'nine'],
    ['Why was the port of Nordby closed?', 'because the sea wall had cracked'],
    ['How much will the repairs to the wall cost?', '300,000'],
    ['Why did bakers walk out?', 'longer night shifts'],
    ['how old is marta quill', '54'],
    ['WHO CLOSED THE PORT OF NORDBY', 'Marta Quill'],
  ])('to “%s” points at: %s', (text, expected) => {
    const quote = first(text);
    expect(words(quote)).toContain(expected);
    expect(exact(quote)).toContain(expected);
  });

  it('says who spoke, and to whom', () => {
    const quote = first('What did Tomas Brede say about the wall?');
    expect(quote.speaker?.name).toBe('Tomas Brede');
    expect(quote.outlet).toContain('Nordby Courier');
  });

  it('keeps a quotation whole', () => {
    const quote = words(first('What did Tomas Brede say?'));
    expect(quote).toContain('“We were lucky.');
    expect(quote).toContain('told the Nordby Courier.');
  });

  it('never quotes a link line', () => {
    for (const text of ['Who saved the sailors with a kite?', 'What did Brede do with a kite?']) {
      for (const quote of ask(text).quotes) expect(words(quote)).not.toContain('kite');
    }
  });

  it('comes best quote first', () => {
    const scores = ask('Why was the port of Nordby closed?').quotes.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('comes from the story that was asked, when one was', () => {
    for (const { story } of ask('Who walked out?', 'story-2').quotes) {
      expect(story.name).toBe('story-2');
    }
    expect(ask('Who closed the port of Nordby?', 'no-such-story').quotes).toEqual([]);
  });
});

describe('a refusal', () => {
  it('comes where somebody who says nothing is asked for, though others speak of them', () => {
    const about = corpusOf(
      'Diver found\n\nThe mother of the diver Ola Brask, Ingrid, spoke on Sunday. “He is a terrible cook,” Ingrid Brask said of Ola Brask.\n',
    );
    expect(answer({ text: 'What did Ingrid Brask say?' }, about).answered).toBe(true);
    expect(answer({ text: 'What did Ola Brask say?' }, about).answered).toBe(false);
  });

  it.each([
    ['What is the capital of Mongolia?'],
    ['How tall is the Eiffel Tower?'],
    ['who is the harbour master of france'],
    ['who is the president of france'],
    ['Who won the chess tournament?'],
    ['What did Angela Murchison say?'],
  ])('meets “%s”', (text) => {
    const { answered, quotes, suggestions } = ask(text);
    expect(answered).toBe(false);
    expect(quotes).toEqual([]);
    expect(suggestions.length).toBeGreaterThanOrEqual(2);
    expect(suggestions.length).toBeLessThanOrEqual(3);
  });

  it('suggests only questions that are answered', () => {
    for (const text of ask('Who won the chess tournament?').suggestions) {
      expect(`${text} ${ask(text).answered}`).toBe(`${text} true`);
    }
  });

  it('carries no suggestions when there is an answer', () => {
    expect(ask('How old is Marta Quill?').suggestions).toEqual([]);
  });
});
