import { describe, expect, it } from 'vitest';
import { personIn } from '../peopleIn.ts';

type Case = readonly [story: string, name: string, age: number | undefined];

describe('ages told without the name', () => {
  const cases: readonly Case[] = [
    ['Ghana striker Ben Low scored. The striker, 19, came on late.', 'Ben Low', 19],
    ['Nurse Ann Lowe met Ben Low, a nurse. The nurse, 29, left.', 'Ben Low', undefined],
    ['Ben Low left. The driver, 44, was held.', 'Ben Low', undefined],
    ['Ben Low left. His nephew, Tom Low, came. The younger Low, 34, stayed.', 'Tom Low', 34],
    [
      'Ann Lowe ran the shop. Ernst Haber came from Bonn. He laughed at her.\n\nHe died in 1998, aged 84.',
      'Ernst Haber',
      84,
    ],
    ['Ann Lowe met Ben Dunn. She is 30 years old.', 'Ann Lowe', 30],
    ['Ann Lowe hit the 33-year-old as he walked home.', 'Ann Lowe', undefined],
    [
      'Ann Lowe, who played the wholesome Eve Reed in “Gull Bay,” died in May. She was 82.',
      'Ann Lowe',
      82,
    ],
    [
      'Ann Lowe, who played the wholesome Eve Reed in “Gull Bay,” died in May. She was 82.',
      'Eve Reed',
      undefined,
    ],
    ['Ann Lowe passed to Jo Dunn. “She said no,” the 31-year-old laughed.', 'Ann Lowe', 31],
    [
      'Ann Lowe is to quit.\n\nThe 63-year-old, who has led it since 2014, will rest.',
      'Ann Lowe',
      63,
    ],
    ['Ann Lowe passed to Jo Dunn. She thanked the 31-year-old striker.', 'Ann Lowe', undefined],
    [
      'Ann Lowe, 34, left. “He was kind,” she said. She is 30 years old, she added.',
      'Ann Lowe',
      34,
    ],
    [
      'HULL, England — Chief Ann Lowe left.\n\n“They wrote it down,” says the 70-year-old.',
      'Ann Lowe',
      70,
    ],
    ['TV cook Ann Lowe is cross.\n\nThe Kitchen star, 47, left.', 'Ann Lowe', 47],
    [
      'Ann Lowe’s coach, Ben Dunn, won. “She hates it,” the 61-year-old said.',
      'Ann Lowe',
      undefined,
    ],
  ];
  it.each(cases)('%s', (story, name, age) => {
    expect(personIn(story, name).age).toBe(age);
  });
});
