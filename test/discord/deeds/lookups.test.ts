import { describe, expect, it } from 'vitest';
import { personId } from '../../../src/discord/buttons/ids.ts';
import { mannerOf, press } from '../../../src/discord/buttons/press.ts';
import { completePerson, completeSpeaker } from '../../../src/discord/commands/personChoices.ts';
import { showList } from '../../../src/discord/deeds/showList.ts';
import { showPerson } from '../../../src/discord/deeds/showPerson.ts';
import { showStory } from '../../../src/discord/deeds/showStory.ts';
import type { Outcome } from '../../../src/discord/desk.ts';
import { inWords, momentMarkdown } from '../../../src/discord/lists/dateMarkdown.ts';
import { storyReply } from '../../../src/discord/replies/story.ts';
import { memberDesk } from '../memberDesk.ts';
import { spanOf, storyOf } from '../replies/storyOf.ts';

const plain = storyOf([
  'Ana Ruiz opened the harbour on 1 March 2022.',
  '"The boats are back," Ruiz said.',
  'Ben Ruiz, a pilot, left in May 2021.',
]);
const story = {
  ...plain,
  people: [
    {
      name: 'Ana Ruiz',
      aliases: ['Ruiz', 'Ana'],
      roles: ['mayor'],
      relations: [],
      age: 50,
      mentions: [spanOf(plain, 'Ana Ruiz'), spanOf(plain, 'Ruiz said')],
    },
    {
      name: 'Ben Ruiz',
      aliases: ['Ruiz'],
      roles: ['a pilot'],
      relations: [],
      mentions: [spanOf(plain, 'Ben Ruiz')],
    },
  ],
  quotations: [
    { ...spanOf(plain, 'The boats are back'), direct: true, speaker: { name: 'Ana Ruiz' } },
  ],
  dates: [
    { ...spanOf(plain, '1 March 2022'), kind: 'date' as const, value: '2022-03-01' },
    { ...spanOf(plain, 'May 2021'), kind: 'date' as const, value: '2021-05' },
  ],
};

const desk = memberDesk([story]);

/** Everything a reply holds, in reading order. */
const shown = (reply: Outcome): string => JSON.stringify(reply);

describe('/people', () => {
  it('lists everybody with what is known, most mentioned first', () => {
    const list = shown(showList({ list: 'people', page: 0, args: [''] }, desk));
    expect(list).toContain('**Ana Ruiz** · mayor · 50');
    expect(list).toContain('2 mentions · 1 quotation');
    expect(list.indexOf('Ana Ruiz')).toBeLessThan(list.indexOf('Ben Ruiz'));
  });

  it('turns pages in place, from the button alone, and never past the end', () => {
    const people = Array.from({ length: 23 }, (_, index) => ({
      name: `Person Number${index}`,
      aliases: [],
      roles: [],
      relations: [],
      mentions: [spanOf(plain, 'Ana Ruiz')],
    }));
    const many = memberDesk([{ ...story, people }]);
    expect(shown(press('turn:people:1:', many))).toContain('Page 2 of 3');
    expect(shown(press('turn:people:99:', many))).toContain('Page 3 of 3');
    expect(mannerOf('turn:people:1:', false)).toBe('update');
  });
});

describe('/person', () => {
  it('tells who somebody is and what they said', () => {
    const card = shown(showPerson('ana ruiz', desk));
    expect(card).toContain('### Ana Ruiz\\nmayor · 50\\n-# also Ruiz, Ana');
    expect(card).toContain('**The boats are back**');
  });

  it('asks whom of several a name means, and answers the pick', () => {
    expect(shown(showPerson('Ruiz', desk))).toContain(personId('Ben Ruiz'));
    expect(shown(press(personId('Ben Ruiz') ?? '', desk))).toContain('### Ben Ruiz\\na pilot');
  });

  it('says so when the stories name nobody so', () => {
    expect(shown(showPerson('Zoe', desk))).toContain('name nobody called “Zoe”');
  });

  it('is completed from any name the stories use', () => {
    expect(completePerson('rui', desk.corpus).map(({ name }) => name)).toEqual([
      'Ana Ruiz',
      'Ben Ruiz',
    ]);
    expect(completeSpeaker('rui', desk.corpus).map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('/quotes', () => {
  it('are narrowed by speaker and by words in any inflection', () => {
    const list = (speaker: string, about: string) =>
      shown(showList({ list: 'quotes', page: 0, args: [speaker, about] }, desk));
    expect(list('Ana Ruiz', 'boat')).toContain('**The boats are back**');
    expect(list('', '')).toContain('**The boats are back**');
    expect(list('Ben Ruiz', '')).toContain('quote nothing like that');
    expect(list('', 'submarines')).toContain('quote nothing like that');
  });
});

describe('/dates', () => {
  it('stand in the order of time, each in its sentence', () => {
    const list = shown(showList({ list: 'dates', page: 0, args: ['', '', ''] }, desk));
    expect(list.indexOf('May 2021')).toBeLessThan(list.indexOf('<t:'));
    expect(list).toContain('opened the harbour on **1 March 2022**');
  });

  it('are narrowed to a span of time', () => {
    const list = shown(showList({ list: 'dates', page: 0, args: ['2022', '', ''] }, desk));
    expect(list).not.toContain('May 2021');
    expect(list).toContain('1 March 2022');
  });

  it('are written as exactly as they are known', () => {
    expect(momentMarkdown('2022-03-01')).toBe(`<t:${Date.UTC(2022, 2, 1, 11) / 1000}:D>`);
    expect(['2022-03', '2022', '2022-W09', '1990/1999'].map(inWords)).toEqual([
      'March 2022',
      '2022',
      'week of 28 February 2022',
      '1990 – 1999',
    ]);
  });
});

describe('/story', () => {
  it('shows the only story at once, and lets a member pick one of several', () => {
    const second = { ...story, name: 'library', title: 'Library closes' };
    expect(shown(showStory(null, desk))).toContain('### Harbour reopens');
    expect(shown(showStory(null, memberDesk([story, second])))).toContain('story:library');
    expect(shown(press('story:library', memberDesk([story, second])))).toContain(
      '### Library closes',
    );
    expect(shown(showStory('missing', desk))).toContain('no story called “missing”');
    expect(shown(showStory(null, memberDesk([])))).toContain('no stories here yet');
  });

  it('shows how a story begins, who speaks and what to ask', () => {
    const card = shown(
      storyReply(story, {
        lead: { story, kind: 'body', start: 0, end: 44 },
        speakers: [['Ana Ruiz', 3]],
        questions: ['Who opened the harbour?'],
      }),
    );
    expect(card).toContain('> Ana Ruiz opened the harbour');
    expect(card).toContain('Most quoted: Ana Ruiz (3)');
    expect(card).toContain('ask:harbour:Who opened the harbour?');
  });
});
