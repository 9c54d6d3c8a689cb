import { describe, expect, it } from 'vitest';
import { readAskedAcronym } from '../../../src/answer/question/askedAcronym.ts';

describe('a question for the long form of an acronym', () => {
  it.each([
    ['What does NHA stand for?', 'nha'],
    ['what do the letters NHA stand for', 'nha'],
    ['What does the acronym “NHA” mean?', 'nha'],
    ['What is NHA short for?', 'nha'],
    ['full name of the NHA', 'nha'],
    ['NHA full form', 'nha'],
  ])('is “%s”', (question, acronym) => {
    expect(readAskedAcronym(question)).toBe(acronym);
  });

  it.each([
    'What does the harbour party stand for in the council?',
    'What does she mean by that?',
    'Who stands for the council?',
    'What is the name of the bridge?',
    '',
  ])('is not “%s”', (question) => {
    expect(readAskedAcronym(question)).toBeUndefined();
  });
});
