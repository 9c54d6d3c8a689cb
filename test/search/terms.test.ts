import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentStems, fold, readTerms, stem } from '../../src/search/terms.ts';

describe('folding a word', () => {
  it.each([
    ['Zoë’s', 'zoe'],
    ["Ruiz's", 'ruiz'],
    ["sailors'", 'sailors'],
    ['James’', 'james'],
    ['U.S.', 'us'],
    ['U.N.', 'un'],
    ['Ångström', 'angstrom'],
    ['CAFÉ', 'cafe'],
    ['don’t', 'dont'],
    ['O’Leary', 'oleary'],
    ['3.5', '3.5'],
  ])('turns %s into %s', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe('stems', () => {
  it.each([
    ['threatened', 'threatens'],
    ['harbour', 'harbours'],
    ['ferries', 'ferry'],
    ['went', 'going'],
    ['children', 'child'],
    ['bought', 'buys'],
    ['colour', 'color'],
  ])('of %s and %s meet', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['father', 'farther'],
    ['harbour', 'harvest'],
    ['nine', 'nineteen'],
  ])('of %s and %s do not meet', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('keep a month from a name', () => {
    expect(stem('july')).not.toBe(stem('julie'));
  });
});

describe('the terms of a text', () => {
  const stops = (text: string) =>
    readTerms(text).map(({ word, stop }) => (stop ? `(${word})` : word));

  it('mark function words, which are never indexed', () => {
    expect(stops('The boat was in the harbour')).toEqual([
      '(the)',
      'boat',
      '(was)',
      '(in)',
      '(the)',
      'harbour',
    ]);
  });

  it('tell the country US from the pronoun us, and the agency WHO from who', () => {
    expect(stops('The US told us')).toEqual(['(the)', 'us', 'told', '(us)']);
    expect(stops('Who asked the WHO')).toEqual(['(who)', 'asked', '(the)', 'who']);
    expect(contentStems('U.S. ships')).toEqual(contentStems('US ships'));
  });

  it.each([
    "couldn't",
    'couldn’t',
    'couldnt',
    "who's",
    "they'll",
    "I'm",
    "she'd",
    "won't",
    'whats',
  ])('take the contraction %s for a function word', (word) => {
    expect(contentStems(`${word} swim`)).toEqual(contentStems('swim'));
  });

  it.each(['won', 'don', "O'Leary", 'shell', 'ill'])(
    'keep %s, which only looks like one',
    (word) => {
      expect(contentStems(word)).toHaveLength(1);
    },
  );

  it('tell the verb "own" from what stresses whose a thing is', () => {
    const words = ['(his)', '(own)', 'boats', 'own', '(the)', 'bay'];
    expect(stops('His own boats own the bay')).toEqual(words);
  });

  it('tell the month of May from the verb', () => {
    expect(stops('It may rain in May')).toEqual(['(it)', '(may)', 'rain', '(in)', 'may']);
  });

  it('make a possessive meet its name', () => {
    expect(contentStems('Lopez’s boat')).toEqual(contentStems('Lopez boat'));
    expect(contentStems("Lopez's boat")).toEqual(contentStems('Lopez boat'));
  });

  it('keep their places when only a part of the text is read', () => {
    const text = 'One ferry came. Two ferries left.';
    const terms = readTerms(text, { start: 16, end: text.length });
    expect(terms.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Two',
      'ferries',
      'left',
    ]);
  });

  it('lie in order inside any text and never overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const term of readTerms(text)) {
          expect(term.start).toBeGreaterThanOrEqual(end);
          expect(term.end).toBeGreaterThan(term.start);
          end = term.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
