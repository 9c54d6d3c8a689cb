import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, readAsked } from '../../../src/answer/question/asked.ts';

const questions: Partial<Record<Asked, readonly string[]>> = {
  said: [
    'What did the mayor say about the bridge?',
    'what does quill think of the plan',
    'How did the union respond?',
    'What was the reaction to the vote?',
    'Any quotes from the captain?',
    'What has she told reporters?',
    'What did Brede tweet?',
    'How did she justify the fare?',
  ],
  listener: [
    'Which newspaper did Brede talk to?',
    'What station did the mayor give an interview to?',
    'On which local radio programme did she speak?',
    'Which paper was told about the wall?',
    'To whom did Quill say that the wall had cracked?',
    'Who did the captain speak to?',
    'whom did he tell',
  ],
  age: [
    'How old is Marta Quill?',
    'what is the age of the captain',
    'What age was he then?',
    'At what age did she retire?',
    'quill age',
  ],
  duration: [
    'How long did the storm last?',
    'How many days were they at sea?',
    'How much longer will it take?',
    'for how many years has she been mayor?',
    'How long did it take?',
  ],
  extent: ['How long is the bridge?', 'how long was the trial', 'how long’s the film'],
  length: [
    'How far is the island?',
    'How tall is the mast?',
    'What is the total height of the mast?',
  ],
  date: [
    'When did the port open?',
    'What year was the bridge built?',
    'On which day do they vote?',
    'What’s the date of the trial?',
    'Since when is the road shut?',
    'At what time of the year do they vote?',
  ],
  clock: [
    'What time did the port open?',
    'at what hour did it sink',
    'What was the time of the blast?',
  ],
  money: [
    'How much did the ferry cost?',
    'How much money was stolen?',
    'What is the price of a ticket?',
    'how much will it cost',
    'What was his salary?',
  ],
  percent: [
    'What percentage voted yes?',
    'Which share of the boats sank?',
    'How many percent agreed?',
  ],
  number: [
    'How many sailors were saved?',
    'How high were the waves?',
    'What is the population of Nordby?',
    'What was the death toll?',
    'What was the final score?',
    'how fast was the train',
  ],
  reason: [
    'Why was the port closed?',
    'How come nobody noticed?',
    'What caused the fire?',
    'What is the reason for the strike?',
    'What led to the collapse?',
  ],
  person: [
    'Who closed the port?',
    'Whose boat was it?',
    'To whom did she write?',
    'Which woman won?',
    'Who told the Courier about it?',
    'who’s the mayor',
  ],
  place: [
    'Where did the boat sink?',
    'Which city hosts the fair?',
    'In what country was he born?',
    'Whereabouts is the wreck?',
  ],
  manner: ['How was the wreck found?', 'how did they escape'],
  deed: [
    'What did the captain do?',
    'What has she done with the money?',
    'What happened to the boat?',
    'what became of the crew',
  ],
  phrase: ['What sank?', 'Which team won the cup?', 'Which paper printed it?'],
  polar: [
    'Is the port open?',
    'Did the mayor resign?',
    'Has anybody drowned?',
    'are there survivors',
  ],
  topic: ['the storm', 'bridge opening', 'Tell me more', '', '???'],
};

/** Looked up by keywords, without a question word. */
const lookups: Partial<Record<Asked, readonly string[]>> = {
  age: ['quill age'],
  money: ['flour price', 'total cost of the bridge', 'prize money winners'],
  date: ['trial date', 'deadline for objections'],
  number: ['number of boats', 'visitors last year', 'boats sunk by the storm', 'acres burned'],
  length: ['ferry length', 'depth of the harbour'],
  percent: ['percentage of votes'],
  place: ['memorial location'],
  name: ['captain name', 'names of the sailors'],
  reason: ['harbour closed reason'],
  said: ['quill comment on the storm', 'quill storm quote'],
};

describe.each([...Object.entries(questions), ...Object.entries(lookups)])(
  'a question that asks for %s',
  (asked, texts) => {
    it.each(texts.map((text) => [text]))('is: %s', (text) => {
      expect(readAsked(text)).toBe(asked);
    });
  },
);

describe('what is asked', () => {
  it('does not depend on case, spacing or the closing mark', () => {
    for (const [asked, texts] of Object.entries(questions)) {
      for (const text of texts) {
        const shouted = `  ${text.toUpperCase().replace(/ /g, '   ')}!`;
        expect(`${text}: ${readAsked(shouted)}`).toBe(`${text}: ${asked}`);
      }
    }
  });

  it('is read from any text, however odd', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readAsked(text)).toMatch(/^[a-z]+$/);
      }),
    );
  });
});
