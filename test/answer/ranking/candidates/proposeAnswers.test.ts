import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Shape } from '../../../../src/answer/ranking/candidates/candidate.ts';
import { proposeAnswers } from '../../../../src/answer/ranking/candidates/proposeAnswers.ts';
import { corpusOf, passageWith } from '../../../search/corpusOf.ts';

/** What is proposed in the paragraph's first sentence, as words of each shape. */
function proposedIn(sentence: string): Map<string, Shape> {
  const corpus = corpusOf(`Storm closes the harbour\n\n${sentence}\n`);
  const passage = passageWith(sentence, corpus);
  const { terms, story } = passage;
  const range = { start: 0, end: terms.length };
  return new Map(
    proposeAnswers(passage, range).map(({ start, end, shape }) => [
      story.text.slice(terms[start]?.start, terms[end - 1]?.end),
      shape,
    ]),
  );
}

type Case = readonly [sentence: string, words: string, shape: Shape];

const proposals: Record<string, readonly Case[]> = {
  figures: [
    ['The crew saved nine sailors.', 'nine', 'number'],
    ['The crew saved nine sailors.', 'nine sailors', 'number'],
    ['Repairs will cost £300 by spring.', '300', 'money'],
    ['Repairs cost 40 million euros in all.', '40 million', 'money'],
    ['Repairs cost 40 million euros in all.', '40 million euros', 'money'],
    ['A mug of tea costs 90p at noon.', '90p', 'money'],
    ['About 70% of boats came home.', '70', 'percent'],
    ['About 70 per cent of boats came home.', '70 per cent', 'percent'],
    ['About 70 percent of boats came home.', '70 percent', 'percent'],
    ['Quill, 54, closed the port.', '54', 'age'],
    ['The captain, aged 61, was saved.', '61', 'age'],
    ['A 12-year-old boy was saved.', '12', 'age'],
    ['A 12-year-old boy was saved.', '12-year-old', 'age'],
    ['He went to sea when he was thirteen, alone.', 'thirteen', 'age'],
    ['Quill, who was 54, closed the port.', '54', 'age'],
    ['The gale blew for three days.', 'three days', 'duration'],
    ['The wall was built in 1911.', '1911', 'year'],
  ],
  dates: [
    ['The port opened on 4 March 2021 at noon.', '4 March 2021', 'date'],
    ['The port opened on 4 March at noon.', '4 March', 'date'],
    ['The port opened on Monday.', 'Monday', 'date'],
    ['The port will open in September.', 'September', 'date'],
  ],
  times: [
    ['The port opened at 8.12am on Monday.', '8.12am', 'clock'],
    ['The port opened at 11.31, late as ever.', '11.31', 'clock'],
    ['The port opened at 9:30 p.m. on Monday.', '9:30 p.m.', 'clock'],
    ['The port opened at half past nine.', 'half past nine', 'clock'],
    ['The port opened at seven o’clock.', 'seven o’clock', 'clock'],
    ['The port opened at noon.', 'noon', 'clock'],
    ['The port opened on Tuesday at 8.45pm.', 'Tuesday at 8.45pm', 'date'],
    ['The port opened at noon on 4 March.', 'noon on 4 March', 'date'],
    ['The wave was 8.12 metres high.', '8.12 metres', 'length'],
    ['The wind blew at 90 miles an hour.', '90 miles', 'number'],
    ['They walked 12km to the port.', '12km', 'length'],
    ['He read a 90-page report.', '90-page', 'length'],
  ],
  clauses: [
    ['The port closed because the wall had cracked.', 'because the wall had cracked', 'cause'],
    ['The port closed due to a cracked wall.', 'due to a cracked wall', 'cause'],
    [
      'The port closed after the wall had cracked, she wrote.',
      'after the wall had cracked',
      'reason',
    ],
    ['“We were very lucky,” said Tomas Brede.', 'We were very lucky', 'quotation'],
  ],
  names: [
    ['The port was closed by Marta Quill yesterday.', 'Marta Quill', 'person'],
    ['They asked Portugal for help.', 'Portugal', 'place'],
    ['They asked the Bank of Coastal Trade for help.', 'Bank of Coastal Trade', 'name'],
    ['They met Ursula van der Velde again.', 'Ursula van der Velde', 'name'],
    ['They met Norwegian Captain Ursula Velde again.', 'Ursula Velde', 'person'],
  ],
  places: [
    ['The boat sank near Nordby.', 'Nordby', 'place'],
    ['“It cracked,” she told a press conference.', 'press conference', 'place'],
    ['The sailors slept in the old town hall.', 'old town hall', 'place'],
  ],
  means: [
    ['She resigned in an open letter to the crew.', 'in an open letter', 'means'],
    ['“All is well,” he said by telephone from Nordby.', 'by telephone', 'means'],
  ],
  somebodies: [
    ['They were rescued by her younger brother at noon.', 'younger brother', 'somebody'],
    ['The boat was lent by the harbour council.', 'harbour council', 'somebody'],
  ],
  predicates: [
    [
      'In the end the captain had thrown them into the sea.',
      'thrown them into the sea',
      'predicate',
    ],
    ['In the end the captain was not on board.', 'was not on board', 'predicate'],
    ['It was loud, so they never slept.', 'It was loud', 'clause'],
  ],
  'places behind any preposition of place': [
    ['The crew sat in the harbour.', 'harbour', 'place'],
    ['They met on the sea front.', 'sea front', 'place'],
    ['They hid it beneath the sea wall.', 'sea wall', 'place'],
    ['They hid it in the boat of Ann Lee.', 'boat of Ann Lee', 'place'],
  ],
  phrases: [
    ['The crew found a cracked wall.', 'cracked wall', 'phrase'],
    ['They were pieces of timber.', 'pieces of timber', 'phrase'],
  ],
};

describe.each(Object.entries(proposals))('proposed %s', (_, cases) => {
  it.each(cases)('%s → %s', (sentence, words, shape) => {
    expect(proposedIn(sentence).get(words)).toBe(shape);
  });
});

describe('what is not proposed', () => {
  it.each<Case>([
    ['The gale blew in March for an hour.', 'March', 'place'],
    ['The crew saved 54 sailors.', '54', 'age'],
    ['The crew saved 54 sailors.', '54', 'year'],
    ['The crew came at 4:15 on Monday.', '4', 'number'],
    ['The crew came at 4:15 on Monday.', '4', 'name'],
    ['The crew came at 1.35 a.m. on Monday.', '1.35', 'number'],
    ['The crew heard of it from Mr Tomas Brede.', 'Mr Tomas Brede', 'place'],
    ['The crew heard of it from the harbour master.', 'harbour master', 'place'],
    ['The crew saved ten boats in a good year.', 'good year', 'place'],
    ['The crew left Brede in charge of the boat.', 'charge', 'place'],
    ['The crew was saved.', 'The crew', 'name'],
    ['Therefore the crew was saved.', 'Therefore', 'name'],
  ])('%s → %s as %s', (sentence, words, shape) => {
    expect(proposedIn(sentence).get(words)).not.toBe(shape);
  });

  it('is anything across a comma', () => {
    const words = [...proposedIn('The boat sank, nine sailors swam.').keys()];
    expect(words.filter((run) => run.includes(','))).toEqual([]);
  });
});

describe('proposals in any sentence', () => {
  it('are ranges of its words, none twice', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), (text) => {
        for (const passage of corpusOf(`A storm\n\n${text}\n`).passages) {
          for (const sentence of passage.sentenceTerms) {
            const keys = proposeAnswers(passage, sentence).map(({ start, end }) => {
              expect(start).toBeGreaterThanOrEqual(sentence.start);
              expect(end).toBeLessThanOrEqual(sentence.end);
              expect(start).toBeLessThan(end);
              return `${start}-${end}`;
            });
            expect(new Set(keys).size).toBe(keys.length);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});
