import { describe, expect, it, vi } from 'vitest';
import { personId } from '../../../src/discord/buttons/ids.ts';
import { mannerOf, press } from '../../../src/discord/buttons/press.ts';
import { completePerson, completeSpeaker } from '../../../src/discord/commands/personChoices.ts';
import { completeAnyStory } from '../../../src/discord/commands/storyChoices.ts';
import { askStories } from '../../../src/discord/deeds/askStories.ts';
import { showList } from '../../../src/discord/deeds/showList.ts';
import { showPerson } from '../../../src/discord/deeds/showPerson.ts';
import { showStory } from '../../../src/discord/deeds/showStory.ts';
import type { Outcome } from '../../../src/discord/desk.ts';
import { inWords, momentMarkdown } from '../../../src/discord/lists/dateMarkdown.ts';
import { storyReply } from '../../../src/discord/replies/story.ts';
import { StoreError } from '../../../src/store/storeError.ts';
import { deskWithArchive, memberDesk } from '../memberDesk.ts';
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
const shown = async (reply: Outcome): Promise<string> => JSON.stringify(await reply);

describe('/people', () => {
  it('lists everybody with what is known, most mentioned first', async () => {
    const list = await shown(showList({ list: 'people', page: 0, args: [''] }, desk));
    expect(list).toContain('**Ana Ruiz** · mayor · 50');
    expect(list).toContain('2 mentions · 1 quotation');
    expect(list.indexOf('Ana Ruiz')).toBeLessThan(list.indexOf('Ben Ruiz'));
  });

  it('turns pages in place, from the button alone, and never past the end', async () => {
    const people = Array.from({ length: 23 }, (_, index) => ({
      name: `Person Number${index}`,
      aliases: [],
      roles: [],
      relations: [],
      mentions: [spanOf(plain, 'Ana Ruiz')],
    }));
    const many = memberDesk([{ ...story, people }]);
    expect(await shown(press('turn:people:1:', many))).toContain('Page 2 of 3');
    expect(await shown(press('turn:people:99:', many))).toContain('Page 3 of 3');
    expect(mannerOf('turn:people:1:', false)).toBe('update');
  });
});

describe('/person', () => {
  it('tells who somebody is and what they said', async () => {
    const card = await shown(showPerson('ana ruiz', desk));
    expect(card).toContain('### Ana Ruiz\\nmayor · 50\\n-# also Ruiz, Ana');
    expect(card).toContain('**The boats are back**');
  });

  it('asks whom of several a name means, and answers the pick', async () => {
    expect(await shown(showPerson('Ruiz', desk))).toContain(personId('Ben Ruiz'));
    expect(await shown(press(personId('Ben Ruiz') ?? '', desk))).toContain(
      '### Ben Ruiz\\na pilot',
    );
  });

  it('says so when the stories name nobody so', async () => {
    expect(await shown(showPerson('Zoe', desk))).toContain('name nobody called “Zoe”');
  });

  it('is completed from any name the stories use', async () => {
    expect(completePerson('rui', desk.corpus).map(({ name }) => name)).toEqual([
      'Ana Ruiz',
      'Ben Ruiz',
    ]);
    expect(completeSpeaker('rui', desk.corpus).map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });
});

describe('/quotes', () => {
  it('are narrowed by speaker and by words in any inflection', async () => {
    const list = (speaker: string, about: string) =>
      shown(showList({ list: 'quotes', page: 0, args: [speaker, about] }, desk));
    expect(await list('Ana Ruiz', 'boat')).toContain('**The boats are back**');
    expect(await list('', '')).toContain('**The boats are back**');
    expect(await list('Ben Ruiz', '')).toContain('quote nothing like that');
    expect(await list('', 'submarines')).toContain('quote nothing like that');
  });
});

describe('/dates', () => {
  it('stand in the order of time, each in its sentence', async () => {
    const list = await shown(showList({ list: 'dates', page: 0, args: ['', '', ''] }, desk));
    expect(list.indexOf('May 2021')).toBeLessThan(list.indexOf('<t:'));
    expect(list).toContain('opened the harbour on **1 March 2022**');
  });

  it('are narrowed to a span of time', async () => {
    const list = await shown(showList({ list: 'dates', page: 0, args: ['2022', '', ''] }, desk));
    expect(list).not.toContain('May 2021');
    expect(list).toContain('1 March 2022');
  });

  it('are written as exactly as they are known', async () => {
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
  it('shows the only story at once, and lets a member pick one of several', async () => {
    const second = { ...story, name: 'library', title: 'Library closes' };
    expect(await shown(showStory(null, desk))).toContain('### Harbour reopens');
    expect(await shown(showStory(null, memberDesk([story, second])))).toContain('story:library');
    expect(await shown(press('story:library', memberDesk([story, second])))).toContain(
      '### Library closes',
    );
    expect(await shown(showStory('missing', desk))).toContain('no story called “missing”');
    expect(await shown(showStory(null, memberDesk([])))).toContain('no stories here yet');
  });

  it('tells how to find those of many stories that one menu has no room for', async () => {
    const stories = Array.from({ length: 27 }, (_, index) => ({ ...story, name: `story${index}` }));
    expect(await shown(showStory(null, memberDesk(stories)))).toContain('and 2 more: type');
  });

  it('shows how a story begins, who speaks and what to ask', async () => {
    const card = await shown(
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

describe('beside an archive', () => {
  const archived = {
    ...story,
    name: 'harbour-1999',
    title: 'Harbour closes',
    fingerprint: 'f1999',
  };
  const rain = storyOf(['Rain fell.']);
  const beside = deskWithArchive([{ ...rain, name: 'rain', title: 'Rain' }], [archived]);
  const people = { list: 'people', page: 0 };

  it('a story of it can be looked at as if it were at hand', async () => {
    expect(await shown(showStory('harbour-1999', beside))).toContain('### Harbour closes');
    expect(await shown(showList({ ...people, args: ['harbour-1999'] }, beside))).toContain(
      '**Ana Ruiz**',
    );
    const quotes = { list: 'quotes', page: 0, args: ['', '', 'Harbour closes'] };
    expect(await shown(showList(quotes, beside))).toContain('The boats are back');
    const dates = { list: 'dates', page: 0, args: ['', '', '', 'harbour-1999'] };
    expect(await shown(showList(dates, beside))).toContain('May 2021');
    expect(await shown(showPerson('Ben Ruiz', beside, 'harbour-1999'))).toContain('### Ben Ruiz');
  });

  it('a person picked from a list of one story is looked for in that story', async () => {
    const id = personId('Ben Ruiz', 'harbour-1999') ?? '';
    expect(await shown(showList({ ...people, args: ['harbour-1999'] }, beside))).toContain(id);
    expect(await shown(press(id, beside))).toContain('### Ben Ruiz');
    expect(await shown(press('person:Ben Ruiz', beside))).toContain('name nobody called');
  });

  it('a list of all stories says that it leaves the archive out', async () => {
    const remark = 'Of the stories at hand; the archive’s are listed one at a time';
    expect(await shown(showList({ ...people, args: [''] }, beside))).toContain(remark);
    expect(await shown(showPerson('Zoe', beside))).toContain(remark);
    expect(await shown(showList({ ...people, args: ['harbour-1999'] }, beside))).not.toContain(
      remark,
    );
    expect(await shown(askStories({ text: 'What happened?' }, beside))).toContain(
      'How the stories at hand open',
    );
  });

  it('its stories are offered after those at hand', async () => {
    const offered = await completeAnyStory('', beside);
    expect(offered).toEqual([
      { name: 'Rain', value: 'rain' },
      { name: 'Harbour closes', value: 'harbour-1999' },
    ]);
  });

  it('stories are offered in time though it is slow', async () => {
    vi.useFakeTimers();
    const slow = { ...beside, archived: () => new Promise<never>(() => {}) };
    const offered = completeAnyStory('ra', slow);
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    expect(await offered).toEqual([{ name: 'Rain', value: 'rain' }]);
  });

  it('a story that only the archive could know is not called unknown while that is away', async () => {
    const away = new StoreError('unwritable', 'it is down');
    const desk = { ...beside, holding: () => Promise.reject(away) };
    expect(await shown(showStory('harbour-1999', desk))).toContain('can’t be reached just now');
    expect(await shown(askStories({ text: 'Who left?', story: 'x' }, desk))).toContain(
      'can’t be reached just now',
    );
    await expect(
      showStory('x', { ...beside, holding: () => Promise.reject(new TypeError('oh')) }),
    ).rejects.toThrow('oh');
  });
});
