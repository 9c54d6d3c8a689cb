import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/story/dates.ts';
import { parseStory } from '../../../src/story/parseStory.ts';
import { slice } from '../../../src/story/span.ts';

interface DatedStory {
  readonly name: string;
  readonly published?: string;
  readonly text: string;
  readonly dates: readonly string[];
}

const STORIES: readonly DatedStory[] = [
  {
    name: 'a court report',
    published: '2019-11-21', // a Thursday
    text: `Former harbour master jailed over fuel thefts

A former harbour master who sold stolen diesel for almost four years was jailed for 30 months on Wednesday.

Gareth Pym, 58, of Quay Street, pleaded guilty in September to 14 counts of theft between May 2014 and January 2018. He had worked at the port for 22 years.

Judge Ellen Marsh told Pym he had "betrayed a town that had trusted you for two decades". He will serve half of the sentence before being released on licence.

The court heard that the thefts came to light on 9 January 2018, when an auditor found that 4,000 litres had gone missing in a single night. Three days later police searched his home. He was arrested that day and suspended the following month.

Pym's wife, 61, wept as he was led away. His barrister, Tom Hale, said his client had lost his pension and would turn 60 next year.

A hearing on the proceeds of the crimes is set for Friday 14 February, and a fine of up to £2,000 a day could follow if he fails to pay within six months.`,
    dates: [
      'almost four years = P4Y',
      '30 months = P30M',
      'Wednesday = 2019-11-20',
      'September = 2019-09',
      'May 2014 = 2014-05',
      'January 2018 = 2018-01',
      '22 years = P22Y',
      'two decades = P20Y',
      '9 January 2018 = 2018-01-09',
      'Three days later = 2018-01-12',
      'that day = 2018-01-12',
      'the following month = 2018-02',
      'next year = 2020',
      'Friday 14 February = 2020-02-14',
      'six months = P6M',
    ],
  },
  {
    name: 'a market report',
    published: '2016-08-02', // a Tuesday
    text: `Brewer's shares slide as rain washes out spring

NEW YORK, Aug. 2 - Shares of Tall Oak Brewing fell 7 percent on Tuesday after the company cut its full-year forecast for the second time since April.

Revenue for the second quarter, which ended June 30, was $412 million, down from $455 million a year earlier. Analysts had expected $430 million.

Chief Executive Dana Ruiz, who took over in March 2015, said on a conference call Monday that a wet May and June had hurt sales. "We sold more beer in the last two weeks than in the previous six," she said.

The company plans to close its 120-year-old plant in Dayton by the end of the year and expects to cut 300 jobs over the next 18 months. It will report third-quarter results on Nov. 1.

Tall Oak, founded in 1896, was listed in the early 1990s. Its stock has lost a third of its value in the past 12 months and closed at $20.16 last Friday.`,
    dates: [
      'Aug. 2 = 2016-08-02',
      'Tuesday = 2016-08-02',
      'April = 2016-04',
      'the second quarter = 2016-04/2016-06',
      'June 30 = 2016-06-30',
      'a year earlier = 2015',
      'March 2015 = 2015-03',
      'Monday = 2016-08-01',
      'May = 2016-05',
      'June = 2016-06',
      'the last two weeks = P2W',
      'the end of the year = 2016-12-31',
      'the next 18 months = P18M',
      'third-quarter = 2016-07/2016-09',
      'Nov. 1 = 2016-11-01',
      '1896 = 1896',
      'the early 1990s = 1990/1999',
      'the past 12 months = P12M',
      'last Friday = 2016-07-29',
    ],
  },
  {
    name: 'a football report',
    published: '2023-04-30', // a Sunday
    text: `Late winner sends Rovers up after 17 years

Rovers are back in the top flight for the first time since 2006 after a 93rd-minute header beat Town 2-1 on Saturday.

Captain Luke March, 34, rose to meet a corner with seconds left, 11 minutes after coming on. "I have waited 16 years for this," said March, who joined the club as a schoolboy in 2007.

Town led through a 25-yard shot by August Lind in the second half, but were down to ten men from the hour mark. They have not won since Boxing Day.

Rovers, who were four points clear in the 2021-22 season before a late collapse, will parade the trophy through the town on Monday. They meet Albion in the final match of the season next Sunday at 3pm.

Manager Ana Reyes took charge in November, when the team was 18th. Her contract expires in June 2024, but talks on a three-year extension are due to start this week.`,
    dates: [
      '17 years = P17Y',
      '2006 = 2006',
      'Saturday = 2023-04-29',
      '11 minutes = PT11M',
      '16 years = P16Y',
      '2007 = 2007',
      'Boxing Day = 2022-12-26',
      '2021-22 = 2021/2022',
      'Monday = 2023-05-01',
      'next Sunday = 2023-05-07',
      'November = 2022-11',
      'June 2024 = 2024-06',
      'three-year = P3Y',
      'this week = 2023-W17',
    ],
  },
  {
    name: 'a science story',
    published: '2021-02-19', // a Friday
    text: `Sleeping frog wakes after the longest winter on record

A tree frog kept in a laboratory in Turku has woken after 212 days of hibernation, the longest ever measured, researchers said this week.

The frog was cooled to one degree in mid-July 2020 and stirred at 0415 GMT last Sunday. Most frogs of its kind sleep for five to six months.

"We check her every day, and one day she simply blinked," said Dr Iida Salo, 41, whose paper appears in Friday's issue of Cold Biology. The previous record, 190 days, was set in the winter of 1987-88.

The team first noticed the long sleepers in the late 1990s, during a 10-year survey. In the 19th century, naturalists thought that frogs spent winters at the bottom of lakes.

The next trial will begin on October 1 and run until the end of April. A second group of frogs, all under two years old, will be kept at four degrees for 24 hours a day.

Dr Salo hopes to publish the data by 2023. "Ask me again in a decade," she said on Thursday.`,
    dates: [
      '212 days = P212D',
      'this week = 2021-W07',
      'mid-July 2020 = 2020-07',
      'last Sunday = 2021-02-14',
      'five to six months = null',
      'Friday = 2021-02-19',
      '190 days = P190D',
      '1987-88 = 1987/1988',
      'the late 1990s = 1990/1999',
      '10-year = P10Y',
      'the 19th century = 1800/1899',
      'October 1 = 2021-10-01',
      'the end of April = 2022-04-30',
      '2023 = 2023',
      'a decade = P10Y',
      'Thursday = 2021-02-18',
    ],
  },
  {
    name: 'a political story',
    published: '2018-12-31', // a Monday
    text: `Mayor quits a week after budget defeat

LISMORE, December 31: The mayor of Lismore, Joan May, resigned on Monday, a week after losing a vote on her budget and only ten months after taking office.

May said she would leave at midnight on January 15. Her deputy, Carl Summers, is to run the city until an election, likely to be held in the spring.

"I told the Sunday Herald yesterday that I'd go if my colleagues asked," she said. "On Christmas Eve they did."

She won office on Feb. 20 with 51 percent of the vote, ending 24 years of rule by the Civic List, which had governed since Nov. 6, 1994. Tonight's fireworks have been cancelled.

The budget, for the 2019 fiscal year, would have raised bus fares for the third time in five years. A march against it drew 2,000 people last Saturday, and another is planned for Tuesday.

The council meets next on Thursday, January 3, and must pass a budget by the end of January. In 2011 it took until Easter.`,
    dates: [
      'a week = P1W',
      'December 31 = 2018-12-31',
      'Monday = 2018-12-31',
      'a week = P1W',
      'ten months = P10M',
      'January 15 = 2019-01-15',
      'yesterday = 2018-12-30',
      'Christmas Eve = 2018-12-24',
      'Feb. 20 = 2018-02-20',
      '24 years = P24Y',
      'Nov. 6, 1994 = 1994-11-06',
      'Tonight = 2018-12-31',
      '2019 = 2019',
      'five years = P5Y',
      'last Saturday = 2018-12-29',
      'Tuesday = 2019-01-01',
      'Thursday, January 3 = 2019-01-03',
      'the end of January = 2019-01-31',
      '2011 = 2011',
    ],
  },
  {
    name: 'an arts story without a day of publication',
    text: `Lost reel of silent comedy found in barn

A reel missing since 1927 has been found in a barn near Cork, the film archive said on Tuesday. It will be shown on 12 May.

The comedy, shot over nine days in August 1926, was last seen at a screening on 3 March 1927. Two months later the studio burned down.

Its star, Nell June, who died in 1991 aged 88, always said it was her best work. "She talked about it for sixty years," her granddaughter said.

Restorers worked for about 15 months and 2,400 hours on the 11-minute reel. The archive, which opened in the 1950s, holds films from 1895 to 1960.`,
    dates: [
      '1927 = 1927',
      'Tuesday = null',
      '12 May = null',
      'nine days = P9D',
      'August 1926 = 1926-08',
      '3 March 1927 = 1927-03-03',
      'Two months later = 1927-05',
      '1991 = 1991',
      'sixty years = P60Y',
      'about 15 months = P15M',
      '2,400 hours = PT2400H',
      '11-minute = PT11M',
      'the 1950s = 1950/1959',
      '1895 = 1895',
      '1960 = 1960',
    ],
  },
];

describe('findDates on whole stories', () => {
  it.each(STORIES)('finds every date of $name and nothing else', ({ text, published, dates }) => {
    const { story } = parseStory('story', text);
    const found = findDates(text, story?.blocks ?? [], published);
    const said = found.map((mention) => `${slice(text, mention)} = ${mention.value}`);
    expect(said).toEqual(dates);
  });
});
