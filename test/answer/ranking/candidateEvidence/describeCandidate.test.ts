import { describe, expect, it } from 'vitest';
import { collectFeatures } from '../../../../src/answer/features.ts';
import { readQuestion } from '../../../../src/answer/question/readQuestion.ts';
import { describeCandidate } from '../../../../src/answer/ranking/candidateEvidence/describeCandidate.ts';
import { proposeAnswers } from '../../../../src/answer/ranking/candidates/proposeAnswers.ts';
import { findMatches } from '../../../../src/answer/ranking/matches.ts';
import { corpusOf, passageWith } from '../../../search/corpusOf.ts';

/** The evidence for `words` as the answer to `question`, in a story of this one sentence. */
function evidence(question: string, sentence: string, words: string) {
  const corpus = corpusOf(`Storm closes the harbour\n\n${sentence}\n`);
  const passage = passageWith(sentence, corpus);
  const { terms, story } = passage;
  const whole = { start: 0, end: terms.length };
  const candidate = proposeAnswers(passage, whole).find(
    ({ start, end }) => story.text.slice(terms[start]?.start, terms[end - 1]?.end) === words,
  );
  if (!candidate) throw new Error(`"${words}" is not proposed`);
  const asked = readQuestion(question, corpus);
  const placed = { passage, sentence: whole, candidate };
  const features = collectFeatures((tell) =>
    describeCandidate(asked, findMatches(asked, passage), placed, tell),
  );
  return (name: string) => features[name] ?? 0;
}

describe('the evidence for a candidate', () => {
  const sentence = 'The crew made seven late rescues, while nine boats sank off Nordby.';
  const question = 'How many rescues did the crew make?';
  const right = evidence(question, sentence, 'seven');
  const wrong = evidence(question, sentence, 'nine');

  it('is stronger the closer the question’s words stand', () => {
    expect(right('near')).toBeGreaterThan(wrong('near'));
    expect(right('near number')).toBe(right('near'));
    expect(right('near of number')).toBe(right('near'));
  });

  it('tells whether they stand in its own clause', () => {
    expect(right('clause')).toBeGreaterThan(0.5);
    expect(wrong('clause')).toBe(0);
  });

  it('tells whether a figure counts what the question counts', () => {
    expect(right('headCounted')).toBe(1);
    expect(wrong('headCounted')).toBe(0);
  });
});

describe('what a figure counts', () => {
  it.each([
    ['How many rescues did the crew make?', 'The crew made seven late rescues.', 'seven', 'it'],
    ['How many dentists joined in?', 'Nine sailors joined in.', 'Nine', 'its kind'],
    ['How many dogs have they?', 'They have had boats for 28 years.', '28', 'else'],
    ['How many dogs have they?', 'They had wanted 28, but not one came.', '28', 'nothing'],
    ['How many dogs have they?', 'It was their third dog.', 'third', 'in order'],
    ['How many dogs have they?', 'The dogs live in kennel 28 by the pier.', '28', 'a label'],
  ])('%s %s', (question, sentence, words, counted) => {
    expect(evidence(question, sentence, words)(`counts ${counted}`)).toBe(1);
  });
});

describe('a share and its whole', () => {
  it.each([
    ['The keeper stopped 44 of 46 shots.', '44', 'share of a whole'],
    ['The keeper stopped 44 of 46 shots.', '46', 'whole of a share'],
    ['The unit closed eight of its 22 beds.', '22', 'whole of a share'],
    ['The unit closed seven out of about thirty beds.', 'thirty', 'whole of a share'],
    ['Of 46 shops, nineteen stood empty.', '46', 'whole of a share'],
  ])('%s %s is the %s', (sentence, words, name) => {
    expect(evidence('How many were closed?', sentence, words)(name)).toBe(1);
  });

  it('are none where nothing is shared', () => {
    const figure = evidence('How many came?', 'A crew of 46 came in nine boats.', '46');
    expect(figure('whole of a share') + figure('share of a whole')).toBe(0);
  });
});

describe('what a measure is said of', () => {
  it.each([
    [
      'How long is the film?',
      'A four-minute film was shown.',
      'four-minute',
      'measures it of being',
    ],
    [
      'How long is the film?',
      'The film has a chase of four minutes.',
      'four minutes',
      'measures else of being',
    ],
    [
      'How long was the trial?',
      'They had a trial of six weeks.',
      'six weeks',
      'measures it of being',
    ],
    [
      'How long is the bridge?',
      'He kept a shop by the bridge for 33 years.',
      '33 years',
      'measured for of being',
    ],
    [
      'How long did the storm last?',
      'The storm lasted for nearly two days.',
      'two days',
      'measured lasted of doing',
    ],
    ['How long is the pier?', 'It is 400 metres long.', '400 metres', 'dimension asked'],
    ['How long is the pier?', 'It is 400 metres wide.', '400 metres', 'dimension other'],
  ])('%s %s', (question, sentence, words, name) => {
    expect(evidence(question, sentence, words)(name)).toBe(1);
  });

  it('is told only where a measure is asked for', () => {
    const name = evidence('Who kept a shop?', 'He kept a shop for 33 years.', '33 years');
    expect(name('measured for of doing')).toBe(0);
  });
});

describe('the evidence of the noun asked for', () => {
  const sentence = 'Pilot Marta Quill sailed the Tern to Nordby with a crew of nine.';

  it('is the kind of thing it names beside the candidate’s shape', () => {
    const name = evidence('Which pilot sailed the Tern?', sentence, 'Marta Quill');
    expect(name('person shape:person')).toBe(1);
    expect(name('person capital')).toBe(1);
    expect(name('person role before')).toBe(1);
  });

  it('is none where the question names no noun', () => {
    const name = evidence('Who sailed the Tern?', sentence, 'Marta Quill');
    expect(name('headNear')).toBe(0);
    expect(name('person shape:person')).toBe(0);
  });
});

describe('the evidence of verbs', () => {
  it('tells who did a thing from whom it was done to', () => {
    const sentence = 'Marta Quill rescued Tomas Brede at Nordby.';
    const subject = evidence('Who rescued Brede?', sentence, 'Marta Quill');
    const object = evidence('Whom did Quill rescue?', sentence, 'Tomas Brede');
    expect(subject('subject before asked verb')).toBeGreaterThan(0);
    expect(object('object after asked verb')).toBeGreaterThan(0);
  });

  it('tells the passive, where the sides change places', () => {
    const sentence = 'Tomas Brede was rescued by Marta Quill at Nordby.';
    const subject = evidence('Who rescued Brede?', sentence, 'Marta Quill');
    expect(subject('subject after asked verb, passive')).toBeGreaterThan(0);
  });
});

describe('the evidence of speech', () => {
  it('tells the words of whoever is asked for from those of others', () => {
    const sentence = 'Marta Quill said the wall was safe, but Tomas Brede said it was a ruin.';
    const question = 'What did Tomas Brede say about the wall?';
    expect(evidence(question, sentence, 'it was a ruin')('inWords')).toBe(1);
    expect(evidence(question, sentence, 'the wall was safe')('inOthersWords')).toBe(1);
  });

  it('tells who speaks from who is spoken of', () => {
    const sentence = '“Nobody doubts Tomas Brede,” said Marta Quill on Sunday.';
    const question = 'Who said that nobody doubts him?';
    expect(evidence(question, sentence, 'Marta Quill')('speaks')).toBe(1);
    expect(evidence(question, sentence, 'Tomas Brede')('speaks')).toBe(0);
  });
});

describe('whose age a figure tells', () => {
  it.each([
    [
      'How old is Barny?',
      'Barny, a 23-year-old parrot, sat on the pier.',
      '23-year-old',
      'whom it asks',
    ],
    ['How old is Ann Lee?', 'Ann Lee, 54, sat on the pier.', '54', 'whom it asks'],
    [
      'How old are the twins?',
      'The pier was saved by 12-year-old twins.',
      '12-year-old',
      'whom it asks',
    ],
    ['How old is Barny?', 'Barny was bought by Ann Lee, 54, at the pier.', '54', 'another'],
    [
      'How old is Barny?',
      'The 66-year-old bought Barny at the pier.',
      '66-year-old',
      'nobody named',
    ],
    [
      'How old is Barny?',
      '“It was loud,” the 62-year-old told Barny.',
      '62-year-old',
      'nobody named',
    ],
  ])('%s %s', (question, sentence, words, owner) => {
    expect(evidence(question, sentence, words)(`age of ${owner}`)).toBe(1);
  });

  it('is known of the people whose ages the story tells', () => {
    const sentence =
      'Ann Lee, 54, waved. Bo Orr, the 62-year-old captain, told her that it was late.';
    const asked = (words: string) => evidence('How old is Ann Lee?', sentence, words);
    expect(asked('54')('age of one so named')).toBe(1);
    expect(asked('62-year-old')('age of none so named')).toBe(1);
  });
});

it('knows a colour where one is asked for', () => {
  const red = evidence('What colour is the glove?', 'The glove is red and warm.', 'red');
  expect(red('colour ends:colour')).toBe(1);
});
