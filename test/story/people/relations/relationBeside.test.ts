import { describe, expect, it } from 'vitest';
import { peopleIn, personIn } from '../peopleIn.ts';

/** A story, one of its people, and the relations the story states of that person. */
type Case = readonly [story: string, name: string, ...relations: string[]];

describe('relations', () => {
  const cases: readonly Case[] = [
    [
      'Ann Lowe met Ben Dunn at school. Their son, Tom, is a nurse.',
      'Tom',
      'son of Ann Lowe',
      'son of Ben Dunn',
    ],
    [
      'Tom Lowe, 12, and his sister Mia, 9, were hurt. Their mother, Ann Lowe, wept.',
      'Ann Lowe',
      'mother of Tom Lowe',
      'mother of Mia',
    ],
    ['Ann Lowe met Ben Dunn. Their coach, Kim Roe, wept.', 'Kim Roe'],
    [
      'Ben Dunn, who sat on the board and whose late wife, Ilse, found it, left.',
      'Ilse',
      'late wife of Ben Dunn',
    ],
    ['Patient A died. Ben Dunn had left. Patient C died. His widow, Kim Roe, wept.', 'Kim Roe'],
    ['Ben Dunn left. Lawyer Kim Roe, who was asked, wept.', 'Kim Roe'],
    ['Ben Dunn left. His own son, Tom, stayed.', 'Tom', 'son of Ben Dunn'],
    ['Ben Dunn is mayor. A woman said her neighbour, Kim Roe, left.', 'Kim Roe'],
    ['Ben Dunn is mayor. A local man was held. His lawyer, Kim Roe, left.', 'Kim Roe'],
    ['Ben Dunn rang. Police held a young man.\n\nHis lawyer, Kim Roe, left.', 'Kim Roe'],
    [
      'Ann Lowe died. In addition to Mia Dunn, she is survived by a daughter, Zoe.',
      'Zoe',
      'daughter of Ann Lowe',
    ],
    [
      'Ann Lowe left.\n\nZorin Dunn, 61, stayed. Her neighbour, Kim Roe, wept.',
      'Kim Roe',
      'neighbour of Zorin Dunn',
    ],
    [
      'President Ben Dunn met the president’s nephew, Tom. His rival, President Ann Lowe, left.',
      'Tom',
      'nephew of Ben Dunn',
    ],
    ['Ben Dunn, 19, scored. The teenager’s father, Tom, watched.', 'Tom', 'father of Ben Dunn'],
    [
      'Ann Lowe sang. She is survived by two sons from her second marriage, Tom and Jim.',
      'Jim',
      'son of Ann Lowe',
    ],
    ['Ann Lowe at home with son Tom, 11.', 'Tom', 'son of Ann Lowe'],
    ['Ann Lowe and two of her three children, Tom and Mia, came.', 'Mia', 'child of Ann Lowe'],
    [
      'Ann Lowe married Ben Dunn in 1990. They have a daughter, Mia, who is 12.',
      'Mia',
      'daughter of Ann Lowe',
      'daughter of Ben Dunn',
    ],
    ['Tom Lowe drowned. The widow of Tom Lowe, Kari, left the court.', 'Kari', 'widow of Tom Lowe'],
    ['The daughter of the mayor Ben Dunn, Mia, 19, was hurt.', 'Mia', 'daughter of Ben Dunn'],
    ['Ann Lowe has two brothers, Tom and Ben.', 'Ben', 'brother of Ann Lowe'],
    ['Ann Lowe and her daughters Mia and Zoe came.', 'Zoe', 'daughter of Ann Lowe'],
    [
      'Ann Lowe is survived by her husband, Ben, and two sons, Tom and Jim.',
      'Jim',
      'son of Ann Lowe',
    ],
    [
      'Ben Low’s mother, Ann, is proud. “His sister told me,” she said.\n\nThe sister, Mia, is 17.',
      'Mia',
      'sister of Ben Low',
    ],
    [
      'Ann Lowe read. Her 10-year-old granddaughter Poppy clapped.',
      'Poppy',
      'granddaughter of Ann Lowe',
    ],
    ['The sisters Ann and Jo Low own it.', 'Jo Low', 'sister of Ann'],
    ['Twins Jack and Lily Roe slept.', 'Jack', 'twin of Lily Roe'],
    ['Ann Lowe, daughter of the late mayor Ben Dunn, came.', 'Ann Lowe', 'daughter of Ben Dunn'],
    [
      'Ann Lowe was hurt. Her mum Jo, 60, wept. Dad Tom Lowe, 61, left.',
      'Tom Lowe',
      'dad of Ann Lowe',
    ],
    ['Ben Dunn left. His lawyer, Ann Lowe, stayed.', 'Ann Lowe', 'lawyer of Ben Dunn'],
    [
      'Ben Dunn left. The driver, a man from Hull, was held. His lawyer, Ann Lowe, stayed.',
      'Ann Lowe',
    ],
    [
      'Ann Lowe left Ben Dunn in May. Ben’s sister Kim met Ann. The couple’s daughter, Mia, 14, stayed.',
      'Mia',
      'daughter of Ben Dunn',
      'daughter of Ann Lowe',
    ],
    ['Tom Lowe left. His father and agent, Ben Lowe, stayed.', 'Ben Lowe', 'father of Tom Lowe'],
    ['“My aunt, Kim, drove,” Ann Lowe said.', 'Kim', 'aunt of Ann Lowe'],
    ['“My aunt, Kim, drove,” said Ann Lowe.', 'Kim', 'aunt of Ann Lowe'],
    ['Ann Lowe sat. “It was late,” she said. “My aunt, Kim, drove.”', 'Kim', 'aunt of Ann Lowe'],
    [
      '“It was late,” Ann Lowe said. “My aunt, Kim, drove.”\n\nBo Marsh wept at the wall.',
      'Kim',
      'aunt of Ann Lowe',
    ],
    [
      'Ann Lowe, a diver, died on Sunday. Kim Roe, her pupil, wept.\n\nHer husband left. A daughter, Mia, died young.',
      'Mia',
      'daughter of Ann Lowe',
    ],
    [
      'Ann Lowe, a diver, died on Sunday.\n\nKim Roe wept. She is survived by three grandchildren, Tom, Mia and Jim.',
      'Jim',
      'grandchild of Ann Lowe',
    ],
    [
      'Tom Lowe died. He was the son of Ben Lowe, a miner. His brother, Jim, stayed.',
      'Jim',
      'brother of Tom Lowe',
    ],
    [
      'Kim Dunn said so. Ann Lowe left. She sent her brother, Tom Dunn, a card.',
      'Tom Dunn',
      'brother of Kim Dunn',
    ],
    ['Ben Dunn’s divorce from wife Ann is over.', 'Ann', 'wife of Ben Dunn'],
    ['Ben Dunn’s son-in-law and heir, Tom Low, left.', 'Tom Low', 'son-in-law of Ben Dunn'],
  ];
  it.each(cases)('%s (%s)', (story, name, ...expected) => {
    expect(personIn(story, name).relations).toEqual(expected);
  });

  it('finds each of a list of relatives who have only a first name', () => {
    const names = peopleIn('Ann Lowe has three sons, Tom, Ben and Jim.').map(({ name }) => name);
    expect(names).toEqual(['Ann Lowe', 'Tom', 'Ben', 'Jim']);
  });
});
