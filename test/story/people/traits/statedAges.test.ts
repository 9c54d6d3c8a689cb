import { describe, expect, it } from 'vitest';
import { personIn } from '../peopleIn.ts';

type Case = readonly [story: string, name: string, age: number | undefined];

describe('ages told beside the name', () => {
  const cases: readonly Case[] = [
    ['Ben Low, age 45, agreed.', 'Ben Low', 45],
    ['Ben Low, 45 years old, agreed.', 'Ben Low', 45],
    ['Ben Low is 45 years old.', 'Ben Low', 45],
    ['Ben Low turned 45 last week.', 'Ben Low', 45],
    ['Forty-five-year-old Ben Low agreed.', 'Ben Low', 45],
    ['The 45-year-old engineer, Ben Low, agreed.', 'Ben Low', 45],
    ['Ben Low, the 45-year-old captain, agreed.', 'Ben Low', 45],
    ['Ben Low, the paper’s 26-year-old editor, agreed.', 'Ben Low', 26],
    ['Ben Low died on Monday at the age of 90.', 'Ben Low', 90],
    ['Ben Low, who died last week at 77, wrote poems.', 'Ben Low', 77],
    ['Ann Lowe’s daughter, five-year-old Poppy, slept.', 'Poppy', 5],
    ['Ben Low was 45 minutes late.', 'Ben Low', undefined],
    ['Ben Low was 12 when the war began.', 'Ben Low', undefined],
    ['A bus hit a 45-year-old woman, Ben Low said.', 'Ben Low', undefined],
    ['Ann Lowe, who was born in Hull, left. She is eighty-one, and sings.', 'Ann Lowe', 81],
    ['Ann Lowe is fifty.', 'Ann Lowe', 50],
    ['In the end Ann Lowe was seven.', 'Ann Lowe', undefined],
    ['Ann Lowe, an ally of President Ben Low, has died at the age of 71.', 'Ann Lowe', 71],
    ['Ann Lowe, an ally of President Ben Low, has died at the age of 71.', 'Ben Low', undefined],
    ['Tom and Ann Lowe, aged 22 and 19, left.', 'Ann Lowe', 19],
    ['Tom and Ann Lowe, aged 22 and 19, left.', 'Tom', 22],
  ];
  it.each(cases)('%s', (story, name, age) => {
    expect(personIn(story, name).age).toBe(age);
  });
});
