import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/story/blocks.ts';
import { findPeople } from '../../src/story/people.ts';
import { findQuotations } from '../../src/story/quotations.ts';

/** A story's words, then each direct quotation as "words — speaker → outlet". */
type Case = readonly [story: string, ...quotes: string[]];

const HEAD = 'A headline that only opens the story\n\n';

function quotesOf(story: string, direct: boolean): string[] {
  const text = HEAD + story;
  const blocks = findBlocks(text);
  return findQuotations(text, blocks, findPeople(text, blocks))
    .filter((quote) => quote.direct === direct)
    .map((quote) => {
      const outlet = quote.outlet === undefined ? '' : ` → ${quote.outlet}`;
      return `${text.slice(quote.start, quote.end)} — ${quote.speaker?.name ?? 'nobody'}${outlet}`;
    });
}

function check(cases: readonly Case[]): void {
  it.each(cases)('%s', (story, ...expected) => {
    expect(quotesOf(story, true)).toEqual(expected);
  });
}

describe('a cue beside the quotation names the speaker', () => {
  check([
    ['“We will rebuild,” said Maria Lopez.', 'We will rebuild, — Maria Lopez'],
    ['“We will rebuild,” Maria Lopez said.', 'We will rebuild, — Maria Lopez'],
    ['"We will rebuild," Maria Lopez said.', 'We will rebuild, — Maria Lopez'],
    ["'We will rebuild,' Maria Lopez said.", 'We will rebuild, — Maria Lopez'],
    ['‘We will rebuild’, Maria Lopez said.', 'We will rebuild — Maria Lopez'],
    [
      '“We will rebuild,” said Maria Lopez, the mayor of Dunmore.',
      'We will rebuild, — Maria Lopez',
    ],
    [
      '“We will rebuild,” Maria Lopez, the mayor of Dunmore, said.',
      'We will rebuild, — Maria Lopez',
    ],
    [
      '“We will rebuild,” Maria Lopez, 48, who runs the town, told the crowd.',
      'We will rebuild, — Maria Lopez',
    ],
    [
      '“We will rebuild,” said the mayor of Dunmore, Maria Lopez.',
      'We will rebuild, — Maria Lopez',
    ],
    ['“We will rebuild,” said town mayor Maria Lopez on Monday.', 'We will rebuild, — Maria Lopez'],
    ['Maria Lopez said: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Maria Lopez, the mayor, said: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Mayor Maria Lopez has also warned, “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    [
      'In a statement on Monday, Maria Lopez said: “We will rebuild.”',
      'We will rebuild. — Maria Lopez',
    ],
    [
      'The leader of the rival Civic Party, Maria Lopez, said: “We will rebuild.”',
      'We will rebuild. — Maria Lopez',
    ],
    [
      '“We will rebuild,” said Maria Lopez of Tom Reed & Sons, who makes bricks.',
      'We will rebuild, — Maria Lopez',
    ],
    [
      '“We will rebuild,” said Maria Lopez, “and we will do it soon.”',
      'We will rebuild, — Maria Lopez',
      'and we will do it soon. — Maria Lopez',
    ],
    [
      '“We will rebuild,” said Maria Lopez. “It will take a year.”',
      'We will rebuild, — Maria Lopez',
      'It will take a year. — Maria Lopez',
    ],
    ['“Will we rebuild?” asked Maria Lopez.', 'Will we rebuild? — Maria Lopez'],
    ['“We will rebuild!” Maria Lopez shouted to the crowd.', 'We will rebuild! — Maria Lopez'],
    ['“We will rebuild.” That was the promise Maria Lopez made.', 'We will rebuild. — nobody'],
    [
      '“We won,” Maria Lopez said, and “they lost,” Tom Reed replied.',
      'We won, — Maria Lopez',
      'they lost, — Tom Reed',
    ],
    ['According to Maria Lopez, the town is “on its knees”.', 'on its knees — Maria Lopez'],
    ['The town is “on its knees”, according to Maria Lopez.', 'on its knees — Maria Lopez'],
    ['The town is “on its knees”, Maria Lopez said.', 'on its knees — Maria Lopez'],
    ['Maria Lopez tweeted: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Maria Lopez wrote on Facebook: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Maria Lopez’s statement read: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    [
      'Asked whether it would last, Maria Lopez replied: “We will see.”',
      'We will see. — Maria Lopez',
    ],
    ['Maria Lopez: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    [
      'Maria Lopez posted a picture with the words: “We will rebuild.”',
      'We will rebuild. — Maria Lopez',
    ],
  ]);
});

describe('fragments in marks have the speaker of their sentence', () => {
  check([
    ['Maria Lopez called it a “terrible threat” to the town.', 'terrible threat — Maria Lopez'],
    ['Maria Lopez described the plan as “a joke”.', 'a joke — Maria Lopez'],
    ['Maria Lopez criticised the plan, branding it “a joke”.', 'a joke — Maria Lopez'],
    ['The plan angered many, with neighbours branding it “a joke”.', 'a joke — neighbours'],
    ['The plan has been branded “a joke” by Maria Lopez.', 'a joke — Maria Lopez'],
    ['The plan has been branded “a joke”.', 'a joke — nobody'],
    [
      'Maria Lopez said the plan was “a joke” and “an insult”.',
      'a joke — Maria Lopez',
      'an insult — Maria Lopez',
    ],
    ['Maria Lopez accused ministers of “playing games”.', 'playing games — Maria Lopez'],
    ['What Maria Lopez called a “joke” is now law.', 'joke — Maria Lopez'],
    [
      'He starred in “The Long Road” and “Harbour Lights”.',
      'The Long Road — nobody',
      'Harbour Lights — nobody',
    ],
    ['The so-called “bedroom tax” came into force.', 'bedroom tax — nobody'],
  ]);
});

describe('marks that are mistyped, nested, missing or no marks at all', () => {
  check([
    [
      'Maria Lopez said: "We will rebuild. It is our town.\'',
      'We will rebuild. It is our town. — Maria Lopez',
    ],
    ['Maria Lopez said: “We will rebuild."', 'We will rebuild. — Maria Lopez'],
    [
      '“He told me ‘never again’ and left,” said Maria Lopez.',
      'He told me ‘never again’ and left, — Maria Lopez',
    ],
    [
      '\'He told me "never again" and left,\' said Maria Lopez.',
      'He told me "never again" and left, — Maria Lopez',
    ],
    ["The teachers' union and the miners' strike were Lopez's idea.", ...[]],
    [
      "'It's the teachers' day, isn't it,' said Maria Lopez.",
      "It's the teachers' day, isn't it, — Maria Lopez",
    ],
    [
      'Maria Lopez said: “We will rebuild.\n\n“It will take a year.”',
      'We will rebuild. — Maria Lopez',
      'It will take a year. — Maria Lopez',
    ],
    [
      'Maria Lopez said: “We will.\n\n“We must.\n\n“We can.”',
      'We will. — Maria Lopez',
      'We must. — Maria Lopez',
      'We can. — Maria Lopez',
    ],
    ['Robert “Bobby” Marsh said: “We will rebuild.”', 'We will rebuild. — Robert “Bobby” Marsh'],
    ['The fish, 6\'2" long, weighed more than Tom Reed.', ...[]],
  ]);
});

describe('words given to an outlet', () => {
  check([
    [
      'Maria Lopez told the Weekly Herald: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → Weekly Herald',
    ],
    [
      'Maria Lopez told The Mail on Sunday: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → The Mail on Sunday',
    ],
    ['“We will rebuild,” Maria Lopez told Reuters.', 'We will rebuild, — Maria Lopez → Reuters'],
    [
      '“We will rebuild,” Maria Lopez told the Associated Press on Friday.',
      'We will rebuild, — Maria Lopez → Associated Press',
    ],
    [
      "Maria Lopez told BBC Radio 4's Today programme: “We will rebuild.”",
      "We will rebuild. — Maria Lopez → BBC Radio 4's Today programme",
    ],
    [
      "Maria Lopez told CNN's John Price: “We will rebuild.”",
      'We will rebuild. — Maria Lopez → CNN',
    ],
    [
      'In an interview with Le Monde, Maria Lopez said: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → Le Monde',
    ],
    [
      'Speaking to Sky News, Maria Lopez said: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → Sky News',
    ],
    [
      'Maria Lopez told the newspaper: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → the newspaper',
    ],
    [
      'Maria Lopez told the Sunday Whistle: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → Sunday Whistle',
    ],
    [
      'In a letter to the Weekend Lantern, Maria Lopez said: “We will rebuild.”',
      'We will rebuild. — Maria Lopez → Weekend Lantern',
    ],
    ['Maria Lopez told a Sunday rally: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Maria Lopez told the court: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Maria Lopez told reporters: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    ['Maria Lopez told Tom Reed: “We will rebuild.”', 'We will rebuild. — Maria Lopez'],
    [
      'Maria Lopez told the Weekly Herald: “We will.”\n\nShe added: “We must.”',
      'We will. — Maria Lopez → Weekly Herald',
      'We must. — Maria Lopez → Weekly Herald',
    ],
  ]);
});

describe('speakers without a name', () => {
  check([
    ['“It was loud,” a neighbour said.', 'It was loud, — a neighbour'],
    ['“It was loud,” said one official.', 'It was loud, — one official'],
    [
      'A spokeswoman for the council said: “It was loud.”',
      'It was loud. — A spokeswoman for the council',
    ],
    [
      '“It was loud,” said a spokesman for Maria Lopez.',
      'It was loud, — a spokesman for Maria Lopez',
    ],
    ['The court said: “It was loud.”', 'It was loud. — The court'],
    ['Police said it was “an accident”.', 'an accident — Police'],
    ['NASA said: “It was loud.”', 'It was loud. — NASA'],
    [
      '“It was loud,” the Department of Justice said in a statement.',
      'It was loud, — Department of Justice',
    ],
    [
      'Harbour Watch shared the video with the caption: “It was loud.”\n\nIt added: “Very.”',
      'It was loud. — Harbour Watch',
      'Very. — Harbour Watch',
    ],
    [
      '“It was loud,” a neighbour said. “I woke up.”',
      'It was loud, — a neighbour',
      'I woke up. — a neighbour',
    ],
    [
      '“It was loud,” a neighbour said. “It came to frighten all the” children.',
      'It was loud, — a neighbour',
      'It came to frighten all the — a neighbour',
    ],
    [
      'For Ann Lowe, however, boats are more than a sport.\n\n“They are my life.”',
      'They are my life. — Ann Lowe',
    ],
    ['A statement from the club read: “It was loud.”', 'It was loud. — the club'],
  ]);
});

describe('pronouns', () => {
  check([
    [
      'Maria Lopez visited the school. “We will rebuild,” she said.',
      'We will rebuild, — Maria Lopez',
    ],
    [
      'Maria Lopez said: “We will.”\n\nShe added: “We must.”',
      'We will. — Maria Lopez',
      'We must. — Maria Lopez',
    ],
    ['Maria Lopez met Tom Reed. “We will rebuild,” he said.', 'We will rebuild, — Tom Reed'],
    [
      'Maria Lopez met Anna Reed at the home of Beth Stone. Nobody else came.\n\nThe day was cold.\n\n“It will do,” he said.',
      'It will do, — nobody',
    ],
    [
      '“It was loud,” a neighbour said.\n\n“I woke up,” she added.',
      'It was loud, — a neighbour',
      'I woke up, — a neighbour',
    ],
    [
      'Maria Lopez said: “We will.”\n\n“We must.”',
      'We will. — Maria Lopez',
      'We must. — Maria Lopez',
    ],
    ['Tom Reed lost his job. His wife, Anna, said: “We will cope.”', 'We will cope. — Anna'],
    ['Tom Reed, who lost his job, said he was “broken”.', 'broken — Tom Reed'],
    ['“Go home,” he said.', 'Go home, — nobody'],
  ]);
});

describe('an organisation that speaks in the middle of a clause', () => {
  it('is the one before, not whom the clause is about', () => {
    const story = 'NASA was confident. Its astronaut, it said, would come back as planned.\n';
    expect(quotesOf(story, false).every((quote) => quote.endsWith('— NASA'))).toBe(true);
    expect(quotesOf(story, false)).not.toEqual([]);
  });
});

describe('reported speech', () => {
  const cases: readonly Case[] = [
    ['Maria Lopez said that the town would be rebuilt.', 'the town would be rebuilt — Maria Lopez'],
    ['Maria Lopez said the town would be rebuilt.', 'the town would be rebuilt — Maria Lopez'],
    ['Maria Lopez has warned that the dam could burst.', 'the dam could burst — Maria Lopez'],
    ['Maria Lopez warned this could end badly.', 'this could end badly — Maria Lopez'],
    ['The dam could burst, Maria Lopez said.', 'The dam could burst — Maria Lopez'],
    ['The dam could burst, said Maria Lopez, the mayor.', 'The dam could burst — Maria Lopez'],
    [
      'The dam could burst, Maria Lopez told the town council.',
      'The dam could burst — Maria Lopez',
    ],
    ['When the dam burst, Maria Lopez told the police.', ...[]],
    ['A union, Verkstad, said the dam could burst.', 'the dam could burst — Verkstad'],
    [
      'Its lawyers, the firm Pocock Sterne, said the dam could burst.',
      'the dam could burst — the firm Pocock Sterne',
    ],
    ['According to Maria Lopez, the dam could burst.', 'the dam could burst — Maria Lopez'],
    ['The dam could burst, according to Maria Lopez.', 'The dam could burst — Maria Lopez'],
    [
      'According to Maria Lopez, a nurse, the dam could burst.',
      'the dam could burst — Maria Lopez',
    ],
    ['According to Maria Lopez, 44, the dam could burst.', 'the dam could burst — Maria Lopez'],
    ['In the view of Maria Lopez, the dam could burst.', 'the dam could burst — Maria Lopez'],
    ['Maria Lopez suspects that the dam could burst.', 'the dam could burst — Maria Lopez'],
    [
      'The threat came from Maria Lopez, who said the dam could burst.',
      'the dam could burst — Maria Lopez',
    ],
    [
      'Maria Lopez told the BBC that the dam could burst.',
      'the dam could burst — Maria Lopez → BBC',
    ],
    [
      'Maria Lopez told reporters on Monday the dam could burst.',
      'the dam could burst — Maria Lopez',
    ],
    ['Maria Lopez said the dam was old, but work has begun.', 'the dam was old — Maria Lopez'],
    ['Maria Lopez said the dam was old, adding: “It is cracked.”', 'the dam was old — Maria Lopez'],
    [
      'The agency has reportedly said it is confident the dam will hold.',
      'it is confident the dam will hold — The agency',
    ],
    ['Maria Lopez denied that she had known.', 'she had known — Maria Lopez'],
    ['Maria Lopez said goodbye.', ...[]],
    ['Her claims were false and the report was late.', ...[]],
  ];
  it.each(cases)('%s', (story, ...expected) => {
    expect(quotesOf(story, false)).toEqual(expected);
  });
});
