import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import { findPeople } from '../../src/story/people.ts';
import type { Person, PersonNote } from '../../src/story/story.ts';

const HEAD = 'A headline that only opens the story\n\n';

function peopleOf(story: string, notes: readonly PersonNote[] = []): Person[] {
  const text = HEAD + story;
  return findPeople(text, findBlocks(text), notes);
}

const namesOf = (story: string): string[] => peopleOf(story).map((person) => person.name);

function only(story: string): Person {
  const [person] = peopleOf(story);
  if (!person) throw new Error('nobody found');
  return person;
}

type Case = readonly [story: string, ...expected: string[]];

it('is nobody who gives a street its name', () => {
  expect(namesOf('The light at the corner of Kirk Street was old.')).toEqual([]);
  expect(namesOf('The son of Ann Street, a nurse, left.')).toEqual(['Ann Street']);
});

describe('the mentions of a person', () => {
  it('count the surname behind “that”', () => {
    const { mentions } = only('Ann Lowe, 84, left. He asked that Lowe be allowed to stay.');
    expect(mentions).toHaveLength(2);
  });
});

describe('who is a person', () => {
  it('may have a given name of two short parts', () => {
    expect(namesOf('Her coach, Ji-ho Park, left.')).toEqual(['Ji-ho Park']);
    expect(namesOf('The Oslo-based Fjordbank left.')).toEqual([]);
  });

  it('is not told by how the paragraph before ends', () => {
    expect(namesOf('The council bought a ferry\n\nDr Vilma Riekkinen left the room.')).toEqual([
      'Vilma Riekkinen',
    ]);
  });

  const cases: readonly Case[] = [
    ['Maria Lopez opened the bridge on Monday.', 'Maria Lopez'],
    [
      'A truckie rang. Tell Maria to go. Maria Lopez and her daughter, Tahnee, laughed. That’s my Tahnee.',
      'Maria Lopez',
      'Tahnee',
    ],
    ['Patient B told Maria Lopez that it was late.', 'Patient B', 'Maria Lopez'],
    ['Qualifier Zorin Quorr won. Gutsy Lopez lost to Maria Lopez.', 'Zorin Quorr', 'Maria Lopez'],
    ['The bridge was opened by retired astronaut Yozo Takei.', 'Yozo Takei'],
    ['However Maria Lopez stayed away.', 'Maria Lopez'],
    ['Prime Minister Olav Brandt resigned.', 'Olav Brandt'],
    ['President Kamara resigned.', 'Kamara'],
    ["Commissioner Olav O’Brandt left. O'Brandt was tired.", 'Olav O’Brandt'],
    ['Mr Okonjo resigned.', 'Okonjo'],
    ['Zdravko Petrov, 45, resigned.', 'Zdravko Petrov'],
    ['Petrov, 45, resigned.', 'Petrov'],
    ['Zdravko Petrov, who ran the bank, resigned.', 'Zdravko Petrov'],
    ['Robert C. “Bobby” Marsh resigned.', 'Robert C. “Bobby” Marsh'],
    ['L. Douglas Wick resigned as mayor.', 'L. Douglas Wick'],
    ['Ursula van der Velde spoke first.', 'Ursula van der Velde'],
    ['Prince Khalid bin Salem arrived.', 'Khalid bin Salem'],
    ['Doctors met Hassan al-Rashid and Siobhan O’Leary.', 'Hassan al-Rashid', 'Siobhan O’Leary'],
    ['Kelly-Ann St John-Smythe was there.', 'Kelly-Ann St John-Smythe'],
    ['Harry F. Bird Jr. was there.', 'Harry F. Bird Jr.'],
    ['Thérèse Đorđević-Müller, a nurse, was there.', 'Thérèse Đorđević-Müller'],
    ['JD Harper was there with Kim Min-jae.', 'JD Harper', 'Kim Min-jae'],
    ['His wife, Julie, was in Texas.', 'Julie'],
    ['Angler Bill Hart, 71, caught it.', 'Bill Hart'],
    ['FBI Special Agent in Charge Denise Whitaker spoke.', 'Denise Whitaker'],
    ['The union’s policy chief, Josep Bonet, agreed.', 'Josep Bonet'],
    ['Sally Field, the actress, and Tiger Woods came.', 'Sally Field'],
    ['They met German Chancellor Anna Reed.', 'Anna Reed'],
    ['The mayor of the nearby village of Holm, Zyra Quorr, said so.', 'Zyra Quorr'],
    ['The council’s secretary general in Holm, Zyra Quorr, agreed.', 'Zyra Quorr'],
    ['Glaciologist Zyra Quorr of the Polar Office agreed.', 'Zyra Quorr'],
    ['Harbour County Sheriff Anna Reed said so.', 'Anna Reed'],
    ['Maria Lopez, of Ashton, Md., who watched it, cried.', 'Maria Lopez'],
    ['Left tackle Zorin Quorr, at 34 the oldest, was asked.', 'Zorin Quorr'],
    ['Deputy governors Maria Lopez and Zorin Quorr came.', 'Maria Lopez', 'Zorin Quorr'],
    ['Maria Lopez prays at the temple of Zorin Quorr, whose doors are open.', 'Maria Lopez'],
    ['His deputy, Major Quorr, agreed.', 'Quorr'],
    ['Robert Marsh, known as DJ Quorr, sang.', 'Robert Marsh'],
    ['A runaway was found. Runaway Maria slept, and Maria Lopez wept.', 'Maria Lopez'],
    ['Rector Maria Lopez agreed.', 'Maria Lopez'],
    ['It began in 300 B.C. That was before Maria Lopez came.', 'Maria Lopez'],
    ['Duke Robert Marsh of Quorr, the admiral, left.', 'Robert Marsh'],
    [
      'Maria Lopez, Zorin Quorr and Robert Marsh left.',
      'Maria Lopez',
      'Zorin Quorr',
      'Robert Marsh',
    ],
    ['She buys it from a man named Quorr in town.', 'Quorr'],
    ['They met the landlord of the Plough, Zorin Quorr.', 'Zorin Quorr'],
    ['Maria Lopez, from Quorr, beat the champion.', 'Maria Lopez'],
    ['Maria Lopez left. There are a hundred Maria Lopezs here.', 'Maria Lopez'],
    ['Jilted Maria wept. Fuming Maria rang him, said Maria Lopez.', 'Maria Lopez'],
    ['A driver, Maria Lopez, 45, of Willow Reach, was fined.', 'Maria Lopez'],
    ['The goat, a two-year-old named Senator, ate. Maria Lopez ran.', 'Maria Lopez'],
    ['Maria Lopez teaches in the village of Kyn-Dar, whose two sons left.', 'Maria Lopez'],
  ];
  it.each(cases)('%s', (story, ...expected) => {
    expect(namesOf(story)).toEqual(expected);
  });
});

describe('what is no person', () => {
  const cases: readonly Case[] = [
    ['The University of Bath and Morgan Stanley agreed.'],
    ['The Mail on Sunday and Le Monde reported it.'],
    ['They flew from San Francisco to Hong Kong on Friday in May.'],
    ['The Soyuz docked with the International Space Station.'],
    ['Red Cross staff in South Sudan waited for Human Rights Watch.'],
    ['#NeverAgain @MariaLopez'],
    ['American and Russian crews shared Christmas Eve.'],
    ['He studied the Fair Sentencing Act at the John F. Kennedy Airport.'],
    ['The Lopez campaign began.'],
    ['Goldman Sachs said profits rose, and Scotland Yard said nothing.'],
    ['A man smiles in the square. (Photo by Pavel Petrov/Harbour Agency via Getty Images)'],
    ['(Reporting by Martyn Gale; Editing by Toby Fenn)'],
    ['The chapel hired a Dutch firm, Van Reest Orgelbouw, to mend it.'],
    ['The maker of the vaccine, Vellamo Biologics, agreed.'],
    ['She had joined from Dutch rival Van Quorr in 2021.'],
    ['Rookie lifts Tidewater past Capitals, 101-98'],
    ['A win would bring her the title of Candidate Master.'],
    ['They worked in hotels from Nice to Quorr, who paid little.'],
    ['Females, whose tusks are short, dive.'],
    ['Storm Quorr, which hit Puerto Quorr, has passed.'],
    ['She works for the brokerage Marsh & Quorr, who sold.'],
    ['She met her son, captured last April, who was ill. It leaked on 19 June, who knew.'],
    ['A group calling itself Zorin Quorr has claimed it, and told The Quorr.'],
    ['Dunmore Town won. Dunmore, who sit bottom, were glad.'],
  ];
  it.each(cases)('%s', (story) => {
    expect(namesOf(story)).toEqual([]);
  });

  it('takes nobody new from a Title Case headline, and finds there whom the story names', () => {
    const text = 'Minister Slams Budget As Lopez Walks Out\n\nMaria Lopez walked out of the hall.';
    const [person, ...others] = findPeople(text, findBlocks(text));
    expect(others).toEqual([]);
    expect(person?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Lopez',
      'Maria Lopez',
    ]);
  });
});

describe('one person, one entry', () => {
  it('joins surname, title and short form to the full name', () => {
    const person = only('Robert Marsh spoke. Mr Marsh sat down. Bob Marsh left, and Marsh slept.');
    expect(person.name).toBe('Robert Marsh');
    expect(person.aliases).toEqual(expect.arrayContaining(['Marsh', 'Mr Marsh', 'Bob Marsh']));
    expect(person.mentions).toHaveLength(4);
  });

  it('takes Mrs for the mother of two who bear a surname', () => {
    const people = peopleOf(
      'Maria Quorr, a doctor, died. Her parents, Robert and Anna Quorr, came. “Go,” said Mrs Quorr.',
    );
    expect(people.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Maria Quorr', []],
      ['Robert', []],
      ['Anna Quorr', ['Mrs Quorr']],
    ]);
  });

  it('knows who is kin of a surname by it with a title', () => {
    const [, kin, ...others] = peopleOf(
      'Robert Quorr, 19, left. Mr Quorr’s mother, Halina, wept. Mrs Quorr thanked them.',
    );
    expect([kin?.name, kin?.aliases, others.length]).toEqual(['Halina', ['Mrs Quorr'], 0]);
  });

  it('knows somebody by the name she was born with', () => {
    const person = only(
      'Maria Lopez drew maps. Her aunt kept the house. Maria Clara Reed was born in 1924.',
    );
    expect([person.name, person.aliases]).toEqual(['Maria Lopez', ['Maria Clara Reed', 'Lopez']]);
  });

  it('keeps a surname of several words whole', () => {
    const person = only('Jo Vander Dyke, 50, left. Vander Dyke came back.');
    expect([person.name, person.aliases, person.mentions.length]).toEqual([
      'Jo Vander Dyke',
      ['Vander Dyke'],
      2,
    ]);
  });

  it('keeps two people of one surname apart', () => {
    const [tom, anna] = peopleOf('Tom Reed met Anna Reed. Mr Reed spoke. Ms Reed listened.');
    expect(tom?.mentions).toHaveLength(2);
    expect(anna?.mentions).toHaveLength(2);
    expect([tom?.aliases, anna?.aliases]).toEqual([['Mr Reed'], ['Ms Reed']]);
  });

  it('gives a bare surname to whoever was not introduced as the other’s kin', () => {
    const [tom, anna] = peopleOf(
      'Tom Reed spoke for his wife, Anna Reed. “It is late,” Reed said. Reed then left.',
    );
    expect([tom?.mentions.length, anna?.mentions.length]).toEqual([3, 1]);
  });

  it('leaves a firm’s short name to the firm until its namesake is introduced', () => {
    const [anna, ...others] = peopleOf(
      'Nordvik Tools grew. Nordvik said sales rose. “It began with one lathe,” wrote Anna Nordvik, who chairs it.',
    );
    expect([anna?.name, anna?.mentions.length, others]).toEqual(['Anna Nordvik', 1, []]);
  });

  it('keeps what the story shows of somebody whom an editor’s note names', () => {
    const notes = [{ name: 'Roberta Marsh', aliases: ['Marsh'], role: 'engineer' }];
    const story = 'Mrs Roberta Marsh, 54, spoke. She left.';
    expect(peopleOf(story, notes)[0]).toMatchObject({ age: 54, gender: 'female' });
  });

  it('follows the editor’s note', () => {
    const notes = [{ name: 'Roberta Marsh', aliases: ['Robbie Marsh'], role: 'engineer' }];
    const [person, ...others] = peopleOf('Robbie Marsh spoke. Marsh left.', notes);
    expect(others).toEqual([]);
    expect([person?.name, person?.roles, person?.mentions.length]).toEqual([
      'Roberta Marsh',
      ['engineer'],
      2,
    ]);
  });
});

describe('roles', () => {
  const cases: readonly Case[] = [
    ['Retired astronaut Jo Marsh spoke.', 'retired astronaut'],
    ['US astronauts Jo Marsh and Tom Reed spoke.', 'US astronaut'],
    ['Jo Marsh, head of the Dutch space agency, spoke.', 'head of the Dutch space agency'],
    ['Jo Marsh, 55, a nurse from Leeds, spoke.', 'nurse from Leeds'],
    ['The head of the space agency, Jo Marsh, spoke.', 'head of the space agency'],
    ['Defence Secretary Jo Marsh spoke.', 'Defence Secretary'],
    ['Jo Marsh is a retired teacher.', 'retired teacher'],
    ['Jo Marsh, who is the mayor of Hull, spoke.', 'mayor of Hull'],
    ['The visit was led by Dutch cosmonaut Jo Marsh.', 'Dutch cosmonaut'],
    ['Chair of governors Jo Marsh spoke.', 'chair of governors'],
    ['Labour’s shadow health secretary, Jo Marsh, spoke.', 'Labour’s shadow health secretary'],
    ['Mrs Jo Marsh spoke.'],
  ];
  it.each(cases)('%s', (story, ...expected) => {
    expect(only(story).roles).toEqual(expected);
  });
});

describe('relations and ages', () => {
  it.each([
    ['Tom Reed left. Reed’s mother Mary, 77, wept.', 'Mary', 'mother of Tom Reed', 77],
    ['Tom Reed left. His wife, Julie, 41, wept.', 'Julie', 'wife of Tom Reed', 41],
    [
      'Anna Reed met Tom Reed. Her husband, Karl Voss, wept.',
      'Karl Voss',
      'husband of Anna Reed',
      undefined,
    ],
    ['Tom Reed left. Mary Reed, his mother, wept.', 'Mary Reed', 'mother of Tom Reed', undefined],
    ['Tom Reed, whose brother Nathan is 9, left.', 'Nathan', 'brother of Tom Reed', 9],
    ['Tom Reed’s daughter, Poppy, four, wept.', 'Poppy', 'daughter of Tom Reed', 4],
    [
      'Tom Reed left. “His wife, Julie, is worried,” said Ann Marsh.',
      'Julie',
      'wife of Tom Reed',
      undefined,
    ],
  ] as const)('%s', (story, name, relation, age) => {
    const person = peopleOf(story).find((one) => one.name === name);
    expect([person?.relations, person?.age]).toEqual([[relation], age]);
  });

  it('reads ages in years beside the name', () => {
    expect(only('Tom Reed (48) left.').age).toBe(48);
    expect(only('Tom Reed, who turned 71 in September, left.').age).toBe(71);
    expect(only('Maria Lopez, who is 34 and left a bank, spoke.').age).toBe(34);
    expect(only('Tom Reed, aged 48, left.').age).toBe(48);
    expect(only('The 48-year-old teacher Tom Reed left.').age).toBe(48);
    expect(only('Tom Reed, 48 of whose goals counted, left.').age).toBeUndefined();
  });
});

describe('on any text', () => {
  const words = fc.constantFrom(
    'Mr ',
    'Maria ',
    'Lopez',
    ', 45,',
    '“',
    '”',
    "'",
    '"',
    ' said ',
    '\n\n',
    '.',
    'the ',
    'mother ',
    "'s ",
    '(',
    ')',
    'of ',
    'BBC ',
    'told ',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((list) => list.join('')),
  );

  it('never throws, and every mention lies in the text and is ordered', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const { mentions } of findPeople(text, findBlocks(text))) {
          for (const { start, end } of mentions)
            expect(0 <= start && start < end && end <= text.length).toBe(true);
          expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('takes time in proportion to the text', () => {
    const paragraph =
      'Maria Lopez, 45, the mayor, said: “We won.” She told Tom Reed it was over.\n\n';
    const time = (times: number): number => {
      const text = paragraph.repeat(times);
      const blocks = findBlocks(text);
      const start = performance.now();
      findPeople(text, blocks);
      return performance.now() - start;
    };
    time(50);
    expect(time(1600)).toBeLessThan(20 * Math.max(5, time(200)));
  });

  it('takes time in proportion to the number of people', () => {
    const time = (times: number): number => {
      const text = Array.from({ length: times }, (_, i) => {
        const surname = `K${[...`${i}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')}rov`;
        return `Maria ${surname} met the mayor. “We won,” ${surname} said.\n\n`;
      }).join('');
      const blocks = findBlocks(text);
      const start = performance.now();
      expect(findPeople(text, blocks)).toHaveLength(times);
      return performance.now() - start;
    };
    time(50);
    expect(time(2400)).toBeLessThan(20 * Math.max(20, time(300)));
  });

  it('takes time in proportion to the number of slips and of given names in pairs', () => {
    const time = (times: number): number => {
      const text = Array.from({ length: times }, (_, i) => {
        const surname = `K${[...`${i}`].map((digit) => 'abcdefghij'[Number(digit)]).join('')}rov`;
        return `Maria Anna ${surname} met Tom Maria. ${surname}x said that it was over.\n\n`;
      }).join('');
      const blocks = findBlocks(text);
      const start = performance.now();
      findPeople(text, blocks);
      return performance.now() - start;
    };
    time(50);
    expect(time(2400)).toBeLessThan(20 * Math.max(20, time(300)));
  });
});
