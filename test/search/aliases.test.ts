import { describe, expect, it } from 'vitest';
import { contentStems } from '../../src/search/terms.ts';
import { corpusOf, passageWith } from './corpusOf.ts';

const corpus = corpusOf(`Storm closes the harbour

Harbour master Marta Quill closed the port on Monday.

Quill opened the gates again a day later.

She had slept for two hours.

The Coastal Rescue Service (CRS) sent a boat.

The CRS boat came home at noon.

“We were lucky,” said Tomas Brede, a fisherman.
`);

const meant = (words: string) =>
  passageWith(words, corpus).aliases.map(({ stem, strength }) => ({ stem, strength }));
const strengthOf = (word: string, words: string) =>
  Math.max(
    0,
    ...meant(words)
      .filter(({ stem }) => contentStems(word).includes(stem))
      .map(({ strength }) => strength),
  );

describe('a passage means', () => {
  it('the full name where only the surname stands', () => {
    expect(strengthOf('Marta', 'Quill opened')).toBe(1);
  });

  it('the role of whom it names, less surely', () => {
    const strength = strengthOf('master', 'Quill opened');
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(1);
  });

  it('whom a pronoun stands for, named in the passage before', () => {
    const strength = strengthOf('Quill', 'She had slept');
    expect(strength).toBeGreaterThan(0);
    expect(strength).toBeLessThan(1);
    expect(passageWith('She had slept', corpus).mentions.map(({ person }) => person.name)).toEqual([
      'Marta Quill',
    ]);
  });

  it('the long form of an acronym the story introduced', () => {
    expect(strengthOf('rescue', 'The CRS boat')).toBe(1);
    expect(strengthOf('service', 'The CRS boat')).toBe(1);
  });

  it('the speaker of the words in it', () => {
    const { aliases, terms } = passageWith('We were lucky', corpus);
    const spoken = aliases.filter(({ stem }) => contentStems('Brede').includes(stem));
    expect(spoken.some(({ at }) => terms[at]?.word === 'we')).toBe(true);
  });

  it('nobody whom the story has not named yet', () => {
    expect(strengthOf('Brede', 'She had slept')).toBe(0);
    expect(strengthOf('Brede', 'Quill opened')).toBe(0);
  });
});

it('an answer means what the question before it asks', () => {
  const interview = corpusOf(`A potter speaks

When did you begin with pottery?

I was nine. My aunt had a kiln.

Does it pay?

No. I drive a taxi.

What breaks?

Handles, mostly.

Will you stop?

Never.
`);
  const { aliases } = passageWith('I was nine', interview);
  expect(aliases.map(({ stem }) => stem)).toContain(contentStems('pottery')[0]);
});
